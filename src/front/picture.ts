import type { Fill } from '../core/choropleth/fill.ts';
import { HATCH_LINE, HATCH_PERIOD, HATCHES } from '../core/choropleth/hatch.ts';
import type { Mark } from '../core/choropleth/mark.ts';
import type { Borders, Polity } from '../core/geography/borders.ts';
import { compactPath } from '../core/geography/gridPath.ts';
import { bordersBetween } from '../core/geography/mergedLand.ts';
import {
  createOutlines,
  type Outlines,
  type Ring,
  UNITS_PER_RADIAN,
} from '../core/geography/outline.ts';
import type { Projection } from '../core/geography/projection.ts';
import { isSpeck } from '../core/geography/speck.ts';
import type { PlaneBox } from '../core/geography/stage.ts';
import type { Shape } from './shape.ts';

/** Units of the outlines to one of the picture: less than half a pixel on a laptop. */
const UNIT = 30;
/** Pixels a unit of the outlines where the hatches and the discs of small states have their size: on a laptop. */
const SCALE = 0.025;

/** How something is painted by day and by night. */
export interface Look {
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

function path(className: string, d: string, paint: Readonly<Record<string, string>>): Shape {
  return { tag: 'path', attributes: { class: className, ...paint, d } };
}

function patternOf({ light, dark }: Look, id: string): readonly Shape[] {
  if (light.texture === 'solid') return [];
  const size = { width: String(HATCH_PERIOD), height: String(HATCH_PERIOD) };
  const ground: Shape = {
    tag: 'rect',
    attributes: { ...size, fill: themed(light.base, dark.base) },
  };
  const lines: Shape = {
    tag: 'path',
    attributes: {
      d: HATCHES[light.texture],
      fill: 'none',
      stroke: themed(light.ink, dark.ink),
      'stroke-width': String(HATCH_LINE),
    },
  };
  const attributes = {
    id,
    patternUnits: 'userSpaceOnUse',
    ...size,
    patternTransform: `scale(${(1 / SCALE / UNIT).toFixed(2)})`,
  };
  return [{ tag: 'pattern', attributes, shapes: [ground, lines] }];
}

/** A dot: a line of no length with round ends. */
function dotsOf(painted: readonly Painted[], outlines: Outlines): string {
  return painted
    .filter(({ polity, mark }) => mark !== null && isSpeck(polity, SCALE))
    .map(({ polity }) => outlines.pointOf(...polity.label))
    .map(([x, y]) => `M${Math.round(x / UNIT)} ${Math.round(y / UNIT)}h0`)
    .join('');
}

function groupOf(painted: readonly Painted[], index: number, outlines: Outlines): readonly Shape[] {
  const [first] = painted;
  if (!first) return [];
  const { light, dark, mark } = first;
  const id = `front-${index}`;
  const fill = light.texture === 'solid' ? themed(light.base, dark.base) : `url(#${id})`;
  const rings = painted.flatMap(({ polity }) => outlines.ringsOf(polity));
  const dots = dotsOf(painted, outlines);
  return [
    ...patternOf(first, id),
    path(`front-${mark ?? 'land'}`, compactPath(rings, UNIT, true), { fill }),
    ...(dots === ''
      ? []
      : [
          path(`front-rim front-${mark}`, dots, { fill: 'none' }),
          path('front-dot', dots, { stroke: fill }),
        ]),
  ];
}

/** A key by which what looks alike is one path. */
export function keyOf({ light, dark, mark }: Look): string {
  return [light.key, dark.key, mark].join(' ');
}

function groupsOf(painted: readonly Painted[], bare: Look): readonly (readonly Painted[])[] {
  const groups = new Map<string, Painted[]>();
  for (const one of painted) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  groups.delete(keyOf(bare));
  return [...groups.values()];
}

/** All land, which is the same in every year: whatever is between two polities, no year adds land or takes any. */
export function landOf(coast: readonly Ring[], bare: Look): Shape {
  const fill = themed(bare.light.base, bare.dark.base);
  return path('front-land', compactPath(coast, UNIT, true), { fill });
}

/** What draws a year on the land as few shapes: the lines between polities, and a path for what looks alike. */
export interface Pen {
  draw(painted: readonly Painted[], bare: Look): readonly Shape[];
}

/** Lines are drawn once for all years that have the same borders. */
export function createPen(borders: Borders, projection: Projection): Pen {
  const outlines = createOutlines(borders, projection);
  const known = new Map<string, string>();
  const linesOf = (polities: readonly Polity[]) => {
    const key = polities.map(({ row }) => row).join();
    const lines =
      known.get(key) ?? compactPath(bordersBetween(borders, polities, outlines), UNIT, false);
    known.set(key, lines);
    return lines;
  };
  return {
    draw(painted, bare) {
      const lines = linesOf(painted.map(({ polity }) => polity));
      return [
        path('front-land', lines, { fill: 'none' }),
        ...groupsOf(painted, bare).flatMap((group, index) => groupOf(group, index, outlines)),
      ];
    },
  };
}

/** What of the drawing is seen, as an SVG has it: the land beyond is drawn too. */
export function viewBoxOf(box: PlaneBox): string {
  const scale = UNITS_PER_RADIAN / UNIT;
  const view = [box.west, -box.north, box.east - box.west, box.north - box.south];
  return view.map((side) => (side * scale).toFixed(1)).join(' ');
}
