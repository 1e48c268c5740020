import { type MatchedColumn, matchColumn } from '../crosswalk/column.ts';
import type { Crosswalk } from '../crosswalk/crosswalk.ts';
import { type Match, meantBy, type Place } from '../crosswalk/match.ts';
import type { Recognised, Writing } from '../crosswalk/system.ts';
import type { Standing } from '../geography/borders.ts';
import { counterpartOf, standingIn } from '../geography/standing.ts';
import type { Unsettled } from './reading.ts';

/** Where the figures of a text belong in a year: a polity, nowhere, or nobody knows yet. */
export type Settled =
  | { readonly type: 'polity'; readonly id: string }
  | { readonly type: 'aside' }
  | { readonly type: 'left-out' }
  | { readonly type: 'open'; readonly match: Match };

const ASKED = { ask: 'ask-country', 'not-then': 'not-then', unknown: 'unknown-country' } as const;

/** Texts for which suggestions are looked for: it takes long, and nobody reads more. */
const SUGGESTED = 200;

/** Texts that are listed at most. */
const LISTED = 5_000;

interface Open {
  readonly text: string;
  readonly code: Unsettled['code'];
  readonly meant: readonly string[];
  rows: number;
  line: number;
  from: number;
  until: number;
}

export interface Surroundings {
  readonly lists: Crosswalk;
  readonly borders: Standing;
  readonly writing: Writing | null;
  readonly assigned: ReadonlyMap<string, string | null>;
}

/** Settles the countries of a table by year, and lists those that are not settled, each text once. */
export class Settler {
  readonly #column: MatchedColumn;
  readonly #around: Surroundings;
  readonly #open = new Map<string, Open>();
  /** By text, then by year. */
  readonly #settled = new Map<string, Map<number, Settled>>();

  constructor(places: readonly Place[], around: Surroundings) {
    const { lists, borders, writing } = around;
    this.#column = matchColumn(places, lists, borders, writing);
    this.#around = around;
  }

  get recognised(): Recognised {
    return this.#column.recognised;
  }

  /** Those of most rows first, as far as a reader can have settled them by hand. */
  get unsettled(): readonly Unsettled[] {
    const sorted = [...this.#open.values()].toSorted((one, other) => other.rows - one.rows);
    return sorted.slice(0, LISTED);
  }

  /** Each text in each year is settled once. */
  settle(place: Place): Settled {
    const { text, year } = place;
    const years = this.#settled.get(text) ?? new Map<number, Settled>();
    const known = years.get(year);
    if (known) return known;
    const settled = this.#settleFirst(place);
    this.#settled.set(text, years.set(year, settled));
    return settled;
  }

  #settleFirst(place: Place): Settled {
    const { assigned, borders } = this.#around;
    const chosen = assigned.get(place.text);
    if (chosen === null) return { type: 'left-out' };
    if (chosen !== undefined) {
      const then = counterpartOf(chosen, place.year, borders);
      if (then) return { type: 'polity', id: then.id };
      const stood = standingIn(chosen, place.year, borders).map(({ id }) => id);
      return { type: 'open', match: { type: 'not-then', stood } };
    }
    const match = this.#column.matchOf(place);
    if (match.type === 'polity') return match;
    return match.type === 'aside' ? { type: 'aside' } : { type: 'open', match };
  }

  /** Notes a figure that has no place because of its country. */
  note({ text, year }: Place, line: number, match: Match): void {
    if (match.type === 'polity' || match.type === 'aside') return;
    const known = this.#open.get(text);
    if (known) {
      known.rows += 1;
      known.from = Math.min(known.from, year);
      known.until = Math.max(known.until, year);
      return;
    }
    const meant =
      match.type === 'unknown' && this.#open.size > SUGGESTED ? [] : [...new Set(meantBy(match))];
    const code = ASKED[match.type];
    this.#open.set(text, { text, code, meant, rows: 1, line, from: year, until: year });
  }
}
