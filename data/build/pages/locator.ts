import { type Description, layerOf } from '../../../src/core/atlas/description.ts';
import { fillOf } from '../../../src/core/choropleth/fill.ts';
import { HATCHES } from '../../../src/core/choropleth/hatch.ts';
import { isQuantityLayer, type LayerId } from '../../../src/core/choropleth/layer.ts';
import type { Painter } from '../../../src/core/choropleth/paint.ts';
import { SCHEMES } from '../../../src/core/choropleth/scheme.ts';
import { blankSwatch, type Swatch } from '../../../src/core/choropleth/swatch.ts';
import type { Borders, Polity } from '../../../src/core/geography/borders.ts';
import { equalEarth } from '../../../src/core/geography/equalEarth.ts';
import { compactPath } from '../../../src/core/geography/gridPath.ts';
import { bordersBetween, coastOf } from '../../../src/core/geography/mergedLand.ts';
import { sidesOf } from '../../../src/core/geography/names.ts';
import { createOutlines, type Outlines, type Ring } from '../../../src/core/geography/outline.ts';
import { withMargins } from '../../../src/core/geography/projection.ts';
import { isSpeck } from '../../../src/core/geography/speck.ts';
import { clipLine, clipRing, type Frame } from './clip.ts';
import { drawn, html, type Markup } from './html.ts';

const WIDTH = 380;
const HEIGHT = 250;
/** Paths are written in whole halves of a pixel. */
const FINE = 2;
/** The picture in these, and a little more, so that no cut edge is seen. */
const PICTURE: Frame = { left: -4, top: -4, right: WIDTH * FINE + 4, bottom: HEIGHT * FINE + 4 };
/** Of these a point is at least so far from the one before it. */
const NEAR = 2;
/** Of the land around the two countries so much is shown as well. */
const MARGIN = 0.16;
/** Units of the outlines that a map is wide at the least: a neighbourhood, by which it is known where it lies. */
const LEAST = 5_000;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(points: Ring): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

function sizeOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

/** Where the most of a country lies: islands far away are not looked for. */
function mainBox(polity: Polity, outlines: Outlines): Box {
  const boxes = outlines.ringsOf(polity).map(boxOf);
  const [largest] = boxes.toSorted((one, other) => sizeOf(other) - sizeOf(one));
  return largest ?? boxOf([outlines.pointOf(...polity.label)]);
}

