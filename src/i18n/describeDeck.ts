import { isUnheard, newsOf, tellFigures } from '../core/choropleth/headline.ts';
import type { Borders } from '../core/geography/borders.ts';
import { wordBasis } from './describe.ts';
import { describeBorderChanges } from './describeChanges.ts';
import { wordFigure } from './tellFindings.ts';
import { NAMED, placesOf, ROOM, type Telling } from './telling.ts';

/** What the figures of the headline do not say of themselves: how they are to be read. */
function tellReading({ words, findings }: Telling): readonly string[] {
  const { deck } = words.messages;
  const { figures, disagreement } = findings;
  const { others } = tellFigures(figures, ROOM);
  const together = others.filter(({ cell }) => cell.isTogether).length;
  const tolls = figures.filter(({ cell }) => cell.basis === 'whole-intervention').length;
  const isCompared = disagreement.some(({ cell }) => cell.sources > 1);
  return [
    ...(isCompared ? [deck.claimed(disagreement.length)] : []),
    ...(tolls > 0 ? [deck.tolls(tolls)] : []),
    ...(together > 0 ? [deck.together(together)] : []),
  ];
}

function tellWeak(telling: Telling): string {
  const { words, findings, layerWords } = telling;
  const { deck } = words.messages;
  const [first, ...rest] = findings.weak;
  if (!first || rest.length > 0) return deck.weak(findings.weak.length);
  const { cell } = first;
  const told = layerWords.figure(cell, wordFigure(cell, words));
  const basis = cell.basis === 'stated' ? '' : `, ${wordBasis(cell, words)}`;
  return deck.oneWeak(placesOf(findings.weak, telling), `${told}${basis}`);
}

function tellDenied(telling: Telling): string {
  const { denied } = telling.findings;
  const { deck } = telling.words.messages;
  return denied.length > NAMED
    ? deck.deniedMany(denied.length)
    : deck.denied(placesOf(denied, telling));
}

/** What is on record beside that of which the headline tells. */
function tellRest(telling: Telling): readonly string[] {
  const { words, findings } = telling;
  const { deck } = words.messages;
  const news = newsOf(findings);
  const rest = {
    weak: () => tellWeak(telling),
    zero: () => deck.zero(placesOf(findings.zero, telling)),
    unknown: () => deck.unknown(findings.unknown.length, isUnheard(findings)),
    denied: () => tellDenied(telling),
  };
  const kinds = ['weak', 'zero', 'unknown', 'denied'] as const;
  return kinds
    .filter((kind) => kind !== news && findings[kind].length > 0)
    .map((kind) => rest[kind]());
}

/** Sentences below the headline: how to read it, what it leaves out, which borders are new. */
export function describeDeck(telling: Telling, borders: Borders): readonly string[] {
  const { year, words } = telling;
  const borderChanges = describeBorderChanges(year, borders, words);
  return [
    ...tellReading(telling),
    ...tellRest(telling),
    ...(borderChanges === null ? [] : [borderChanges]),
  ];
}
