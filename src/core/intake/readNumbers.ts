import { blankOf } from './blank.ts';
import type { Column } from './column.ts';
import type { Meanings } from './guessMeanings.ts';
import { type Decimal, parseNumeral } from './numeral.ts';

/** What a cell says: a number, nothing, that there were some, or what is wrong with it. */
export const CELL = { number: 0, nothing: 1, unknown: 2, formula: 3, 'not-a-number': 4 } as const;
export type CellKind = (typeof CELL)[keyof typeof CELL];

/** The numbers of a column, each text read once. */
export interface Numbers {
  readonly kindAt: (row: number) => CellKind;
  /** NaN where it is no number. */
  readonly valueAt: (row: number) => number;
}

export const NO_NUMBERS: Numbers = { kindAt: () => CELL.nothing, valueAt: () => Number.NaN };

function isFormula(text: string): boolean {
  return /^[=@]/.test(text) || /^[+-][^\d.,\s+–—−-]/.test(text);
}

function meant(meaning: Meanings[keyof Meanings]): readonly [CellKind, number] {
  if (meaning === 'zero') return [CELL.number, 0];
  return [meaning === 'unknown' ? CELL.unknown : CELL.nothing, Number.NaN];
}

function readCell(text: string, decimal: Decimal, meanings: Meanings): readonly [CellKind, number] {
  const blank = blankOf(text);
  if (blank !== null) return meant(meanings[blank]);
  const number = parseNumeral(text, decimal);
  if (number === 0) return meant(meanings.zero);
  if (number !== null && Number.isFinite(number)) return [CELL.number, number];
  return [isFormula(text) ? CELL.formula : CELL['not-a-number'], Number.NaN];
}

/** Reads the cells of a column as numbers, without throwing: what is none has a kind that says so. A zero may mean that nothing is known. */
export function readNumbers({ texts, at }: Column, decimal: Decimal, meanings: Meanings): Numbers {
  const kinds = new Uint8Array(texts.length);
  const values = new Float64Array(texts.length);
  for (let index = 0; index < texts.length; index += 1) {
    const [kind, value] = readCell(texts[index] ?? '', decimal, meanings);
    kinds[index] = kind;
    values[index] = value;
  }
  return {
    kindAt: (row) => (kinds[at[row] ?? 0] ?? CELL.nothing) as CellKind,
    valueAt: (row) => values[at[row] ?? 0] ?? Number.NaN,
  };
}
