import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../intake/choices.ts';
import { formatOwnFile, isOfSameFile, parseOwnFile } from '../kept/ownFile.ts';
import { madeHash } from './madeHash.ts';

const FILE = '0123456789abcdef';
const NONE = new Map();

const anyChoices = fc.record({
  columns: fc.option(fc.array(fc.constantFrom('country', 'year', 'figure', null))),
  decimal: fc.option(fc.constantFrom('.', ',')),
  assigned: fc.array(fc.tuple(fc.string(), fc.option(fc.string()))).map((all) => new Map(all)),
});

describe('the hash of what was made of a file', () => {
  it('is that of the file where nothing was chosen', () => {
    expect(madeHash(FILE, NO_CHOICES, NONE)).toBe(FILE);
  });

  it('says with any choice that it is the same file, read otherwise, as a link can', () => {
    fc.assert(
      fc.property(anyChoices, (chosen) => {
        const choices = { ...NO_CHOICES, ...chosen } as typeof NO_CHOICES;
        const hash = madeHash(FILE, choices, new Map([['troops', [1, 10]]]));
        expect(hash).not.toBe(FILE);
        expect(isOfSameFile(hash, FILE)).toBe(true);
        const file = { name: 'a', rows: 1, hash };
        expect(parseOwnFile(formatOwnFile(file))).toEqual(file);
      }),
    );
  });

  it('is one for the same choices, whatever was chosen first', () => {
    const one = new Map([
      ['A', 'AGO'],
      ['B', 'BEN'],
    ]);
    const other = new Map([...one].toReversed());
    const of = (assigned: typeof one) => madeHash(FILE, { ...NO_CHOICES, assigned }, NONE);
    expect(of(one)).toBe(of(other));
    expect(of(one)).not.toBe(of(new Map([['A', 'AGO']])));
  });

  it('is of no other file', () => {
    expect(isOfSameFile(FILE, 'fedcba9876543210')).toBe(false);
    expect(isOfSameFile('', '')).toBe(false);
  });
});
