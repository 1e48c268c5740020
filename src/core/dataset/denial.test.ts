import { describe, expect, it } from 'vitest';
import { isDeniedAt, isDoubted } from './denial.ts';

const denial = { by: 'Government', source: 'S1', wording: { en: 'No.', es: 'No.' } };

describe('isDoubted()', () => {
  it('takes for a fact only what is documented', () => {
    expect(isDoubted({ standing: 'documented' })).toBe(false);
    for (const standing of ['alleged', 'denied', 'unverified'] as const) {
      expect(isDoubted({ standing })).toBe(true);
    }
  });
});

describe('isDeniedAt()', () => {
  it('holds to the end of the intervention where the denial has none, and no longer', () => {
    const war = { from: '1975', to: '1980', denial: { ...denial, from: '1976' } };
    expect([1975, 1976, 1980, 1981].map((year) => isDeniedAt(war, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('holds from the beginning of the intervention where the denial has no first day', () => {
    const war = { from: '1975', to: null, denial: { ...denial, to: '1977-12-30' } };
    expect([1974, 1975, 1976, 1977].map((year) => isDeniedAt(war, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isDeniedAt({ from: '1975', to: null }, 1976)).toBe(false);
  });
});
