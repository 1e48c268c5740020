import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatFaults } from './faultTable.ts';

const WORDS = {
  heads: ['line', 'column', 'value', 'code', 'what'],
  sentence: ({ code }: { readonly code: string }) => `is ${code}, mend it`,
  more: (count: number) => `and ${count} more`,
} as const;

function rowsOf(text: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
}

describe('formatFaults()', () => {
  it('writes one line a fault with its place, and how many more there are', () => {
    const first = [{ code: 'formula', line: 3, column: 'troops', value: 'a "b", c' }] as const;
    const text = formatFaults([{ code: 'formula', count: 4, first }], WORDS);
    expect(text.startsWith('\ufeffline,column')).toBe(true);
    expect(rowsOf(text)).toEqual([
      ['line', 'column', 'value', 'code', 'what'],
      ['3', 'troops', 'a "b", c', 'formula', 'is formula, mend it'],
      ['', '', '', 'formula', 'and 3 more'],
    ]);
  });

  it.each(['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1'])(
    'keeps %j from being a formula in a spreadsheet',
    (value) => {
      const first = [{ code: 'formula', line: 1, column: value, value }] as const;
      const [, row = []] = rowsOf(formatFaults([{ code: 'formula', count: 1, first }], WORDS));
      expect(row[1]).toBe(`'${value}`);
      expect(row[2]).toBe(`'${value}`);
    },
  );
});
