import { fillOf } from '../core/choropleth/fill.ts';
import { isQuantityLayer, type QuantityLayer } from '../core/choropleth/layer.ts';
import { SCHEMES } from '../core/choropleth/scheme.ts';
import { blankSwatch } from '../core/choropleth/swatch.ts';
import { barsOf } from '../core/country/bar.ts';
import { type Dated, figuresOf, peakOf, tollsOf } from '../core/country/ledger.ts';
import type { Intervention } from '../core/dataset/dataset.ts';
import type { Polity } from '../core/geography/borders.ts';
import { radiansOf } from '../core/geography/speck.ts';
import type { State } from '../core/state/state.ts';
import { formatFigure, nameOf } from '../i18n/describe.ts';
import { type Context, createContext } from './context.ts';
import { setHeadline, setYear, tellUndated } from './header.ts';
import { drawKinds } from './kinds.ts';
import { drawLand } from './land.ts';
import { drawClaims, drawYears } from './linkChart.ts';
import { drawEdges, drawFoot, LINK, MAP, MIDDLE, NEAR, sans, WORDS } from './linkFrame.ts';
import { drawName, placeSceneNames } from './names.ts';
import { PAPER } from './paper.ts';
import { drawText, type Paragraph, setText } from './paragraph.ts';
import { chooseView, findingsIn, projectionOf } from './prospect.ts';
import { createScene, type Scene } from './scene.ts';
import type { Subject, Voice } from './subject.ts';
import { element, escapeXml, rectangle } from './svg.ts';

const FACTOR = 1.6;
/** Pixels by which a country stands below the middle of its map. */
const LOWER = 15;
const ESTIMATE = 'best';
const SIZES = { name: 29, note: 25 };

/** What a link leads to. */
export type Linked =
  | { readonly type: 'view'; readonly state: State }
  | { readonly type: 'country'; readonly polity: string; readonly years: readonly number[] }
  | { readonly type: 'intervention'; readonly intervention: Intervention };

interface Linking {
  readonly subject: Subject;
  readonly voice: Voice;
  readonly initial: State;
}

function frame(context: Context, title: string, ...parts: readonly string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: LINK.width,
      height: LINK.height,
      viewBox: `0 0 ${LINK.width} ${LINK.height}`,
    },
    element('title', {}, escapeXml(title)),
    element('defs', {}, context.patterns.definitions),
    rectangle({ x: 0, y: 0, ...LINK }, { fill: PAPER.paper }),
    ...parts,
  );
}

function drawMap(context: Context, scene: Scene, first: Polity | null): string {
  const { voice, patterns } = context;
  const left = { x: 0, y: 0, width: WORDS.x + WORDS.width - 30, height: LINK.height };
  const foot = { x: 0, y: 545, width: LINK.width, height: 90 };
  const largest = first ?? largestOf(scene);
  const names = placeSceneNames(scene, {
    sizes: SIZES,
    reserved: [left, foot],
    first: largest?.id ?? null,
    dated: largest?.id,
    isBrief: first !== null,
    voice,
  });
  return [
    drawLand(scene, patterns, context.id('map'), first?.id ?? null),
    drawEdges(scene.box.x, context.id),
    drawKinds(scene, voice),
    ...names.map((name) => drawName(name, FACTOR)),
  ].join('');
}

/** The place with the largest number. */
function largestOf({ places }: Scene): Polity | null {
  let largest: { polity: Polity; value: number } | null = null;
  for (const { polity, cell, swatch } of places.values()) {
    if (cell?.type !== 'figure' || cell.isWeak || swatch.type === 'actor') continue;
    if (cell.value > (largest?.value ?? 0)) largest = { polity, value: cell.value };
  }
  return largest?.polity ?? null;
}

function linkView({ subject, voice }: Linking, state: State): string {
  const shown = { subject, voice, state, address: null, hasQr: false };
  const context = createContext(shown, 'l-');
  const projection = projectionOf(state.projection);
  const places = subject.painter.placesAt(state.layer, state.estimate, state.year);
  const findings = findingsIn(places);
  const box = { ...MAP, height: 540 };
  const view = chooseView(subject.description, findings, MIDDLE, projection, [
    'south',
    'core',
    'stage',
  ]);
  const scene = createScene(subject, state, state.year, { box, view, factor: FACTOR });
  const told = tellUndated(scene, voice);
  const year = setYear(state.year, 132);
  const headline = setHeadline(told, [43, 38, 34, 30], 430, 6);
  const unknown = [...places.values()].some(({ swatch }) => swatch.type === 'unknown');
  const map = drawMap(context, scene, null);
  const fill = fillOf(blankSwatch('unknown'), scene.layer, SCHEMES.light);
  const key = unknown
    ? rectangle(
        { x: 0, y: 8, width: 40, height: 22 },
        { fill: context.patterns.paint(fill, FACTOR), stroke: PAPER.vagueLine },
      )
    : '';
  const aside = unknown ? voice.words.messages.blanks.unknown : voice.own.link.claims;
  return frame(
    context,
    told,
    map,
    drawText(year, WORDS.x, WORDS.y),
    drawText(headline, WORDS.x, WORDS.y + year.height + 26),
    drawFoot(subject, voice, key, aside),
  );
}

