import { describe, expect, it } from 'vitest';
import { createBorders } from './borders.ts';
import { createGround, isLandIn } from './ground.ts';
import { mercator } from './mercator.ts';
import { createOutlines } from './outline.ts';

const SQUARE = [
  [-10, -10],
  [10, -10],
  [10, 10],
  [-10, 10],
] as const;
const LAKE = [
  [-5, -5],
  [5, -5],
  [5, 5],
  [-5, 5],
] as const;

describe('isLandIn()', () => {
  const box = (x: number, y: number, width = 2, height = 2) => ({ x, y, width, height });

  it('finds land that covers the box, and land that reaches into it without a corner in it', () => {
    expect(isLandIn([SQUARE], box(0, 0))).toBe(true);
    expect(isLandIn([SQUARE], box(10.9, 0))).toBe(true);
    expect(isLandIn([SQUARE], box(0, 0, 40, 40))).toBe(true);
  });

  it('finds none beside it, and none in a lake', () => {
    expect(isLandIn([SQUARE], box(11.1, 0))).toBe(false);
    expect(isLandIn([SQUARE], box(0, -11.1))).toBe(false);
    expect(isLandIn([SQUARE, LAKE], box(0, 0))).toBe(false);
    expect(isLandIn([SQUARE, LAKE], box(0, 0, 11, 2))).toBe(true);
  });
});

describe('createGround()', () => {
  const properties = { name: { en: 'A', es: 'A' }, from: null, to: null, status: 'sovereign' };
  const place = { owner: null, iso: [], label: [5, 0], area: 1 };
  const arc = [
    [0, -5],
    [0, 5],
    [10, 5],
    [10, -5],
    [0, -5],
  ];
  const geometries = [
    { type: 'Polygon', id: 'ONE', arcs: [[0]], properties: { ...properties, ...place } },
  ];
  const objects = { polities: { type: 'GeometryCollection', geometries } };
  const borders = createBorders({ type: 'Topology', arcs: [arc], objects }, '2026-11-21');
  const outlines = createOutlines(borders, mercator);
  const [one] = borders.polities;
  if (!one) throw new Error('no polity');
  const isLandAt = createGround(outlines);
  const [west, middle] = [0, 5].map((lng) => outlines.pointOf(lng, 0)[0]);
  if (west === undefined || middle === undefined) throw new Error('no place');
  const text = { y: 0, width: 20, height: 10 };

  it('looks for land at the scale of the drawing', () => {
    for (const scale of [0.1, 0.5]) {
      expect(isLandAt(one, scale, 0, { ...text, x: west * scale - 9 })).toBe(true);
      expect(isLandAt(one, scale, 0, { ...text, x: west * scale - 11 })).toBe(false);
    }
  });

  it('counts the disc of a country that is too small to be seen', () => {
    const scale = 0.0001;
    const beside = { ...text, x: middle * scale - 14 };
    expect(isLandAt(one, scale, 5, beside)).toBe(true);
    expect(isLandAt(one, scale, 3, beside)).toBe(false);
    expect(isLandAt(one, scale, 0, beside)).toBe(false);
  });
});
