import type { Standing } from '../geography/borders.ts';
import type { Crosswalk } from './crosswalk.ts';
import { isListedCode, type Listed, lookUp, type Match, matchListed, type Place } from './match.ts';
import { type Recognised, recognise, type Writing } from './system.ts';

export interface MatchedColumn {
  readonly recognised: Recognised;
  /** What a text means in a year; both as they stand in the column. */
  matchOf(place: Place): Match;
}

/** Different texts of which a list is recognised: more say no more. */
const TEXTS = 5_000;

/** Different texts that are looked up: there are not as many places, so that what comes after them is none. */
const LOOKED_UP = 20_000;

/** Matches by text and year, each made once. */
class Matches {
  readonly #byText = new Map<string, Map<number, Match>>();

  get({ text, year }: Place): Match | undefined {
    return this.#byText.get(text)?.get(year);
  }

  set({ text, year }: Place, match: Match): void {
    const years = this.#byText.get(text) ?? new Map<number, Match>();
    this.#byText.set(text, years.set(year, match));
  }
}

/** What would be placed by a list that is doubted is asked: the same letters mean another country in another list. */
function asked(match: Match, year: number): Match {
  if (match.type !== 'polity') return match;
  const candidate = { polities: [match.id], from: year, to: year, isPart: false };
  return { type: 'ask', candidates: [candidate] };
}

/**
 * Matches a whole column: its list is recognised from all its texts, unless a reader has said which, and what one text
 * leaves open is settled by those that stand beside it in its year.
 */
export function matchColumn(
  places: readonly Place[],
  crosswalk: Crosswalk,
  borders: Standing,
  chosen: Writing | null = null,
): MatchedColumn {
  const texts = new Set(places.map(({ text }) => text));
  const found = recognise([...texts].slice(0, TEXTS), crosswalk);
  const recognised =
    chosen === null ? found : { ...found, writing: chosen, rivals: [], isDoubtful: false };
  const reading = { writing: recognised.writing, crosswalk, borders };
  const listed = new Map<string, Listed>();
  const listedAs = (text: string): Listed => {
    const known = listed.get(text);
    if (known !== undefined) return known;
    const looked = listed.size < LOOKED_UP ? lookUp(text, reading) : null;
    listed.set(text, looked);
    return looked;
  };
  const matches = new Matches();
  const certain = new Map<number, Set<string>>();
  const open: Place[] = [];
  for (const place of places) {
    if (matches.get(place)) continue;
    const match = matchListed(place, listedAs(place.text), reading);
    matches.set(place, match);
    if (match.type === 'ask') open.push(place);
    if (match.type === 'polity') {
      certain.set(place.year, (certain.get(place.year) ?? new Set()).add(match.id));
    }
  }
  for (const place of open) {
    const match = matchListed(place, listedAs(place.text), reading, certain.get(place.year));
    matches.set(place, match);
  }
  const matchOf = (place: Place) =>
    matches.get(place) ?? matchListed(place, listedAs(place.text), reading);
  if (!recognised.isDoubtful) return { recognised, matchOf };
  return {
    recognised,
    matchOf: (place) => {
      const match = matchOf(place);
      return isListedCode(place.text, reading) ? asked(match, place.year) : match;
    },
  };
}
