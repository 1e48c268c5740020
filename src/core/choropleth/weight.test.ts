import { expect, it } from 'vitest';
import { DENIED, figureCell, UNKNOWN } from './testing/cells.ts';
import { weightOf } from './weight.ts';

it('weighs a number by its size, be it of more or of fewer', () => {
  expect(weightOf(figureCell(500))).toBe(500);
  expect(weightOf(figureCell(-500))).toBe(500);
});

it('gives no weight to a number that rests on weak claims, or counts others too', () => {
  expect(weightOf(figureCell(500, { isWeak: true }))).toBe(0);
  expect(weightOf(figureCell(500, { isTogether: true }))).toBe(0);
});

it('weighs a disagreement by how many times the most is the least, where they differ', () => {
  const apart = { ...figureCell(9), type: 'disagreement', sources: 2 } as const;
  expect(weightOf({ ...apart, ratio: 2.5 })).toBe(2.5);
  expect(weightOf({ ...apart, ratio: 1 })).toBe(0);
});

it('gives no weight to what has no number, and nothing to a country of which nothing is said', () => {
  const involved = { type: 'involvement', kinds: ['combat'], doubted: [] } as const;
  expect([UNKNOWN, DENIED, involved].map(weightOf)).toEqual([0, 0, 0]);
  expect(weightOf(undefined)).toBeNull();
});
