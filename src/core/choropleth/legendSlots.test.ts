import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSlots } from './legendSlots.ts';

const KEYS = ['none', 'unknown', 'carried', 'weak', 'zero'];
const arbitraryYears = fc.array(fc.uniqueArray(fc.constantFrom(...KEYS)), { maxLength: 12 });

describe('createSlots()', () => {
  it('puts what is in use most often first', () => {
    const slots = createSlots([['weak', 'none'], ['none'], ['none', 'unknown'], ['unknown']]);
    expect([...slots.keys()]).toEqual(['none', 'unknown', 'weak']);
  });

  it('keeps the order of the lines where all are in use equally often', () => {
    const slots = createSlots([['dependency', 'none', 'actor']]);
    expect([...slots]).toEqual([
      ['dependency', 0],
      ['none', 1],
      ['actor', 2],
    ]);
  });

  it('lets lines share a place that are never in use together', () => {
    const slots = createSlots([['none', 'weak'], ['none', 'zero'], ['none']]);
    expect(slots.get('weak')).toBe(slots.get('zero'));
    expect(slots.get('none')).toBe(0);
  });

  it('never gives two lines of one year the same place', () => {
    fc.assert(
      fc.property(arbitraryYears, (years) => {
        const slots = createSlots(years);
        for (const keys of years) {
          expect(new Set(keys.map((key) => slots.get(key))).size).toBe(keys.length);
        }
      }),
    );
  });

  it('gives a place to every line in use, and takes no more places than lines', () => {
    fc.assert(
      fc.property(arbitraryYears, (years) => {
        const slots = createSlots(years);
        const lines = new Set(years.flat());
        expect(new Set(slots.keys())).toEqual(lines);
        for (const slot of slots.values()) expect(slot).toBeLessThan(lines.size);
      }),
    );
  });
});
