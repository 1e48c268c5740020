import { describe, expect, it } from 'vitest';
import { KINDS } from '../dataset/vocabulary.ts';
import { barOf } from './bar.ts';
import { DENIED, figureCell, UNKNOWN } from './testing/cells.ts';

describe('the bar of a cell', () => {
  it('fills its room with the largest count, and halves it with its root', () => {
    expect(barOf(figureCell(10_000), 10_000)).toBe(1);
    expect(barOf(figureCell(100), 10_000)).toBeCloseTo(0.5);
  });

  it('counts kinds', () => {
    const kinds = KINDS.slice(0, 3);
    const bar = barOf({ type: 'involvement', kinds, doubted: [] }, 10_000);
    expect(bar).toBeCloseTo(3 / KINDS.length);
  });

  it('stands for a ratio by its logarithm: a tenth for none, full at tenfold', () => {
    const ratio = (times: number) =>
      barOf({ ...figureCell(9), type: 'disagreement', ratio: times, sources: 2 }, 10_000);
    expect(ratio(1)).toBeCloseTo(0.1);
    expect(ratio(2)).toBeCloseTo(0.1 + Math.log10(2));
    expect(ratio(10)).toBe(1);
    expect(ratio(1_000)).toBe(1);
  });

  it('stands for no blank, no zero and no weak claim', () => {
    for (const cell of [
      undefined,
      UNKNOWN,
      DENIED,
      figureCell(0),
      figureCell(9, { isWeak: true }),
    ]) {
      expect(barOf(cell, 10_000)).toBeNull();
    }
  });
});
