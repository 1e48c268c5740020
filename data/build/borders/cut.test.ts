import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPolygons } from './cut.ts';
import { middleOfRing, outerRing, type Polygon, type Position, turnOfRing } from './shape.ts';

/** A clockwise square of ten degrees with a vertex each degree. */
const SQUARE: readonly Position[] = [
  ...Array.from({ length: 10 }, (_, step): Position => [0, step]),
  ...Array.from({ length: 10 }, (_, step): Position => [step, 10]),
  ...Array.from({ length: 10 }, (_, step): Position => [10, 10 - step]),
  ...Array.from({ length: 11 }, (_, step): Position => [10 - step, 0]),
];

const HOLE: readonly Position[] = [
  [7, 4],
  [8, 4],
  [8, 5],
  [7, 5],
  [7, 4],
];

const ISLAND: Polygon = [
  [
    [20, 0],
    [20, 1],
    [21, 1],
    [20, 0],
  ],
];

const areaOf = (polygon: Polygon) => polygon.reduce((sum, ring) => sum + turnOfRing(ring) / 2, 0);

describe('cutPolygons()', () => {
  const line: readonly Position[] = [
    [5.1, 0.2],
    [5.5, 5],
    [5.1, 9.9],
  ];

  it('gives the left piece, then the right, and leaves islands alone', () => {
    const { pieces, islands } = cutPolygons([[SQUARE], ISLAND], line);
    const [left, right] = pieces.map((piece) => middleOfRing(outerRing(piece))[0]);
    expect(left).toBeLessThan(right ?? 0);
    expect(islands).toEqual([ISLAND]);
  });

  it('moves the ends of the line to vertices that are there', () => {
    const { pieces, snapKilometres } = cutPolygons([[SQUARE]], line);
    expect(outerRing(pieces[0])).toContainEqual([5, 0]);
    expect(outerRing(pieces[1])).toContainEqual([5, 10]);
    expect(Math.max(...snapKilometres)).toBeLessThan(30);
  });

  it('keeps a hole with the piece round it', () => {
    const { pieces } = cutPolygons([[SQUARE, HOLE]], line);
    expect(pieces.map((piece) => piece.length)).toEqual([1, 2]);
  });

  it('loses no land, wherever the line runs', () => {
    const inner = fc.tuple(fc.double({ min: 1, max: 9, noNaN: true }), fc.constant(5));
    const along = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(along, inner, along, (from, [x, y], to) => {
        const { pieces } = cutPolygons(
          [[SQUARE]],
          [
            [from, 0],
            [x, y],
            [to, 10],
          ],
        );
        expect(pieces.every((piece) => areaOf(piece) > 0)).toBe(true);
        expect(areaOf(pieces[0]) + areaOf(pieces[1])).toBeCloseTo(100, 6);
      }),
    );
  });

  it('throws where there is nothing to divide', () => {
    expect(() => cutPolygons([], line)).toThrow('nothing to divide');
    expect(() => cutPolygons([[SQUARE]], [[0, 0]])).toThrow('both ends reach one vertex');
  });
});
