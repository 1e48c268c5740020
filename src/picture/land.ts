import { radiusOf } from '../core/choropleth/circle.ts';
import type { Fill } from '../core/choropleth/fill.ts';
import { HATCH_LINE, HATCH_PERIOD, HATCHES } from '../core/choropleth/hatch.ts';
import type { Mark } from '../core/choropleth/mark.ts';
import { markOf } from '../core/choropleth/mark.ts';
import type { Place } from '../core/choropleth/place.ts';
import { SCHEMES } from '../core/choropleth/scheme.ts';
import type { Borders, Polity } from '../core/geography/borders.ts';
import { compactPath } from '../core/geography/gridPath.ts';
import { bordersBetween, coastOf } from '../core/geography/mergedLand.ts';
import { type Outlines, type Ring, UNITS_PER_RADIAN } from '../core/geography/outline.ts';
import { SPECK_RADIUS } from '../core/geography/speck.ts';
import { remembered } from '../core/remembered.ts';
import { type Extremes, extremesOf, isTouching } from './extremes.ts';
import { PAPER } from './paper.ts';
import { circleCountOf, isDisc, labelOf, paintOf, type Scene, unitsAt } from './scene.ts';
import { element, type Rectangle, rectangle } from './svg.ts';

/** Pixels of the grid on which coasts are drawn. */
const GRID = 0.25;
/** Pixels that a coast may go beyond its box, so that its line is not seen to end. */
const BEYOND = 12;

const LINES: Readonly<Record<Mark, string>> = { figure: PAPER.markLine, vague: PAPER.vagueLine };

/** The hatches that a picture is painted with, by what they are called in it. */
export class Patterns {
  readonly #prefix: string;
  readonly #drawn = new Map<string, string>();

  /** `prefix` keeps the ids of two pictures on one page apart. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /**
   * The value of a `fill` attribute. `size` is the pixels of a pixel of the page, `unit` those of a unit of what is
   * painted. Whole pixels from line to line: squares of a part of one would show their seams.
   */
  paint({ key, base, texture, ink }: Fill, size: number, unit = 1): string {
    if (texture === 'solid') return base;
    const scale = Math.round(HATCH_PERIOD * size) / HATCH_PERIOD / unit;
    const id = `${this.#prefix}${key}-${Math.round(scale * 100)}`;
    if (!this.#drawn.has(id)) {
      const square = { width: HATCH_PERIOD, height: HATCH_PERIOD };
      this.#drawn.set(
        id,
        element(
          'pattern',
          {
            id,
            patternUnits: 'userSpaceOnUse',
            patternTransform: `scale(${scale.toFixed(4)})`,
            ...square,
          },
          element('rect', { ...square, fill: base }),
          element('path', {
            d: HATCHES[texture],
            fill: 'none',
            stroke: ink,
            'stroke-width': HATCH_LINE,
          }),
        ),
      );
    }
    return `url(#${id})`;
  }

  get definitions(): string {
    return [...this.#drawn.values()].join('');
  }
}

/** What of the plane is drawn. */
function drawnOf(scene: Scene): Extremes {
  const { x, y, width, height } = scene.box;
  const [west, north] = unitsAt(scene, x - BEYOND, y - BEYOND);
  const [east, south] = unitsAt(scene, x + width + BEYOND, y + height + BEYOND);
  return { west, north, east, south };
}

interface Drawing {
  readonly scene: Scene;
  readonly patterns: Patterns;
  /** Units of the outlines to one of the drawing, and pixels of one of the drawing. */
  readonly grid: number;
  readonly pixel: number;
  readonly drawn: Extremes;
}

/** Ways to see some lines whose paths are kept. */
const KEPT = 8;

/** Years with equal borders draw the same. */
const pathsOf = remembered((_lines: readonly Ring[]) => new Map<string, string>());

/** The lines of which something is seen, as a path. */
function pathOf({ grid, drawn }: Drawing, lines: readonly Ring[], isClosed: boolean): string {
  const { west, north, east, south } = drawn;
  const key = [grid, west, north, east, south].join();
  const paths = pathsOf(lines);
  const known = paths.get(key);
  if (known !== undefined) return known;
  const seen = lines.filter((line) => isTouching(extremesOf([line]), drawn));
  const path = compactPath(seen, grid, isClosed);
  if (paths.size >= KEPT) paths.clear();
  paths.set(key, path);
  return path;
}

function isContested({ status }: Polity): boolean {
  return status === 'disputed' || status === 'occupied';
}

/** The land of a year without its findings; all pictures of years with equal borders draw the same. */
const plainOf = remembered((borders: Borders) =>
  remembered((outlines: Outlines) =>
    remembered((polities: readonly Polity[]) => ({
      coast: coastOf(borders, polities, outlines),
      borders: bordersBetween(borders, polities, outlines),
      contested: polities.filter(isContested).flatMap((one) => outlines.ringsOf(one)),
    })),
  ),
);

