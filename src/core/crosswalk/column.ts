import type { Standing } from '../geography/borders.ts';
import type { Crosswalk } from './crosswalk.ts';
import { type Match, matchText } from './match.ts';
import { type Recognised, recognise, type Writing } from './system.ts';

/** A text of a column of countries and the year of its row. */
export interface Place {
  readonly text: string;
  readonly year: number;
}

export interface MatchedColumn {
  readonly recognised: Recognised;
  /** What a text means in a year; both as they stand in the column. */
  matchOf(place: Place): Match;
}

function keyOf({ text, year }: Place): string {
  return `${year} ${text}`;
}

/**
 * Matches a whole column: its list is recognised from all its texts, unless a reader has said which, and what one text
 * leaves open is settled by those that stand beside it in its year.
 */
export function matchColumn(
  places: Iterable<Place>,
  crosswalk: Crosswalk,
  borders: Standing,
  chosen: Writing | null = null,
): MatchedColumn {
  const distinct = new Map<string, Place>();
  for (const place of places) distinct.set(keyOf(place), place);
  const all = [...distinct.values()];
  const found = recognise(new Set(all.map(({ text }) => text)), crosswalk);
  const recognised = chosen === null ? found : { ...found, writing: chosen, rivals: [] };
  const reading = { writing: recognised.writing, crosswalk, borders };
  const matches = new Map<string, Match>();
  const certain = new Map<number, Set<string>>();
  const open: Place[] = [];
  for (const place of all) {
    const match = matchText(place.text, place.year, reading);
    matches.set(keyOf(place), match);
    if (match.type === 'ask') open.push(place);
    if (match.type === 'polity') {
      certain.set(place.year, (certain.get(place.year) ?? new Set()).add(match.id));
    }
  }
  for (const place of open) {
    const beside = certain.get(place.year) ?? new Set();
    matches.set(keyOf(place), matchText(place.text, place.year, reading, beside));
  }
  return {
    recognised,
    matchOf: (place) => matches.get(keyOf(place)) ?? matchText(place.text, place.year, reading),
  };
}