/** A figure that a place is told by, and the layer that shows it. */
interface Finding extends Dated {
  readonly layer: QuantityLayer;
}

function quantitiesOf({ description }: Subject): readonly QuantityLayer[] {
  return description.layers.filter((layer) => isQuantityLayer(layer));
}

/** What a country is told by: the peak of the first layer that has one, else its largest toll. */
function findingOf(subject: Subject, polity: string, years: readonly number[]): Finding | null {
  for (const layer of quantitiesOf(subject)) {
    const asked = { polity, layer: layer.id, estimate: ESTIMATE };
    const figures = figuresOf(subject.painter, asked, years);
    const [toll] = layer.type === 'toll' ? tollsOf(figures) : [];
    const found = toll ?? peakOf(figures);
    if (found) return { ...found, layer };
  }
  return null;
}

/** The country from so near that it is known again, right of the words. */
function placeScene(subject: Subject, state: State, year: number, polity: Polity): Scene {
  const projection = projectionOf(state.projection);
  const [lng, lat] = polity.label;
  const { x, y } = projection.project({ lng, lat });
  const scale = Math.min(2200, Math.max(330, 210 / radiansOf(polity)));
  const view = { scale, x, y: y + LOWER / scale };
  const scene = createScene(subject, state, year, { box: NEAR, view, factor: FACTOR });
  return { ...scene, places: only(scene, polity) };
}

/** What is painted, without all others than one country and the actor. */
function only({ places }: Scene, { id }: Polity): Scene['places'] {
  return new Map(
    [...places].map(([key, place]) => {
      const isShown = key === id || place.swatch.type === 'actor';
      return [key, isShown ? place : { ...place, cell: undefined, swatch: blankSwatch('none') }];
    }),
  );
}

function setName(name: string): Paragraph {
  const sizes = [88, 74, 64, 56, 48];
  const set = sizes.map((size) =>
    setText(
      name,
      { face: 'serif', weight: 600, size, fill: PAPER.ink },
      { width: 530, leading: 1.06 },
    ),
  );
  const [last] = set.slice(-1);
  const one = set.find(({ lines, letters }) => lines.length === 1 && letters.size >= 64);
  return one ?? last ?? setText(name, sans(48));
}

/** The figure in a sentence: bold what is counted, then of when, and how far the sources lie apart. */
function setFinding({ layer, figure, year }: Finding, { words, own }: Voice): Paragraph {
  const told = words.layer(layer.id).figure(figure, formatFigure(figure, words));
  const { link } = own;
  const time = figure.span ? link.inTotal(words.format.years(figure.span)) : link.atPeak(year);
  const { low, high } = figure;
  const range = low < high ? `; ${link.say(words.format.interval(low, high))}` : '';
  return setText(
    [{ text: `${told} `, weight: 600 }, { text: `${time}${range}.` }],
    { face: 'serif', weight: 400, size: 33, fill: PAPER.ink },
    { width: WORDS.width - 40, leading: 1.25 },
  );
}

interface Told {
  readonly above: string;
  readonly name: string;
  readonly years: string | null;
  readonly finding: Finding | null;
  readonly polity: Polity | null;
  readonly year: number;
  readonly chart: (finding: Finding, y: number) => string;
  readonly caption: string;
}