function drawPlain(drawing: Drawing): string {
  const { scene, pixel } = drawing;
  const { coast, borders, contested } = plainOf(scene.subject.borders)(scene.outlines)(
    scene.polities,
  );
  const line = { stroke: PAPER.paper, 'stroke-linejoin': 'round' };
  const paths = [
    {
      d: pathOf(drawing, coast, true),
      fill: SCHEMES.light.land,
    },
    {
      d: pathOf(drawing, borders, false),
      fill: 'none',
      'stroke-width': (0.7 * scene.factor) / pixel,
      ...line,
    },
    {
      d: pathOf(drawing, contested, true),
      fill: 'none',
      stroke: PAPER.vagueLine,
      'stroke-width': (0.5 * scene.factor) / pixel,
      'stroke-dasharray': [2.5, 2]
        .map((part) => Math.round((part * scene.factor) / pixel))
        .join(' '),
    },
  ];
  return paths
    .filter(({ d }) => d !== '')
    .map((path) => element('path', path))
    .join('');
}

/** What is painted of a country: its land, and its line above the land of its neighbours. */
function drawPlace(drawing: Drawing, place: Place): { land: string; line: string } {
  const { scene, patterns, pixel } = drawing;
  const d = pathOf(drawing, scene.outlines.ringsOf(place.polity), true);
  if (d === '' || place.swatch.type === 'none' || circleCountOf(scene, place) !== null) {
    return { land: '', line: '' };
  }
  const fill = patterns.paint(paintOf(scene, place), scene.factor, pixel);
  const mark = markOf(place);
  const width = { 'stroke-linejoin': 'round', 'stroke-width': (0.8 * scene.factor) / pixel };
  return {
    land: element('path', { d, fill, ...(mark === null && { stroke: PAPER.paper, ...width }) }),
    line: mark === null ? '' : element('path', { d, fill: 'none', stroke: LINES[mark], ...width }),
  };
}

/** The ring around the country that the picture is about. */
function drawRing(drawing: Drawing, id: string): string {
  const { scene, pixel } = drawing;
  const polity = scene.places.get(id)?.polity;
  if (!polity) return '';
  const d = pathOf(drawing, scene.outlines.ringsOf(polity), true);
  const ring = (stroke: string, width: number) =>
    element('path', {
      d,
      fill: 'none',
      stroke,
      'stroke-width': (width * scene.factor) / pixel,
      'stroke-linejoin': 'round',
    });
  return ring(PAPER.white, 4.4) + ring(PAPER.ink, 1.6);
}

function drawDisc({ scene, patterns }: Drawing, place: Place): string {
  const [cx, cy] = labelOf(scene, place.polity);
  const { factor } = scene;
  const mark = markOf(place);
  const count = circleCountOf(scene, place);
  if (count !== null) {
    const r = factor * radiusOf(count, scene.subject.largestCount);
    const { base } = paintOf(scene, place);
    return element('circle', {
      cx,
      cy,
      r,
      fill: base,
      'fill-opacity': 0.94,
      stroke: PAPER.markLine,
      'stroke-width': factor,
    });
  }
  if (mark === null || !isDisc(scene, place.polity)) return '';
  return element('circle', {
    cx,
    cy,
    r: SPECK_RADIUS.marked * factor,
    fill: patterns.paint(paintOf(scene, place), factor),
    stroke: LINES[mark],
    'stroke-width': factor,
  });
}

function isInBox({ x, y, width, height }: Rectangle, [px, py]: readonly [number, number]): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

/** The land of a scene, painted, in its box. `ring` is the id of a country to be set off. */
export function drawLand(
  scene: Scene,
  patterns: Patterns,
  clip: string,
  ring: string | null,
): string {
  const grid = Math.max(1, Math.round(GRID / scene.scale));
  const pixel = grid * scene.scale;
  const drawing: Drawing = { scene, patterns, grid, pixel, drawn: drawnOf(scene) };
  const { x, y, width, height } = scene.box;
  const { view } = scene;
  const left = x + width / 2 - view.x * UNITS_PER_RADIAN * scene.scale;
  const top = y + height / 2 + view.y * UNITS_PER_RADIAN * scene.scale;
  const transform = `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${pixel.toFixed(5)})`;
  const places = [...scene.places.values()].toSorted(
    (one, other) => other.polity.area - one.polity.area,
  );
  const drawn = places.map((place) => drawPlace(drawing, place));
  const discs = places.filter(({ polity }) => isInBox(scene.box, labelOf(scene, polity)));
  return [
    element('clipPath', { id: clip }, rectangle(scene.box, {})),
    element(
      'g',
      { 'clip-path': `url(#${clip})` },
      element(
        'g',
        { transform },
        drawPlain(drawing),
        ...drawn.map(({ land }) => land),
        ...drawn.map(({ line }) => line),
        ring === null ? '' : drawRing(drawing, ring),
      ),
      ...discs
        .toSorted(
          (one, other) => (circleCountOf(scene, other) ?? 0) - (circleCountOf(scene, one) ?? 0),
        )
        .map((place) => drawDisc(drawing, place)),
    ),
  ].join('');
}
