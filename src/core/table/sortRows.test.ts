import { describe, expect, it } from 'vitest';
import { type SortKey, sortRows } from './sortRows.ts';

const compareText = new Intl.Collator('es').compare;

type Row = readonly [name: string, key: SortKey];

function sorted(rows: readonly Row[], falling: boolean): string {
  const keyOf = ([, key]: Row) => key;
  const nameOf = ([name]: Row) => name;
  return sortRows(rows, { keyOf, falling, nameOf, compareText }).map(nameOf).join(' ');
}

describe('sortRows()', () => {
  const rows: readonly Row[] = [
    ['unknown', null],
    ['zero', 0],
    ['many', 36_000],
    ['few', 200],
  ];

  it('goes by number, and what is unknown is last both ways', () => {
    expect(sorted(rows, true)).toBe('many few zero unknown');
    expect(sorted(rows, false)).toBe('zero few many unknown');
  });

  it('goes by size and not by digits, below zero too', () => {
    const numbers = [9, 10, 100, -5, 0.5].map((number): Row => [String(number), number]);
    expect(sorted(numbers, false)).toBe('-5 0.5 9 10 100');
    expect(sorted(numbers, true)).toBe('100 10 9 0.5 -5');
  });

  it('compares a number and a text as texts', () => {
    const mixed: readonly Row[] = [
      ['text', '10'],
      ['number', 9],
    ];
    expect(sorted(mixed, false)).toBe('text number');
    expect(sorted(mixed.toReversed(), false)).toBe('text number');
  });

  it('puts what is unknown last wherever it stands', () => {
    const [unknown, zero, many] = [rows[0], rows[1], rows[2]] as [Row, Row, Row];
    for (const order of [
      [unknown, zero, many],
      [zero, unknown, many],
      [many, zero, unknown],
    ]) {
      expect(sorted(order, false)).toBe('zero many unknown');
      expect(sorted(order, true)).toBe('many zero unknown');
    }
  });

  it('goes by the letters of the language', () => {
    const words = ['Zaire', 'Árabe', 'Angola', 'Ñ', 'Nicaragua'].map((word): Row => [word, word]);
    expect(sorted(words, false)).toBe('Angola Árabe Nicaragua Ñ Zaire');
    expect(sorted(words, true)).toBe('Zaire Ñ Nicaragua Árabe Angola');
  });

  it('goes by name where keys are equal, whichever way', () => {
    const equal: readonly Row[] = [
      ['b', 1],
      ['a', 1],
      ['d', null],
      ['c', null],
    ];
    expect(sorted(equal, true)).toBe('a b c d');
    expect(sorted(equal, false)).toBe('a b c d');
  });
});
