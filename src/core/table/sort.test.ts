import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSort, nextSort, parseSort } from './sort.ts';

const COLUMNS = ['country', 'figure', 'low'] as const;

describe('parseSort()', () => {
  it('reads what formatSort() writes', () => {
    const sorts = fc.record({ column: fc.constantFrom(...COLUMNS), falling: fc.boolean() });
    fc.assert(
      fc.property(sorts, (sort) => {
        expect(parseSort(formatSort(sort), COLUMNS)).toEqual(sort);
      }),
    );
  });

  it.each([null, '', '-', 'colour', '--low', 'LOW', '__proto__'])('%j is no column', (text) => {
    expect(parseSort(text, COLUMNS)).toBeUndefined();
  });
});

describe('nextSort()', () => {
  it('turns the sorted column round', () => {
    const sort = { column: 'low', falling: true } as const;
    expect(nextSort(sort, 'low', true)).toEqual({ column: 'low', falling: false });
  });

  it('begins with the largest number and with the first letter', () => {
    const sort = { column: 'low', falling: false } as const;
    expect(nextSort(sort, 'figure', true)).toEqual({ column: 'figure', falling: true });
    expect(nextSort(sort, 'country', false)).toEqual({ column: 'country', falling: false });
  });
});
