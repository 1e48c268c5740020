import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchColumn } from '../../../src/core/crosswalk/column.ts';
import { type Crosswalk, readCrosswalk } from '../../../src/core/crosswalk/crosswalk.ts';
import { meantBy } from '../../../src/core/crosswalk/match.ts';
import { SEVERAL_COUNTRIES } from '../../../src/core/dataset/vocabulary.ts';
import { DATA } from '../edited/folder.ts';
import type { Inputs } from './inputs.ts';

interface Row {
  readonly country: string;
  readonly year: string;
}

/** The lists of codes and names as they stand in their file. */
export function readListsFile(): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(DATA, 'country-codes', 'crosswalk.json'), 'utf8'));
}

let lists: Crosswalk | null = null;

/** The lists of codes and names, read once and only where a table needs them. */
export function readLists(): Crosswalk {
  lists ??= readCrosswalk(readListsFile());
  return lists;
}

export interface Settled<T extends Row> {
  /** The row, its country by its id where that is certain. */
  readonly row: T;
  /** What its country may be, where it is not. */
  readonly meant: readonly string[];
}

/**
 * Names and foreign codes of a table as ids of the map, by the year of their row. What is not certain stays as it is
 * written, with what may be meant.
 */
export function settleCountries<T extends Row>(
  rows: readonly T[],
  { known, borders }: Pick<Inputs, 'known' | 'borders'>,
): readonly Settled<T>[] {
  const isForeign = ({ country, year }: Row) =>
    country !== '' &&
    country !== SEVERAL_COUNTRIES &&
    !known.countries.has(country) &&
    /^\d{4}$/.test(year);
  if (!rows.some(isForeign)) return rows.map((row) => ({ row, meant: [] }));
  const placeOf = ({ country, year }: Row) => ({ text: country, year: Number(year) });
  const column = matchColumn(rows.map(placeOf), readLists(), borders);
  return rows.map((row) => {
    if (!isForeign(row)) return { row, meant: [] };
    const match = column.matchOf(placeOf(row));
    if (match.type === 'polity') return { row: { ...row, country: match.id }, meant: [] };
    return { row, meant: meantBy(match) };
  });
}
