import {
  countedIn,
  type Finding,
  type Group,
  type Told,
  tellFigures,
} from '../core/choropleth/headline.ts';
import type { LayerFigure } from '../core/choropleth/layerFigure.ts';
import type { Telling } from './telling.ts';
import type { Words } from './words.ts';

/** A figure as its painted claim has it, a range with both its ends; “hundreds” by what it is read as. */
export function wordFigure(figure: LayerFigure, { format, messages }: Words): string {
  if (figure.value === 0) return messages.headline.zero;
  const [claim, ...others] = figure.painted;
  const isOwn = claim && (claim.best ?? claim.low ?? claim.high) === figure.value;
  if (!claim || others.length > 0 || !isOwn) return format.count(figure.value);
  if (claim.qualifier === 'hundreds') return messages.numbers.moreThan(format.count(figure.value));
  return format.claim(claim);
}

/** Figures one after the other, each with its place: what is counted is said where it is another thing than before. */
function wordFindings(
  findings: readonly Finding[],
  before: Finding | undefined,
  { words, layerWords, nameAt }: Telling,
): readonly string[] {
  return findings.map(({ polity, cell }, index) => {
    const previous = index === 0 ? before : findings[index - 1];
    const number = wordFigure(cell, words);
    const figure = layerWords.headline.figure(cell, number);
    const isSaid = previous?.cell.measure === cell.measure;
    const told = previous ? figure : layerWords.headline.clause(cell, figure);
    return words.messages.headline.at(isSaid ? number : told, nameAt(polity));
  });
}

interface Extent {
  readonly isFirst: boolean;
  /** How many figures are of the group’s time, and how many there are in all. */
  readonly count: number;
  readonly total: number;
}

/** The span of a group, else the year where it is the first; empty where that year stands above the headline. */
function wordSpan(
  { span }: Group,
  isFirst: boolean,
  { words, year, isYearAbove }: Telling,
): string {
  const { over, inYear } = words.messages.headline;
  if (!span) return isFirst && !isYearAbove ? inYear(year) : '';
  const told = over(span.from.slice(0, 4), span.to?.slice(0, 4) ?? null);
  return isFirst && isYearAbove && told === inYear(year) ? '' : told;
}

/** Of which time figures are, and by whose word where that is not to be taken for granted. */
function wordTime(group: Group, extent: Extent, telling: Telling) {
  const { carriedFrom, findings } = group;
  const { headline } = telling.words.messages;
  const { isFirst, count, total } = extent;
  const isWeak = findings.some(({ cell }) => cell.isWeak);
  const times = [
    wordSpan(group, isFirst, telling),
    ...(carriedFrom === null ? [] : [headline.lastCount(carriedFrom, count)]),
    ...(isWeak && isFirst ? [headline.weakly(total)] : []),
  ];
  return times.filter(Boolean).join(', ');
}

/**
 * How many others there are, and of which years, as the map has it, “5,500 (1985)”: beside figures of the year itself they
 * would be taken for its own. Beside a last count nobody takes them for these, and two years of it have no room for more.
 */
function wordOthers({ groups, others }: Told, { words, year }: Telling): string {
  const isOfYear = groups.every(({ carriedFrom, span }) => carriedFrom === null && span === null);
  const counted = isOfYear ? countedIn(others, year) : null;
  const [from, to] = counted?.map(String) ?? [];
  const years = from && to ? words.format.years({ from, to }) : null;
  return words.messages.headline.others(others.length, years);
}

/** So many figures as there is room for, each with its place, the others counted by their places. */
export function tellFindings(figures: readonly Finding[], room: number, telling: Telling): string {
  const { words } = telling;
  const { headline } = words.messages;
  const news = tellFigures(figures, room);
  const { groups, isOfOneTime } = news;
  const others = news.others.length > 0 ? wordOthers(news, telling) : null;
  let before: Finding | undefined;
  const told = groups.map((group, index) => {
    const items = wordFindings(group.findings, before, telling);
    before = group.findings.at(-1);
    const all = isOfOneTime && others ? [...items, others] : items;
    const count = isOfOneTime ? figures.length : items.length;
    const time = wordTime(group, { isFirst: index === 0, count, total: figures.length }, telling);
    return [time, words.format.list(all)].filter(Boolean).join(', ');
  });
  const sentence = words.format.capitalise(headline.join(told));
  return isOfOneTime || !others ? sentence : headline.andOthers(sentence, others);
}
