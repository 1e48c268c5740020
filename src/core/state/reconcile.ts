import type { Dataset } from '../dataset/dataset.ts';
import type { Borders, Polity } from '../geography/borders.ts';
import type { Repair } from './permalink.ts';
import type { State } from './state.ts';

/** A country that a link named and that was not there in its year, with what stood in its place. */
export interface Substitution {
  readonly asked: string;
  readonly year: number;
  readonly offered: readonly Polity[];
}

export interface Reconciled {
  readonly state: State;
  readonly repairs: readonly Repair[];
  readonly substitution: Substitution | null;
}

interface Known {
  readonly dataset: Dataset;
  readonly borders: Borders;
  readonly moments: ReadonlySet<string>;
}

/** Who held, in a year, the land that a code of any time names. */
export function standingIn(code: string, year: number, borders: Borders): readonly Polity[] {
  const direct = borders.standingAt(code, year);
  if (direct.length > 0) return direct;
  const land = new Set(borders.polities.filter(({ id }) => id === code).flatMap(({ iso }) => iso));
  return borders.at(year).filter(({ iso }) => iso.some((present) => land.has(present)));
}

/** What a country of any time is in a year: itself, or what stood in its place. */
export function substitutionOf(state: State, borders: Borders): Substitution | null {
  const { country, year } = state;
  if (country === null || borders.polityAt(country, year)) return null;
  return { asked: country, year, offered: standingIn(country, year, borders) };
}

/** What a polity of any time is in a year: itself, or the only one that stood in its place. */
export function counterpartOf(id: string, year: number, borders: Borders): Polity | null {
  const [only, ...others] = standingIn(id, year, borders);
  return only && others.length === 0 ? only : null;
}

/** The polity whose details are open. */
export function selectedPolity({ country, year }: State, borders: Borders): Polity | null {
  return country === null ? null : counterpartOf(country, year, borders);
}

/** Holds a well-formed state against the dataset: what does not exist is taken back and told. */
export function reconcile(state: State, { dataset, borders, moments }: Known): Reconciled {
  const repairs: Repair[] = [];
  let next = state;
  const { country, year, intervention, moment, version } = state;
  if (country !== null && standingIn(country, year, borders).length === 0) {
    const exists = borders.polities.some(({ id, iso }) => id === country || iso.includes(country));
    repairs.push({
      key: 'country',
      code: exists ? 'not-in-year' : 'unknown-country',
      asked: country,
    });
    next = { ...next, country: null };
  }
  if (intervention !== null && !dataset.interventions.some(({ id }) => id === intervention)) {
    repairs.push({ key: 'intervention', code: 'unknown-intervention', asked: intervention });
    next = { ...next, intervention: null };
  }
  if (moment !== null && !moments.has(moment)) {
    repairs.push({ key: 'moment', code: 'unknown-moment', asked: moment });
    next = { ...next, moment: null };
  }
  if (version !== null && version !== dataset.version) {
    const code = 'other-version';
    repairs.push({ key: 'version', code, asked: version, used: dataset.version });
  }
  return { state: next, repairs, substitution: substitutionOf(next, borders) };
}