function drawPlace(linking: Linking, told: Told): string {
  const { subject, voice, initial } = linking;
  const { finding, polity, year } = told;
  const layer = finding?.layer.id ?? initial.layer;
  const state: State = { ...initial, year, layer, estimate: ESTIMATE };
  const context = createContext({ subject, voice, state, address: null, hasQr: false }, 'l-');
  let y: number = WORDS.y;
  const parts: string[] = [];
  const add = (set: Paragraph, gap: number) => {
    parts.push(drawText(set, WORDS.x, y));
    y += set.height + gap;
  };
  add(setText(told.above, sans(27, PAPER.soft), { width: WORDS.width }), 4);
  add(setName(told.name), 6);
  if (told.years !== null) add(setText(told.years, sans(33, PAPER.soft)), 6);
  if (finding) add(setFinding(finding, voice), 0);
  const room = 500 - y;
  if (finding && room > 100) {
    const axis = Math.min(470, y + 132);
    parts.push(told.chart(finding, axis));
    if (axis < 476) {
      const caption = setText(told.caption, sans(21, PAPER.soft), { width: WORDS.width });
      parts.push(drawText({ ...caption, lines: caption.lines.slice(0, 1) }, WORDS.x, axis + 38));
    }
  }
  const map = polity ? drawMap(context, placeScene(subject, state, year, polity), polity) : '';
  return frame(
    context,
    told.name,
    map,
    ...parts,
    drawFoot(subject, voice, '', voice.own.link.claims),
  );
}

function rampOf({ layer }: Finding): readonly string[] {
  return SCHEMES.light.ramps[layer.ramp];
}

function linkCountry(linking: Linking, id: string, years: readonly number[]): string {
  const { subject, voice, initial } = linking;
  const { words, own } = voice;
  const finding = findingOf(subject, id, years);
  const year = finding?.year ?? years.at(-1) ?? initial.year;
  const polity = subject.borders.polityAt(id, year) ?? null;
  return drawPlace(linking, {
    above: own.link.inCountry(words.actor.inText),
    name: polity ? nameOf(polity, words) : id,
    years: null,
    finding,
    polity,
    year,
    caption: finding ? own.link.byYear(words.layer(finding.layer.id).title) : '',
    chart: (found, y) => {
      const [colour = PAPER.ink, pale = PAPER.rule] = [rampOf(found)[3], rampOf(found)[1]];
      const asked = { polity: id, layer: found.layer.id, estimate: ESTIMATE };
      const bars = barsOf(subject.painter, asked, subject.dataset);
      return drawYears(bars, subject.dataset, found.year, { y, colour, pale });
    },
  });
}

/** The numbers on a layer that are an intervention’s own, carried ones aside. */
function ownIn(layer: QuantityLayer, { subject }: Linking, { id }: Intervention) {
  const { firstYear, lastYear } = subject.dataset;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years.flatMap((year) =>
    [...subject.painter.cellsAt(layer.id, ESTIMATE, year)].flatMap(([polity, cell]) => {
      if (cell.type !== 'figure' || cell.isWeak || cell.basis === 'carried') return [];
      const isOwn = cell.painted.every((claim) => claim.intervention === id);
      return isOwn && cell.value > 0 ? [{ year, figure: cell, layer, polity }] : [];
    }),
  );
}

/** The largest of an intervention’s own numbers, on the first layer that has any, and where it is. */
function ownFinding(linking: Linking, intervention: Intervention) {
  for (const layer of quantitiesOf(linking.subject)) {
    const own = ownIn(layer, linking, intervention);
    const [largest] = own.toSorted((one, other) => other.figure.value - one.figure.value);
    if (largest) return largest;
  }
  return null;
}

function linkIntervention(linking: Linking, intervention: Intervention): string {
  const { subject, voice, initial } = linking;
  const { words, own } = voice;
  const finding = ownFinding(linking, intervention);
  const { firstYear, lastYear } = subject.dataset;
  const began = Number(intervention.from.slice(0, 4));
  const year = finding?.year ?? Math.min(lastYear, Math.max(firstYear, began)) ?? initial.year;
  const [code = ''] = intervention.countries.filter((one) => one !== intervention.actor);
  const polity = finding
    ? subject.borders.polityAt(finding.polity, year)
    : subject.borders.standingAt(code, year)[0];
  return drawPlace(linking, {
    above: own.link.intervention(words.actor.inText),
    name: words.read(intervention.name),
    years: words.format.years(intervention),
    finding,
    polity: polity ?? null,
    year,
    caption: finding ? own.link.eachDot(words.layer(finding.layer.id).title) : '',
    chart: ({ figure, layer }, y) => {
      const ramp = SCHEMES.light.ramps[layer.ramp];
      const [colour = PAPER.ink, dark = PAPER.ink] = [ramp[3], ramp[5]];
      return drawClaims(figure.rivals, figure.painted, words.format.count, { y, colour, dark });
    },
  });
}

/** The picture that a feed or a messenger shows of a link, as SVG. */
export function composeLinkPicture(linking: Linking, linked: Linked): string {
  switch (linked.type) {
    case 'country':
      return linkCountry(linking, linked.polity, linked.years);
    case 'intervention':
      return linkIntervention(linking, linked.intervention);
    default:
      return linkView(linking, linked.state);
  }
}
