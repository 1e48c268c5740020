import { describe, expect, it } from 'vitest';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { FIELDS, fieldsOf } from './fields.ts';

const SOURCE = { id: 'S1', title: 'A report', URL: 'https://example.org/report' };
const numbersOf = (claim: Parameters<typeof claimOf>[0]) => {
  const { low, best, high } = fieldsOf(claimOf(claim), SOURCE);
  return [low, best, high];
};

describe('fieldsOf(claim, source)', () => {
  it('is an empty form where no claim is corrected', () => {
    expect(fieldsOf(null, SOURCE)).toEqual(Object.fromEntries(FIELDS.map((name) => [name, ''])));
  });

  it('begins with the claim as it stands, and with the source as it is found', () => {
    const claim = claimOf({ best: 40, qualifier: 'about', from: '1975', to: '1977' });
    expect(fieldsOf({ ...claim, locator: 'p. 3' }, SOURCE)).toEqual({
      ...{ country: 'AGO', measure: 'troops', from: '1975', to: '1977' },
      ...{ low: '', best: '40', high: '', claimant: 'A newspaper' },
      ...{ source: 'A report', address: 'https://example.org/report', page: 'p. 3' },
      comment: '',
    });
  });

  it('leaves empty what is not known', () => {
    const { source, address, page, to } = fieldsOf(claimOf({ best: 40 }), undefined);
    expect([source, address, page, to]).toEqual(['', '', '', '']);
    expect(fieldsOf(claimOf({ best: 40 }), { id: 'S2', title: 'A book' }).address).toBe('');
  });

  it('writes an exact number once, and each number of a range', () => {
    expect(numbersOf({ low: 40, best: 40, high: 40 })).toEqual(['', '40', '']);
    expect(numbersOf({ low: 30, best: 40, high: 50 })).toEqual(['30', '40', '50']);
    expect(numbersOf({ low: 40, best: 40, high: 50 })).toEqual(['40', '40', '50']);
    expect(numbersOf({ low: 30, best: 40, high: 40 })).toEqual(['30', '40', '40']);
    expect(numbersOf({ low: 40 })).toEqual(['40', '', '']);
  });
});
