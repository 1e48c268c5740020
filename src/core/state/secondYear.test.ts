import { expect, it } from 'vitest';
import { defaultSecondYear } from './secondYear.ts';

const YEARS = { firstYear: 1959, lastYear: 2026 };

it('compares with twelve years later, with the last year near the end, and backwards from the last', () => {
  expect(defaultSecondYear(1976, YEARS)).toBe(1988);
  expect(defaultSecondYear(2020, YEARS)).toBe(2026);
  expect(defaultSecondYear(2026, YEARS)).toBe(2014);
});
