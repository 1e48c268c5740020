import { describe, expect, it } from 'vitest';
import { isDeniedAt, isDeniedIn } from './denial.ts';

const UKRAINE = { from: '2023-05', to: '2025' };
const WORDING = { en: 'It denies it.', es: 'Lo niega.' };
const denial = (days: { readonly from?: string; readonly to?: string | null } = {}) => ({
  by: 'Government of Cuba',
  source: 'S1',
  wording: WORDING,
  ...days,
});
const deniedIn = (days: Parameters<typeof denial>[0], to: string | null = '2025') =>
  [2022, 2023, 2024, 2025, 2026].filter((year) =>
    isDeniedIn({ ...UKRAINE, to, denial: denial(days) }, year),
  );

describe('a denial on record', () => {
  it('stands for as long as the intervention where it has no days', () => {
    expect(deniedIn({})).toEqual([2023, 2024, 2025]);
  });

  it('stands to the end of the intervention where it has no end, not for ever', () => {
    expect(deniedIn({ from: '2024-02' })).toEqual([2024, 2025]);
    expect(deniedIn({ from: '2024-02' }, null)).toEqual([2024, 2025, 2026]);
  });

  it('stands between its own days', () => {
    expect(deniedIn({ from: '2022-01', to: '2023-06' })).toEqual([2022, 2023]);
  });

  it('is none where nothing is on record', () => {
    expect(isDeniedIn(UKRAINE, 2024)).toBe(false);
  });

  it('is painted where it still held on the last day of the year', () => {
    const short = denial({ from: '2024-02', to: '2024-10' });
    expect([2024, 2025].map((year) => isDeniedAt({ ...UKRAINE, denial: short }, year))).toEqual([
      false,
      false,
    ]);
    expect(isDeniedAt({ ...UKRAINE, denial: denial({ from: '2024-02' }) }, 2024)).toBe(true);
    expect(isDeniedAt({ ...UKRAINE, denial: denial({ from: '2024-02' }) }, 2026)).toBe(false);
  });
});
