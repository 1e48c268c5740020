import { estimateOf, layerOf } from '../core/atlas/description.ts';
import { isQuantityLayer } from '../core/choropleth/layer.ts';
import type { Polity } from '../core/geography/borders.ts';
import type { State } from '../core/state/state.ts';
import type { Address } from './address.ts';
import { Patterns } from './land.ts';
import { PAPER } from './paper.ts';
import { findingsIn } from './prospect.ts';
import type { Reel } from './reel.ts';
import type { Subject, Voice } from './subject.ts';
import { element, type Rectangle, rectangle } from './svg.ts';

/** A view of an atlas, in its words. */
export interface Told {
  readonly subject: Subject;
  readonly voice: Voice;
  readonly state: State;
}

/** What a picture shows. */
export interface Shown extends Told {
  /** The view of another atlas that stands beside it, on the same scale. */
  readonly other?: Told | undefined;
  readonly address: Address | null;
  readonly hasQr: boolean;
  /** The film that a picture is one of. Left out, it is none. */
  readonly film?: Reel | undefined;
}

/** What all parts of one picture share. */
export interface Context extends Shown {
  readonly patterns: Patterns;
  /** An id that no other picture on the page has. */
  readonly id: (name: string) => string;
}

export function createContext(shown: Shown, prefix: string): Context {
  return { ...shown, patterns: new Patterns(prefix), id: (name) => `${prefix}${name}` };
}

/** A map of a picture: a view in a year. */
export interface Pane extends Told {
  readonly year: number;
}

/** The maps of a picture: one, or two of two years or of two atlases. */
export function panesOf({ subject, voice, state, other }: Shown): readonly Pane[] {
  const first = { subject, voice, state, year: state.year };
  if (other) return [first, { ...other, year: other.state.year }];
  if (state.compare === null) return [first];
  // On paper no year is the one that moves: time reads from left to right.
  const panes = [first, { ...first, year: state.compare }];
  return panes.toSorted((one, other) => one.year - other.year);
}

/** What is seen on a map, before it is drawn. */
export function sightOf({ subject, state: { layer, estimate }, year }: Pane) {
  const places = subject.painter.placesAt(layer, estimate, year);
  return { subject, layer: layerOf(subject.description, layer), places, year };
}

/** The places of a map with a finding. */
export function findingsOf({ subject, state: { layer, estimate }, year }: Pane): readonly Polity[] {
  return findingsIn(subject.painter.placesAt(layer, estimate, year));
}

/** Of whose view a map is. */
export function ofWhom(shown: Shown, { subject }: Pick<Pane, 'subject'>): Told {
  return shown.other?.subject === subject ? shown.other : shown;
}

/** The years of a picture, as its legend names them. */
export function yearsOf({ state: { year, compare }, voice }: Shown): string {
  if (compare === null) return String(year);
  return voice.words.messages.compare.legend(Math.min(year, compare), Math.max(year, compare));
}

/** Whose claims alone are heard, as a picture says it; null where the map listens to all. */
export function lensOf({ subject, state, voice: { words, own } }: Told): string | null {
  const { description } = subject;
  const isCount = isQuantityLayer(layerOf(description, state.layer));
  if (state.estimate === 'best' || !isCount) return null;
  const name = words.estimate(state.estimate);
  const isSide = estimateOf(description, state.estimate).side !== null;
  return isSide ? own.onlyHeard(name) : words.messages.summary.estimate(name);
}

/** Paper below words that may lie over land. */
export function drawGround({ x, y, width, height }: Rectangle): string {
  const box = { x: x - 12, y: y - 8, width: width + 24, height: height + 14 };
  return rectangle(box, { rx: 6, fill: PAPER.paper, 'fill-opacity': '0.88' });
}

/** The upper edge of a map goes over into paper. */
export function drawFade(box: Rectangle, height: number, id: string): string {
  const stop = (offset: number, opacity: number) =>
    element('stop', { offset, 'stop-color': PAPER.paper, 'stop-opacity': opacity });
  return (
    element('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1 }, stop(0, 1), stop(1, 0)) +
    rectangle({ ...box, y: box.y - 0.5, height }, { fill: `url(#${id})` })
  );
}
