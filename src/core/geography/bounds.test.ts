import { describe, expect, it } from 'vitest';
import { createBorders } from './borders.ts';
import { boundsByCode } from './bounds.ts';

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
const borders = createBorders(
  {
    type: 'Topology',
    arcs: [box(0, 0, 10, 10), box(5, -5, 20, 5), box(-100, -50, 100, 50)],
    objects: { polities: { type: 'GeometryCollection', geometries } },
  },
  '2026-11-21',
);

describe('boundsByCode()', () => {
  const boxes = boundsByCode(borders);

  it('holds all the land that an id or a code of today ever had alone', () => {
    expect(boxes.get('ONE')).toEqual([0, -5, 20, 10]);
    expect(boxes.get('AAA')).toEqual([0, -5, 20, 10]);
  });

  it('does not widen a country by the states of which it was a part', () => {
    expect(boxes.get('UNI')).toEqual([-100, -50, 100, 50]);
    expect(boxes.has('BBB')).toBe(false);
  });
});
