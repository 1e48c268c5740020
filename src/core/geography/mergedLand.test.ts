import { describe, expect, it } from 'vitest';
import type { Polity } from './borders.ts';
import { bordersBetween, coastOf } from './mergedLand.ts';
import { createOutlines } from './outline.ts';
import { flatPlane } from './testing/flatPlane.ts';

/** Three squares from west to east, a border between each two, which the eastern one walks backwards. */
const arcs = [
  [
    [10, 0],
    [10, 10],
  ],
  [
    [20, 0],
    [20, 10],
  ],
  [
    [10, 10],
    [0, 10],
    [0, 0],
    [10, 0],
  ],
  [
    [10, 0],
    [20, 0],
  ],
  [
    [20, 10],
    [10, 10],
  ],
  [
    [20, 0],
    [30, 0],
    [30, 10],
    [20, 10],
  ],
] as const;
const polityOf = (...ring: number[]) => ({ polygons: [[ring]] }) as unknown as Polity;
const [west, middle, east] = [polityOf(0, 2), polityOf(3, 1, 4, ~0), polityOf(5, ~1)] as const;
const outlines = createOutlines({ arcs }, flatPlane);
const cornersOf = (rings: ReturnType<typeof coastOf>) =>
  rings.map((ring) => ring.map(String).toSorted());

describe('coastOf()', () => {
  it('goes once round neighbours, along none of their borders', () => {
    const [coast, ...others] = coastOf({ arcs }, [west, middle, east], outlines);
    expect(others).toEqual([]);
    expect(cornersOf([coast ?? []])).toEqual([
      ['0,-10', '0,0', '10,-10', '10,0', '20,-10', '20,0', '30,-10', '30,0'],
    ]);
  });

  it('goes round each of those that are no neighbours', () => {
    expect(cornersOf(coastOf({ arcs }, [west, east], outlines))).toEqual([
      ['0,-10', '0,0', '10,-10', '10,0'],
      ['20,-10', '20,0', '30,-10', '30,0'],
    ]);
  });
});

describe('bordersBetween()', () => {
  it('is each line of two neighbours, once, whichever walks it backwards', () => {
    expect(cornersOf(bordersBetween({ arcs }, [west, middle, east], outlines))).toEqual([
      ['10,-10', '10,0'],
      ['20,-10', '20,0'],
    ]);
  });

  it('is no coast, and no line to a country that is left out', () => {
    expect(bordersBetween({ arcs }, [west, east], outlines)).toEqual([]);
  });
});
