import type { Borders, Polity } from '../geography/borders.ts';
import { counterpartOf, standingIn } from '../geography/standing.ts';
import type { State } from './state.ts';

/** The polity of a year that stands where the reader opened a country. */
export function selectedPolity(
  { country }: Pick<State, 'country'>,
  year: number,
  borders: Borders,
): Polity | null {
  return country === null ? null : counterpartOf(country, year, borders);
}

/** A country that a link named and that was not there in its year, with what stood in its place. */
export interface Substitution {
  readonly asked: string;
  readonly year: number;
  readonly offered: readonly Polity[];
}

/** What stood in place of the country that is open; null where it stands itself, and where none is open. */
export function substitutionOf(
  { country, year }: Pick<State, 'country' | 'year'>,
  borders: Borders,
): Substitution | null {
  if (country === null || borders.polityAt(country, year)) return null;
  return { asked: country, year, offered: standingIn(country, year, borders) };
}
