import { describe, expect, it } from 'vitest';
import { createBorders } from './borders.ts';
import { createGround, isLandIn } from './ground.ts';
import { createOutlines } from './outline.ts';
import { flatPlane } from './testing/flatPlane.ts';

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

/** A closed ring. */
function square(west: number, south: number, side: number) {
  const [east, north] = [west + side, south + side];
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

describe('isLandIn()', () => {
  const box = (x: number, y: number, width = 2, height = 2) => ({ x, y, width, height });

  it('finds land that covers the box, and land that reaches into it without a corner in it', () => {
    expect(isLandIn([SQUARE], box(0, 0))).toBe(true);
    expect(isLandIn([SQUARE], box(10.9, 0))).toBe(true);
    expect(isLandIn([SQUARE], box(0, 0, 40, 40))).toBe(true);
  });

  it('finds a coast that goes all through the box, on whichever side the land lies', () => {
    const sides = [box(-10.9, 0), box(10.9, 0), box(0, -10.9), box(0, 10.9)];
    expect(sides.map((side) => isLandIn([SQUARE], side))).toEqual([true, true, true, true]);
  });

  it('counts land that only touches the box', () => {
    const sides = [box(-11, 0), box(11, 0), box(0, -11), box(0, 11)];
    expect(sides.map((side) => isLandIn([SQUARE], side))).toEqual([true, true, true, true]);
  });

  it('finds none beside it, and none in a lake', () => {
    const sides = [box(-11.1, 0), box(11.1, 0), box(0, -11.1), box(0, 11.1)];
    expect(sides.map((side) => isLandIn([SQUARE], side))).toEqual([false, false, false, false]);
    expect(isLandIn([SQUARE, LAKE], box(0, 0))).toBe(false);
    expect(isLandIn([SQUARE, LAKE], box(0, 0, 11, 2))).toBe(true);
  });
});

describe('createGround()', () => {
  /** A country of 40 by 40 degrees around a lake of 20 by 20, its label in the lake: a degree is a unit. */
  const arcs = [square(0, 10, 40), square(10, 20, 20)];
  const properties = { name: { en: 'A', es: 'A' }, from: null, to: null, status: 'sovereign' };
  const place = { owner: null, iso: [], label: [20, 30], area: 1 };
  const geometries = [
    { type: 'Polygon', id: 'ONE', arcs: [[0], [1]], properties: { ...properties, ...place } },
  ];
  const objects = { polities: { type: 'GeometryCollection', geometries } };
  const borders = createBorders({ type: 'Topology', arcs, objects }, '2026-11-21');
  const [one] = borders.polities;
  if (!one) throw new Error('no polity');
  const isLandAt = createGround(createOutlines(borders, flatPlane));
  const text = (x: number, y: number) => ({ x, y, width: 20, height: 10 });

  it('looks for land at the scale of the drawing', () => {
    for (const scale of [0.5, 4]) {
      expect(isLandAt(one, scale, 0, text(-9, -30 * scale))).toBe(true);
      expect(isLandAt(one, scale, 0, text(-11, -30 * scale))).toBe(false);
      expect(isLandAt(one, scale, 0, text(20 * scale, -50 * scale - 4))).toBe(true);
      expect(isLandAt(one, scale, 0, text(20 * scale, -50 * scale - 6))).toBe(false);
    }
  });

  it('finds a place in a lake free unless the disc lies there', () => {
    const lake = text(80, -120);
    expect(isLandAt(one, 4, 0, lake)).toBe(false);
    expect(isLandAt(one, 4, 5, lake)).toBe(true);
  });

  it('counts the disc of a country that is too small to be seen, as far as it goes to each side', () => {
    const scale = 2 ** -14;
    const [x, y] = [20 * scale, -30 * scale];
    const discAt = (across: number, down: number, disc: number) =>
      isLandAt(one, scale, disc, text(x + across, y + down));
    for (const to of [-1, 1]) {
      expect(discAt(15 * to, 0, 5)).toBe(true);
      expect(discAt(15.1 * to, 0, 5)).toBe(false);
      expect(discAt(0, 10 * to, 5)).toBe(true);
      expect(discAt(0, 10.1 * to, 5)).toBe(false);
      expect(discAt(15 * to, 0, 0)).toBe(false);
    }
  });
});
