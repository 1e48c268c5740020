import { isUnheard, newsOf } from '../core/choropleth/headline.ts';
import type { Borders } from '../core/geography/borders.ts';
import { describeDeck } from './describeDeck.ts';
import { tellFindings } from './tellFindings.ts';
import { createTelling, NAMED, placesOf, ROOM, type Shown, type Telling } from './telling.ts';
import type { Words } from './words.ts';

/** The map of a year in words. */
export interface Headline {
  /** One sentence with its full stop: the largest figures, each with its place, or what there is without one. */
  readonly headline: string;
  /** The same with one place named, where there is little room. */
  readonly short: string;
  /** Sentences on what the headline leaves out. */
  readonly deck: readonly string[];
}

/** Below this ratio a reader of one decimal would be told that the highest claim is 1 times the lowest. */
const HARDLY = 1.05;
/** Letters that two lines above the map have room for. */
const LENGTH = 138;
/** Letters beyond which a sentence is set smaller where there is little room. */
const LONG = 76;

export function isLong(headline: string): boolean {
  return headline.length > LONG;
}

/** With the year of which it is told, where that does not stand above. */
function dated(told: string, { words, year, isYearAbove }: Telling): string {
  return isYearAbove ? words.format.capitalise(told) : words.messages.headline.ofYear(year, told);
}

function tellZero(telling: Telling): string {
  const { words, findings, layerWords } = telling;
  const [first, ...rest] = findings.zero;
  const isRange = first !== undefined && rest.length === 0 && first.cell.high > first.cell.low;
  const range = isRange ? words.format.interval(first.cell.low, first.cell.high) : null;
  const places = placesOf(findings.zero, telling);
  return words.messages.headline.zeroIn(layerWords.unit, places, range);
}

function tellUnknown(room: number, telling: Telling): string {
  const { words, findings, layerWords } = telling;
  const { headline } = words.messages;
  const { unknown } = findings;
  const where =
    unknown.length > room ? headline.inCountries(unknown.length) : placesOf(unknown, telling);
  if (room === 1) return headline.numberless(words.agent, where, isUnheard(findings));
  const tellNumber = isUnheard(findings) ? headline.unheard : headline.unknown;
  return tellNumber(words.agent, where, layerWords.unit);
}

function tellDenied(telling: Telling): string {
  const { words, findings } = telling;
  const { headline } = words.messages;
  const { denied } = findings;
  return denied.length > NAMED
    ? headline.deniedMany(denied.length)
    : headline.denied(placesOf(denied, telling));
}

function tellKinds(room: number, telling: Telling): string {
  const { words, findings } = telling;
  const { headline, kinds, within } = words.messages;
  const { involvement } = findings;
  const fighting = involvement.filter(({ cell }) => cell.kinds.includes('combat'));
  const kind = within(kinds.combat);
  const where =
    involvement.length > Math.min(room, ROOM)
      ? headline.inCountries(involvement.length)
      : placesOf(involvement, telling);
  const combat =
    fighting.length > Math.min(room, NAMED)
      ? headline.combatIn(kind, fighting.length)
      : headline.withCombat(kind, placesOf(fighting, telling));
  return headline.kinds(words.agent, where, fighting.length > 0 ? combat : null);
}

function tellDisagreement({ words, year, findings, nameAt }: Telling): string {
  const { headline } = words.messages;
  const compared = findings.disagreement.filter(({ cell }) => cell.sources > 1);
  const [first] = compared;
  if (!first) return headline.nothingToCompare(year, findings.disagreement.length);
  const { ratio, high } = first.cell;
  const name = nameAt(first.polity);
  if (ratio < HARDLY) return headline.agreement(year, ratio === 1);
  return Number.isFinite(ratio)
    ? headline.disagreement(year, name, words.format.decimal(ratio))
    : headline.disagreementFromZero(year, name, words.format.count(high));
}

function tell(room: number, telling: Telling): string {
  const { findings, words, layerWords } = telling;
  switch (newsOf(findings)) {
    case 'disagreement':
      return tellDisagreement(telling);
    case 'involvement':
      return dated(tellKinds(room, telling), telling);
    case 'figures':
      return tellFindings(findings.figures, room, telling);
    case 'weak':
      return tellFindings(findings.weak, room, telling);
    case 'zero':
      return dated(tellZero(telling), telling);
    case 'unknown':
      return dated(tellUnknown(room, telling), telling);
    case 'denied':
      return dated(tellDenied(telling), telling);
    default:
      return dated(words.messages.headline.none(layerWords.recorded, words.agent), telling);
  }
}

/** As many places as two lines have room for. */
function tellLong(telling: Telling): { readonly room: number; readonly told: string } {
  for (let room = ROOM; room > 1; room -= 1) {
    const told = tell(room, telling);
    if (told.length < LENGTH) return { room, told };
  }
  return { room: 1, told: tell(1, telling) };
}

/**
 * The map of a year as a headline, true to what is painted: no sums, no number without its qualifier and its year. Each
 * part is made when it is read: years go by with one of them.
 */
export function describeHeadline(shown: Shown, borders: Borders, words: Words): Headline {
  const telling = createTelling(shown, borders, words);
  return {
    get headline() {
      return `${tellLong(telling).told}.`;
    },
    get short() {
      return `${tell(1, telling)}.`;
    },
    get deck() {
      return describeDeck(telling, borders);
    },
  };
}

/** A headline for where the year stands above it: as many places, and without the year. */
export function describeUndated(shown: Shown, borders: Borders, words: Words): string {
  const telling = createTelling(shown, borders, words);
  return `${tell(tellLong(telling).room, { ...telling, isYearAbove: true })}.`;
}
