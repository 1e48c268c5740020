import { type Findings, findingsOf, newsOf } from '../core/choropleth/headline.ts';
import { isQuantityLayer, type Layer } from '../core/choropleth/layer.ts';
import type { Painter } from '../core/choropleth/paint.ts';
import { lanesOf, yearsOf } from '../core/country/lane.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { YearIndex } from '../core/dataset/yearIndex.ts';
import type { Borders, Polity } from '../core/geography/borders.ts';
import { selectedPolity } from '../core/state/selection.ts';
import type { State } from '../core/state/state.ts';
import { describeCell, formatFigure, nameOf, sentenceOf, wordBasis } from './describe.ts';
import type { Words } from './words.ts';
import { wordYears } from './wordYears.ts';

/** Of the state that of which a listener is told. */
export type Heard = Pick<State, 'year' | 'layer' | 'estimate' | 'compare' | 'country'>;

export interface World {
  readonly dataset: Dataset;
  readonly index: YearIndex;
  readonly painter: Painter;
  readonly borders: Borders;
  readonly layer: Layer;
  readonly words: Words;
  /** Whether another atlas speaks besides: then each says whose numbers it gives. */
  readonly isOneOfTwo?: boolean;
}

function tellLargest({ figures }: Findings, nameAt: (polity: string) => string, world: World) {
  const { layer, words } = world;
  const { summary } = words.messages;
  const [first] = figures;
  if (!first) return '';
  const { cell } = first;
  const number = formatFigure(cell, words);
  const layerWords = words.layer(layer.id);
  const figure = layerWords.names(cell.measure) ? layerWords.headline.figure(cell, number) : number;
  const basis = cell.basis === 'stated' ? null : wordBasis(cell, words);
  return summary.figures(figures.length, nameAt(first.polity), figure, basis);
}

/** A year of the map as short as it can be said: “3 countries; largest Angola 52,000”. */
function tellYear(year: number, heard: Heard, world: World): string {
  const { painter, borders, words } = world;
  const { summary, kinds } = words.messages;
  const findings = findingsOf(painter.cellsAt(heard.layer, heard.estimate, year));
  const nameAt = (id: string) => {
    const polity = borders.polityAt(id, year);
    return polity ? nameOf(polity, words) : id;
  };
  const news = newsOf(findings);
  switch (news) {
    case 'figures':
      return tellLargest(findings, nameAt, world);
    case 'involvement': {
      const fighting = findings.involvement.filter(({ cell }) => cell.kinds.includes('combat'));
      return summary.involvement(findings.involvement.length, kinds.combat, fighting.length);
    }
    case 'disagreement': {
      const [first] = findings.disagreement.filter(({ cell }) => cell.sources > 1);
      const count = findings.disagreement.length;
      return first && Number.isFinite(first.cell.ratio)
        ? summary.disagreement(count, nameAt(first.polity), words.format.decimal(first.cell.ratio))
        : words.messages.countries(count);
    }
    case 'nothing':
      return summary.nothing;
    default:
      return summary[news](findings[news].length);
  }
}

/** Of a country without a record in a year, which years have one. */
function tellYears(polity: Polity, year: number, { index, dataset, words }: World): string {
  const years = yearsOf(lanesOf(polity.id, index, dataset));
  if (years.size === 0 || index.at(year).has(polity.id)) return '';
  const runs = words.format.list(wordYears(years, words));
  return words.messages.details.onRecord(words.agent, nameOf(polity, words), runs);
}

/** What is open, in full where it was just opened, else its figure alone. */
function tellOpen(heard: Heard, isNew: boolean, world: World): string {
  const { painter, borders, words } = world;
  const { year, layer, estimate } = heard;
  const polity = selectedPolity(heard, year, borders);
  if (!polity) return '';
  const cell = painter.cellsAt(layer, estimate, year).get(polity.id);
  const parts = describeCell({ polity, year, layer, cell }, borders, words);
  const told = sentenceOf(isNew ? parts : { ...parts, notes: [] }, words);
  const elsewhen = isNew ? tellYears(polity, year, world) : '';
  return `${words.messages.summary.selected(told)} ${elsewhen}`.trim();
}

/**
 * What a listener does not know yet: of a step the new year, of another layer or side whose it is, of a choice what is
 * open. Before anything was heard, all of it; empty where there is nothing new.
 */
export function describeNews(before: Heard | null, now: Heard, world: World): string {
  const { layer, words } = world;
  const { summary } = words.messages;
  const isOther = (name: keyof Heard) => before === null || before[name] !== now[name];
  const isOtherMap = isOther('layer') || isOther('estimate');
  const isLens =
    isQuantityLayer(layer) && (before === null ? now.estimate !== 'best' : isOther('estimate'));
  const years = [
    ...(isOtherMap || isOther('year') ? [now.year] : []),
    ...(now.compare !== null && (isOtherMap || isOther('compare')) ? [now.compare] : []),
  ];
  const told = years.map((year, index) => {
    const isTitled = (isOther('layer') || world.isOneOfTwo === true) && index === 0;
    const subject = isTitled ? summary.titled(words.layer(layer.id).title, year) : String(year);
    return summary.line(subject, tellYear(year, now, world));
  });
  const isOpened = isOther('country');
  return [
    ...(isLens ? [summary.estimate(words.estimate(now.estimate))] : []),
    ...told,
    ...(isOpened || isOtherMap || isOther('year') ? [tellOpen(now, isOpened, world)] : []),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