/** A box in the shape of the picture around some others. */
function frameAround(boxes: readonly Box[]): Frame {
  const corners = boxes.flatMap(
    ({ left, top, right, bottom }): Ring => [
      [left, top],
      [right, bottom],
    ],
  );
  const { left, top, right, bottom } = boxOf(corners);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const wide = Math.max(LEAST, (right - left) * (1 + 2 * MARGIN));
  const high = (bottom - top) * (1 + 2 * MARGIN);
  const width = Math.max(wide, (high * WIDTH) / HEIGHT);
  const height = (width * HEIGHT) / WIDTH;
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

interface Boxed {
  readonly line: Ring;
  readonly box: Box;
}

interface Land {
  readonly coast: readonly Boxed[];
  readonly lines: readonly Boxed[];
}

const boxed = (line: Ring): Boxed => ({ line, box: boxOf(line) });

/** Those that may have something within a frame. */
function near(lines: readonly Boxed[], { left, top, right, bottom }: Frame): readonly Ring[] {
  return lines
    .filter(
      ({ box }) => box.right > left && box.left < right && box.bottom > top && box.top < bottom,
    )
    .map(({ line }) => line);
}

/** A line of the outlines on a picture of so many pixels a unit, without the points that nobody sees apart from the one before. */
function placed(line: Ring, { left, top }: Frame, pixels: number): Ring {
  const kept: (readonly [number, number])[] = [];
  let [nearX, nearY] = [Infinity, Infinity];
  const last = line.at(-1);
  for (const point of line) {
    const [x, y] = [(point[0] - left) * pixels, (point[1] - top) * pixels];
    if (point !== last && Math.abs(x - nearX) + Math.abs(y - nearY) < NEAR) continue;
    kept.push([x, y]);
    [nearX, nearY] = [x, y];
  }
  return kept;
}

/** All land of a year in one outline, and the borders within it, once. */
function createLand(polities: readonly Polity[], borders: Borders, outlines: Outlines): Land {
  return {
    coast: coastOf(borders, polities, outlines).map(boxed),
    lines: bordersBetween(borders, polities, outlines).map(boxed),
  };
}

/** What is said on a map: two names, and the number of the place. */
export interface Labels {
  readonly place: string;
  readonly number: string | null;
  readonly actor: string;
  /** The map in words, for those who do not see it. */
  readonly title: string;
}

export interface Locators {
  /** Where a polity lies, in the colour that it has on a layer in a year, with the actor; null where it is on no map. */
  draw(polity: string, year: number, layer: LayerId, labels: Labels): Markup | null;
}

/** Rough: letters of the sans at 12.5 pixels, bold. */
const LETTER = 7.1;
const LINE = 16;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The first side of a box at which words have room within the picture. */
function spotBeside(box: Box, sides: readonly string[], letters: number, lines: number): Spot {
  const [middleX, middleY] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [width, gap] = [letters * LETTER, 6];
  const y = middleY + 4 - ((lines - 1) * LINE) / 2;
  const spots: Readonly<Record<string, Spot>> = {
    right: { x: box.right + gap, y, anchor: 'start' },
    left: { x: box.left - gap, y, anchor: 'end' },
    below: { x: middleX, y: box.bottom + LINE, anchor: 'middle' },
    above: { x: middleX, y: box.top - gap - (lines - 1) * LINE, anchor: 'middle' },
  };
  const fits = ({ x, y: top, anchor }: Spot) => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const bottom = top + (lines - 1) * LINE;
    return left >= 2 && left + width <= WIDTH - 2 && top >= LINE && bottom <= HEIGHT - 4;
  };
  const found = sides.flatMap((side) => spots[side] ?? []).find(fits);
  return found ?? { x: WIDTH / 2, y: HEIGHT - 8 - (lines - 1) * LINE, anchor: 'middle' };
}

function wordsAt({ x, y, anchor }: Spot, className: string, lines: readonly string[]): Markup {
  return html`<text class="${className}" text-anchor="${anchor}">${lines.map(
    (line, index) =>
      html`<tspan x="${x.toFixed(1)}" y="${(y + index * LINE).toFixed(1)}">${line}</tspan>`,
  )}</text>`;
}

export function createLocators(
  borders: Borders,
  painter: Painter,
  description: Description,
): Locators {
  const outlines = createOutlines(borders, withMargins(equalEarth));
  const lands = new Map<readonly Polity[], Land>();
  const landOf = (year: number): Land => {
    const standing = borders.at(year);
    const land = lands.get(standing) ?? createLand(standing, borders, outlines);
    lands.set(standing, land);
    return land;
  };
  // The same in every language but for its names.
  const shapes = new Map<string, Markup>();
  return {
    draw(id, year, layerId, labels) {
      const polity = borders.polityAt(id, year);
      if (!polity) return null;
      const actor = borders.polityAt(description.actor?.id ?? '', year);
      const both = [polity, ...(actor ? [actor] : [])];
      const frame = frameAround(both.map((one) => mainBox(one, outlines)));
      const scale = WIDTH / (frame.right - frame.left);
      const swatch = painter.placesAt(layerId, 'best', year).get(id)?.swatch ?? blankSwatch('none');
      const canvas = createCanvas(outlines, frame, scale);
      const key = `${id} ${year} ${layerId}`;
      const drawShapes = () => {
        const { coast, lines } = landOf(year);
        return html`${canvas.area(near(coast, frame), 'land')}${canvas.lines(near(lines, frame))}${
          actor ? canvas.area(outlines.ringsOf(actor), 'actor') : null
        }${paintedArea(canvas, outlines.ringsOf(polity), swatch, layerId, description)}`;
      };
      const shape = shapes.get(key) ?? drawShapes();
      shapes.set(key, shape);
      const lines = [labels.place, ...(labels.number === null ? [] : [labels.number])];
      return html`<svg class="locator" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${labels.title}"><g transform="scale(${1 / FINE})">${shape}</g>${[
        isSpeck(polity, scale) ? dotAt(canvas.at(polity), swatch, layerId, description) : null,
        actor ? nameOf(canvas.boxOf(actor), actor, 'name-actor', [labels.actor]) : null,
        nameOf(canvas.boxOf(polity), polity, 'name', lines),
      ]}</svg>`;
    },
  };

  function nameOf(box: Box, { id, label }: Polity, className: string, lines: readonly string[]) {
    const letters = Math.max(...lines.map(({ length }) => length));
    const sides = sidesOf(label, description.nameSides?.[id]);
    return wordsAt(spotBeside(box, sides, letters, lines.length), className, lines);
  }
}

