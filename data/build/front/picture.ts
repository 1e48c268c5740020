import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Topology } from 'topojson-specification';
import type { Fill } from '../../../src/core/choropleth/fill.ts';
import type { Mark } from '../../../src/core/choropleth/mark.ts';
import type { Borders, Polity } from '../../../src/core/geography/borders.ts';
import {
  createOutlines,
  type Outlines,
  UNITS_PER_RADIAN,
} from '../../../src/core/geography/outline.ts';
import type { Projection } from '../../../src/core/geography/projection.ts';
import { isSpeck } from '../../../src/core/geography/speck.ts';
import type { PlaneBox } from '../../../src/core/geography/stage.ts';
import { HATCH_LINE, HATCH_PERIOD, HATCHES } from '../../../src/view/fill/textures.ts';
import { compactPath } from './path.ts';

/** Units of the outlines to one of the picture: less than half a pixel on a laptop. */
const UNIT = 30;
/** Pixels a unit of the outlines where the hatches and the discs of small states have their size: on a laptop. */
const SCALE = 0.025;

/** How something is painted by day and by night. */
interface Look {
  readonly light: Fill;
  readonly dark: Fill;
  readonly mark: Mark | null;
}

export interface Painted extends Look {
  readonly polity: Polity;
}

function themed(light: string, dark: string): string {
  return light === dark ? light : `light-dark(${light},${dark})`;
}

function patternOf({ light, dark }: Painted, id: string): string {
  if (light.texture === 'solid') return '';
  const size = `width="${HATCH_PERIOD}" height="${HATCH_PERIOD}"`;
  const transform = `scale(${(1 / SCALE / UNIT).toFixed(2)})`;
  const ground = `<rect ${size} fill="${themed(light.base, dark.base)}"/>`;
  const lines = `<path d="${HATCHES[light.texture]}" fill="none" stroke="${themed(light.ink, dark.ink)}" stroke-width="${HATCH_LINE}"/>`;
  return `<pattern id="${id}" patternUnits="userSpaceOnUse" ${size} patternTransform="${transform}">${ground}${lines}</pattern>`;
}

/** All land in one outline, without the borders within it. */
function coastOf(borders: Borders, polities: readonly Polity[], outlines: Outlines): string {
  const shapes = polities.map(({ polygons }) => ({ type: 'MultiPolygon', arcs: polygons }));
  const topology = { type: 'Topology', objects: {}, arcs: borders.arcs };
  const { arcs } = mergeArcs(topology as unknown as Topology, shapes as unknown as MultiPolygon[]);
  const rings = outlines.ringsOf({ polygons: arcs } as unknown as Polity);
  return compactPath(rings, UNIT, true);
}

/** Every line between two polities, once. */
function bordersOf(borders: Borders, polities: readonly Polity[], outlines: Outlines): string {
  const uses = polities
    .flatMap(({ polygons }) => polygons.flat(2))
    .map((arc) => (arc < 0 ? ~arc : arc));
  const known = new Set<number>();
  const shared = uses.filter((arc) => known.has(arc) || !known.add(arc));
  const lines = shared.map((arc) =>
    (borders.arcs[arc] ?? []).map(([lng, lat]) => outlines.pointOf(lng, lat)),
  );
  return compactPath(lines, UNIT, false);
}

/** A dot: a line of no length with round ends. */
function dotsOf(painted: readonly Painted[], outlines: Outlines): string {
  return painted
    .filter(({ polity, mark }) => mark !== null && isSpeck(polity, SCALE))
    .map(({ polity }) => outlines.pointOf(...polity.label))
    .map(([x, y]) => `M${Math.round(x / UNIT)} ${Math.round(y / UNIT)}h0`)
    .join('');
}

function groupOf(painted: readonly Painted[], index: number, outlines: Outlines): string {
  const [first] = painted;
  if (!first) return '';
  const { light, dark, mark } = first;
  const id = `front-${index}`;
  const fill = light.texture === 'solid' ? themed(light.base, dark.base) : `url(#${id})`;
  const rings = painted.flatMap(({ polity }) => outlines.ringsOf(polity));
  const dots = dotsOf(painted, outlines);
  const path = (d: string, className: string, paint: string) =>
    `<path class="${className}" ${paint} d="${d}"/>`;
  return [
    patternOf(first, id),
    path(compactPath(rings, UNIT, true), `front-${mark ?? 'land'}`, `fill="${fill}"`),
    ...(dots === ''
      ? []
      : [
          path(dots, `front-rim front-${mark}`, 'fill="none"'),
          path(dots, 'front-dot', `stroke="${fill}"`),
        ]),
  ].join('');
}

/** A key by which what looks alike is one path. */
function lookOf({ light, dark, mark }: Look): string {
  return [light.key, dark.key, mark].join(' ');
}

/**
 * A map of the world as one SVG of few paths, in the projection and the colours of the page. Its view box is `box`;
 * the land beyond it is drawn too.
 */
export function drawPicture(
  borders: Borders,
  painted: readonly Painted[],
  bare: Look,
  { projection, box }: { readonly projection: Projection; readonly box: PlaneBox },
): string {
  const outlines = createOutlines(borders, projection);
  const polities = painted.map(({ polity }) => polity);
  const groups = new Map<string, Painted[]>();
  for (const one of painted) {
    const look = lookOf(one);
    groups.set(look, [...(groups.get(look) ?? []), one]);
  }
  groups.delete(lookOf(bare));
  const scale = UNITS_PER_RADIAN / UNIT;
  const view = [box.west, -box.north, box.east - box.west, box.north - box.south];
  const land = themed(bare.light.base, bare.dark.base);
  return [
    `<svg class="front-map" aria-hidden="true" viewBox="${view.map((side) => (side * scale).toFixed(1)).join(' ')}">`,
    `<path class="front-land" fill="${land}" d="${coastOf(borders, polities, outlines)}"/>`,
    `<path class="front-land" fill="none" d="${bordersOf(borders, polities, outlines)}"/>`,
    ...[...groups.values()].map((group, index) => groupOf(group, index, outlines)),
    '</svg>',
  ].join('');
}
