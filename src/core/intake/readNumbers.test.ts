import { describe, expect, it } from 'vitest';
import { ColumnBuilder } from './column.ts';
import { guessMeanings } from './guessMeanings.ts';
import { CELL, NO_NUMBERS, readNumbers } from './readNumbers.ts';

function read(...cells: readonly string[]) {
  const builder = new ColumnBuilder();
  cells.forEach((cell, row) => {
    builder.set(row, cell);
  });
  const meanings = { ...guessMeanings([]), dots: 'unknown', dash: 'zero' } as const;
  const { kindAt, valueAt } = readNumbers(builder.build(cells.length), '.', meanings);
  return cells.map((_, row) => [kindAt(row), valueAt(row)]);
}

describe('readNumbers()', () => {
  it('reads numbers, and what is meant by the signs for none', () => {
    expect(read('5', '1,234', '', 'NA', '..', '-', '0', '-2.5')).toEqual([
      ...[
        [CELL.number, 5],
        [CELL.number, 1234],
        [CELL.nothing, Number.NaN],
      ],
      ...[
        [CELL.nothing, Number.NaN],
        [CELL.unknown, Number.NaN],
        [CELL.number, 0],
      ],
      ...[
        [CELL.number, 0],
        [CELL.number, -2.5],
      ],
    ]);
  });

  it.each(['=A1+B1', '@SUM(A1)', '+A1', '-SUM(A1)'])('takes %j for a formula', (cell) => {
    expect(read(cell)).toEqual([[CELL.formula, Number.NaN]]);
  });

  it.each(['many', 'a=b', 'a@b.c', 'x-y', '+ 5 men', '--5', '-.x', '- five', '1e999'])(
    'takes %j for no number',
    (cell) => {
      expect(read(cell)).toEqual([[CELL['not-a-number'], Number.NaN]]);
    },
  );

  it('has nothing where there is no column', () => {
    expect([NO_NUMBERS.kindAt(3), NO_NUMBERS.valueAt(3)]).toEqual([CELL.nothing, Number.NaN]);
  });
});
