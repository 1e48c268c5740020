import { layerOf } from '../core/atlas/description.ts';
import { type Fill, fillOf } from '../core/choropleth/fill.ts';
import type { Layer } from '../core/choropleth/layer.ts';
import type { Place, Places } from '../core/choropleth/place.ts';
import { SCHEMES } from '../core/choropleth/scheme.ts';
import type { Borders, Polity } from '../core/geography/borders.ts';
import { createOutlines, type Outlines, UNITS_PER_RADIAN } from '../core/geography/outline.ts';
import type { Projection } from '../core/geography/projection.ts';
import { isSpeck } from '../core/geography/speck.ts';
import type { PlaneView } from '../core/geography/stage.ts';
import { remembered } from '../core/remembered.ts';
import type { State } from '../core/state/state.ts';
import { projectionOf } from './prospect.ts';
import type { Subject } from './subject.ts';
import type { Rectangle } from './svg.ts';

/** What of a state a map of a picture shows. */
export type View = Pick<State, 'layer' | 'estimate' | 'symbols' | 'projection'>;

/** One map: a year of a view, seen from somewhere, in a box of the picture. */
export interface Scene {
  readonly subject: Subject;
  readonly year: number;
  readonly layer: Layer;
  readonly places: Places;
  readonly polities: readonly Polity[];
  readonly isCircles: boolean;
  readonly projection: Projection;
  readonly outlines: Outlines;
  readonly box: Rectangle;
  readonly view: PlaneView;
  /** Pixels a unit of the outlines. */
  readonly scale: number;
  /** By how much lines, hatches and discs are larger than on the page. */
  readonly factor: number;
}

/** All pictures of an atlas draw the same coasts. */
const outlinesOf = remembered((borders: Borders) =>
  remembered((projection: Projection) => createOutlines(borders, projection)),
);

interface Placed {
  readonly box: Rectangle;
  readonly view: PlaneView;
  readonly factor: number;
}

export function createScene(
  subject: Subject,
  { layer, estimate, symbols, projection: id }: View,
  year: number,
  { box, view, factor }: Placed,
): Scene {
  const projection = projectionOf(id);
  return {
    subject,
    year,
    layer: layerOf(subject.description, layer),
    places: subject.painter.placesAt(layer, estimate, year),
    polities: subject.borders.at(year),
    isCircles: symbols === 'circles',
    projection,
    outlines: outlinesOf(subject.borders)(projection),
    box,
    view,
    scale: view.scale / UNITS_PER_RADIAN,
    factor,
  };
}

/** Where a place lies in the picture. */
export function pointAt(
  { projection, view, box }: Scene,
  { lng, lat }: { readonly lng: number; readonly lat: number },
): readonly [x: number, y: number] {
  const { x, y } = projection.project({ lng, lat });
  return [
    box.x + box.width / 2 + (x - view.x) * view.scale,
    box.y + box.height / 2 - (y - view.y) * view.scale,
  ];
}

/** The same as a point of the outlines. */
export function unitsAt(
  { view, box, scale }: Scene,
  x: number,
  y: number,
): readonly [number, number] {
  return [
    (x - box.x - box.width / 2) / scale + view.x * UNITS_PER_RADIAN,
    (y - box.y - box.height / 2) / scale - view.y * UNITS_PER_RADIAN,
  ];
}

export function labelOf(scene: Scene, { label: [lng, lat] }: Polity): readonly [number, number] {
  return pointAt(scene, { lng, lat });
}

/** Whether a country is drawn as a disc too. */
export function isDisc({ scale, factor }: Scene, polity: Polity): boolean {
  return isSpeck(polity, scale / factor);
}

export function paintOf({ layer }: Scene, { swatch }: Pick<Place, 'swatch'>): Fill {
  return fillOf(swatch, layer, SCHEMES.light);
}

/** The count that a place’s circle stands for; null where it has none. */
export function circleCountOf({ isCircles }: Scene, { cell }: Place): number | null {
  return isCircles && cell?.type === 'figure' && !cell.isWeak && cell.value !== 0
    ? cell.value
    : null;
}