/** Draws what lies in a frame of the outlines as paths of the picture. */
function createCanvas(outlines: Outlines, frame: Frame, scale: number) {
  const place = (line: Ring): Ring => placed(line, frame, scale * FINE);
  const path = (d: string, className: string, fill: string | null = null) =>
    d === ''
      ? null
      : drawn(`<path class="${className}"${fill === null ? '' : ` fill="${fill}"`} d="${d}"/>`);
  return {
    area: (rings: readonly Ring[], className: string, fill: string | null = null) => {
      const seen = rings.map((ring) => clipRing(place(ring), PICTURE));
      const shapes = seen.filter(({ length }) => length > 2);
      return path(compactPath(shapes, 1, true), className, fill);
    },
    lines: (lines: readonly Ring[]) => {
      const seen = lines.flatMap((line) => clipLine(place(line), PICTURE));
      return path(compactPath(seen, 1, false), 'lines');
    },
    at(polity: Polity): readonly [number, number] {
      const [x, y] = outlines.pointOf(...polity.label);
      return [(x - frame.left) * scale, (y - frame.top) * scale];
    },
    boxOf(polity: Polity): Box {
      const { left, top, right, bottom } = mainBox(polity, outlines);
      const [x, y] = this.at(polity);
      return {
        left: Math.min(x - 5, (left - frame.left) * scale),
        right: Math.max(x + 5, (right - frame.left) * scale),
        top: Math.min(y - 5, (top - frame.top) * scale),
        bottom: Math.max(y + 5, (bottom - frame.top) * scale),
      };
    },
  };
}

/** The class by which the sheet of the pages knows a colour of the map. */
export function colourOf(swatch: Swatch, layerId: LayerId, description: Description): string {
  const layer = layerOf(description, layerId);
  if (swatch.type !== 'class' || !isQuantityLayer(layer)) return swatch.type;
  return `${layer.ramp}-${swatch.index}`;
}

function paintedArea(
  canvas: ReturnType<typeof createCanvas>,
  rings: readonly Ring[],
  swatch: Swatch,
  layerId: LayerId,
  description: Description,
) {
  const colour = colourOf(swatch, layerId, description);
  const { texture } = fillOf(swatch, layerOf(description, layerId), SCHEMES.light);
  if (texture === 'solid') return canvas.area(rings, `place ${colour}`);
  const pattern = `<pattern id="hatch" patternUnits="userSpaceOnUse" width="6" height="6" patternTransform="scale(${FINE})"><path class="hatch" d="${HATCHES[texture]}"/></pattern>`;
  return [
    drawn(pattern),
    canvas.area(rings, `place ${colour}`),
    canvas.area(rings, 'place', 'url(#hatch)'),
  ];
}

function dotAt(
  [x, y]: readonly [number, number],
  swatch: Swatch,
  layerId: LayerId,
  description: Description,
): Markup {
  return html`<circle class="place ${colourOf(swatch, layerId, description)}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4.2"/>`;
}
