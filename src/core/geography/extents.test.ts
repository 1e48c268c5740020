import { describe, expect, it, vi } from 'vitest';
import type { Polity } from './borders.ts';
import { createExtents } from './extents.ts';
import { createFlatBorders } from './testing/flatBorders.ts';

/** Land around a label at 0, 0, in units, y southwards: as wide as 40, with a tower at its north-eastern corner. */
const TOWERED = [
  [-20, -40],
  [20, -40],
  [20, -80],
  [60, -80],
  [60, -30],
  [30, -30],
  [30, 50],
  [-20, 50],
] as const;

function extentsOf() {
  const ringsOf = vi.fn(() => [TOWERED]);
  const outlines = { ringsOf, pointOf: () => [0, 0] } as unknown as Parameters<
    typeof createExtents
  >[0];
  return { extentOf: createExtents(outlines), ringsOf };
}

const [LAND, OTHER] = createFlatBorders().polities as readonly [Polity, Polity];

describe('createExtents()', () => {
  it('reaches to the shores beside, above and below the label', () => {
    const { extentOf } = extentsOf();
    const text = { width: 20, height: 20 };
    expect(extentOf(LAND, 1, text)).toEqual({
      left: 20,
      right: 30,
      above: 40,
      below: 50,
      free: 20,
    });
  });

  it('reaches as far as the land goes anywhere beside a higher text, and is free to the nearest shore', () => {
    const { extentOf } = extentsOf();
    expect(extentOf(LAND, 1, { width: 20, height: 80 })).toMatchObject({ right: 60, free: 20 });
  });

  it('takes a text for as wide as the next 20 pixels', () => {
    const { extentOf } = extentsOf();
    const above = [20, 21, 40].map((width) => extentOf(LAND, 1, { width, height: 20 }).above);
    expect(above).toEqual([40, 80, 80]);
  });

  it('has fewer units beside the same text, and more pixels to the same shore, on a larger map', () => {
    const { extentOf } = extentsOf();
    expect(extentOf(LAND, 2, { width: 40, height: 80 })).toEqual({
      left: 40,
      right: 60,
      above: 80,
      below: 100,
      free: 40,
    });
    expect(extentOf(LAND, 4, { width: 80, height: 80 })).toMatchObject({ right: 120, above: 160 });
  });

  it('looks once along a shore for texts of one height and about one width', () => {
    const { extentOf, ringsOf } = extentsOf();
    extentOf(LAND, 1, { width: 25, height: 20 });
    const looks = ringsOf.mock.calls.length;
    expect(looks).toBe(2);
    extentOf(LAND, 1, { width: 38, height: 20 });
    expect(ringsOf).toHaveBeenCalledTimes(looks);
    extentOf(LAND, 1, { width: 38, height: 30 });
    expect(ringsOf).toHaveBeenCalledTimes(looks + 1);
    extentOf(OTHER, 1, { width: 38, height: 30 });
    expect(ringsOf).toHaveBeenCalledTimes(looks + 3);
  });
});
