import { describe, expect, it } from 'vitest';
import { isDeniedAt, isDeniedIn, isDoubted } from './denial.ts';

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

describe('isDeniedIn()', () => {
  it('holds in each year that the denial touches', () => {
    const war = {
      from: '1975',
      to: '1980',
      denial: { ...denial, from: '1976-12-31', to: '1978-01' },
    };
    expect([1975, 1976, 1977, 1978, 1979].map((year) => isDeniedIn(war, year))).toEqual([
      ...[false, true, true, true, false],
    ]);
    expect(isDeniedIn({ from: '1975', to: '1980' }, 1976)).toBe(false);
  });
});

describe('a denial of one day', () => {
  it('still held on the last day of the year if that is its day', () => {
    const war = { from: '1975', to: null, denial: { ...denial, from: '1976-12-31', to: null } };
    expect(isDeniedAt(war, 1976)).toBe(true);
    expect(isDeniedAt(war, 1990)).toBe(true);
  });
});
