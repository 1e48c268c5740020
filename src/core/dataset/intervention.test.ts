import { describe, expect, it } from 'vitest';
import { codesOf, lastsIn, spansOf } from './intervention.ts';

describe('an intervention', () => {
  it('lasts in its spells, where its sources tell of interruptions', () => {
    const active = [
      { from: '1970', to: '1971' },
      { from: '1975', to: '1976' },
    ];
    const broken = { from: '1970', to: '1976', active };
    expect([1970, 1973, 1976].map((year) => lastsIn(broken, year))).toEqual([true, false, true]);
    expect(lastsIn({ from: '1970', to: '1976' }, 1973)).toBe(true);
    expect(spansOf({ ...broken, active: [] })).toEqual([]);
  });

  it('was in the places of its time', () => {
    expect(codesOf({ countries: ['YEM', 'AGO'], polities: { YEM: 'YMD' } })).toEqual([
      'YMD',
      'AGO',
    ]);
  });
});
