import { describe, expect, it } from 'vitest';
import { createBorders } from './borders.ts';
import { boundsByCode, boundsOf } from './bounds.ts';

const properties = {
  name: { en: 'A', es: 'A' },
  from: null,
  to: null,
  status: 'sovereign',
  owner: null,
  label: [0, 0],
  area: 1,
};
const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const geometries = [
  { type: 'Polygon', id: 'ONE', arcs: [[0]], properties: { ...properties, iso: ['AAA'] } },
  { type: 'Polygon', id: 'ONE', arcs: [[~1]], properties: { ...properties, iso: ['AAA'] } },
  { type: 'Polygon', id: 'UNI', arcs: [[2]], properties: { ...properties, iso: ['AAA', 'BBB'] } },
];
const world = () =>
  createBorders(
    {
      type: 'Topology',
      arcs: [box(0, 0, 10, 10), box(5, -5, 20, 5), box(-100, -50, 100, 50)],
      objects: { polities: { type: 'GeometryCollection', geometries } },
    },
    '2026-11-21',
  );

describe('boundsByCode()', () => {
  const boxesOf = () => boundsByCode(world());

  it('holds all the land that an id or a code of today ever had alone', () => {
    expect(boxesOf().get('ONE')).toEqual([0, -5, 20, 10]);
    expect(boxesOf().get('AAA')).toEqual([0, -5, 20, 10]);
  });

  it('does not widen a country by the states of which it was a part', () => {
    expect(boxesOf().get('UNI')).toEqual([-100, -50, 100, 50]);
    expect(boxesOf().has('BBB')).toBe(false);
  });
});

describe('boundsOf()', () => {
  it('is the box of one polity, its lines walked either way', () => {
    const { polities, arcs } = world();
    expect(polities.map((polity) => boundsOf(polity, arcs))).toEqual([
      [0, 0, 10, 10],
      [5, -5, 20, 5],
      [-100, -50, 100, 50],
    ]);
  });

  it('is a point where there is only one, and nowhere in particular without land', () => {
    const [polity] = world().polities;
    if (!polity) throw new Error('no polity');
    expect(boundsOf(polity, [[[7, -3]]])).toEqual([7, -3, 7, -3]);
    expect(boundsOf({ ...polity, polygons: [] }, [])).toEqual([0, 0, 0, 0]);
  });
});
