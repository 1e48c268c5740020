import { type Box, isOver, placeTexts } from '../../../core/chart/placeTexts.ts';
import type { Fill } from '../../../core/choropleth/fill.ts';
import { inkWithin } from '../../../core/choropleth/tone.ts';
import type { Polity } from '../../../core/geography/borders.ts';
import type { Outlines } from '../../../core/geography/outline.ts';
import { SPECK_RADIUS } from '../../../core/geography/speck.ts';
import type { Textures } from '../../fill/textures.ts';
import { createSvg } from './svg.ts';

/** Pixels: about the width of a letter, the height of a line, and the way from a mark to the text beside it. */
const LETTER = 6.6;
const LINE = 13;
const GAP = 3;
/** Pixels: from this radius on, a circle has room for its own label. */
const ROOMY = 21;
/** Pixels: the text of a country drawn as a disc stands beside the disc. */
const BESIDE_DISC = 5;
/** Pixels across a disc: nobody else’s letters lie on it. */
const DISC = 2 * SPECK_RADIUS.marked;

/** A proportional circle: the radius in pixels, its colour, and what it says: a name and a number. */
export interface Circle {
  readonly radius: number;
  readonly fill: Fill;
  readonly label: readonly string[];
}

/** What of a frame stands on the land. */
export interface SymbolFrame {
  readonly polities: readonly Polity[];
  readonly isFaded: (polity: Polity) => boolean;
  readonly circleOf: (polity: Polity) => Circle | null;
  readonly lettersOf: (polity: Polity) => Letters;
}

/** The letters of the kinds of involvement: those on record, then those that are only alleged or denied. */
export interface Letters {
  readonly known: string;
  readonly doubted: string;
  /** The colour of the country, and the ink that can be read on it. */
  readonly ground: string;
  readonly ink: 'dark' | 'light' | null;
}

interface Text extends Box {
  readonly lines: readonly string[];
  /** What follows the last line in outline. */
  readonly outlined: string;
  /** Where the text begins, of those that stand beside their mark, or ends, of those before it; centred texts have none. */
  readonly left: number | null;
  readonly isBefore?: boolean;
  readonly isFaded: boolean;
  /** The colour around it and its ink, of text within a country. */
  readonly within?: Pick<Letters, 'ground' | 'ink'> | undefined;
}

/** How the land below is drawn, and the room that is taken already, in pixels of the drawing’s scale. */
interface Drawn {
  readonly scale: number;
  readonly isDisc: (polity: Polity) => boolean;
  readonly taken: readonly Box[];
  /** As far as the map is seen. */
  readonly right: number;
}

interface Placed {
  readonly polity: Polity;
  readonly circle: Circle;
  /** In pixels of the drawing’s scale. */
  readonly x: number;
  readonly y: number;
}

/** A label inside of its circle. */
function labelWithin({ circle: { fill, label }, x, y }: Placed, isFaded: boolean): Text {
  const width = LETTER * Math.max(...label.map((line) => line.length));
  const ink = inkWithin(fill.base);
  return {
    within: ink === null ? undefined : { ground: fill.base, ink },
    lines: label,
    outlined: '',
    left: null,
    isFaded,
    x,
    y,
    width,
    height: LINE * label.length,
  };
}

/** A label beside its circle, or before it. */
function labelBeside(
  { circle: { radius, label }, x, y }: Placed,
  isFaded: boolean,
  isBefore: boolean,
): Text {
  const line = label.join(' ');
  const width = LETTER * line.length;
  const way = isBefore ? -1 : 1;
  const left = x + way * (radius + GAP);
  return {
    lines: [line],
    outlined: '',
    left,
    isBefore,
    isFaded,
    x: left + (way * width) / 2,
    y,
    width,
    height: LINE,
  };
}

interface Lettered extends Letters {
  /** The middle of the country, in pixels of the drawing’s scale. */
  readonly x: number;
  readonly y: number;
  readonly isFaded: boolean;
}

/** With some sea to the next: letters of two countries would be read as one word. */
function letter({ doubted, x, y, isFaded }: Lettered, lines: readonly string[]): Text {
  const last = (lines.at(-1) ?? '') + doubted;
  return {
    lines,
    outlined: doubted,
    left: null,
    isFaded,
    x,
    y,
    width: (LETTER + 1) * Math.max(last.length, 1) + 2 * GAP,
    height: LINE * lines.length,
  };
}

/** The strongest kind, which gives the country its colour, over all others. */
function lettersWithin(country: Lettered): Text {
  const { known, doubted, ground, ink } = country;
  const isStack = known !== '' && known.length + doubted.length > 1;
  const text = letter(country, isStack ? [known.slice(0, 1), known.slice(1)] : [known]);
  return ink === null ? text : { ...text, within: { ground, ink } };
}

/** Beside a country’s disc, else before it. */
function lettersBeside(country: Lettered): readonly Text[] {
  const text = letter(country, [country.known]);
  return [1, -1].map((way) => {
    const left = text.x + way * BESIDE_DISC;
    return { ...text, left, isBefore: way < 0, x: left + (way * text.width) / 2 };
  });
}

/** The room of a circle. */
function boxOf({ circle: { radius }, x, y }: Placed): Box {
  return { x, y, width: 2 * radius, height: 2 * radius };
}

/** Proportional circles with their labels, and the letters of the kinds, at the same size at every zoom. */
export class MapSymbols {
  readonly circles = createSvg('g');
  readonly letters = createSvg('g');
  readonly #outlines: Outlines;
  readonly #textures: Textures;
  #placed: readonly Placed[] = [];
  /** The scale at which the circles were drawn. */
  #drawnAt = 1;
  #texts: readonly Text[] = [];

  constructor(outlines: Outlines, textures: Textures) {
    this.#outlines = outlines;
    this.#textures = textures;
    this.circles.setAttribute('class', 'circles');
    this.letters.setAttribute('class', 'letters');
    this.letters.setAttribute('aria-hidden', 'true');
  }

  /** The room that is taken, in pixels of the drawing’s scale. */
  get texts(): readonly Box[] {
    return this.#texts;
  }

  /** Writes the labels of the circles as they were drawn last, and the letters of the kinds. */
  write(frame: SymbolFrame, { scale, isDisc, taken, right }: Drawn): void {
    const by = scale / this.#drawnAt;
    const circles = this.#placed.map(({ polity, circle, x, y }) => {
      return { polity, circle: { ...circle, radius: circle.radius * by }, x: x * by, y: y * by };
    });
    const isFree = (label: Text, own: Placed) =>
      label.x + label.width / 2 <= right &&
      circles.every((other) => other === own || !isOver(label, boxOf(other)));
    // One that lay on another circle would be read as its.
    const labels = circles.flatMap((one) => {
      const isFaded = frame.isFaded(one.polity);
      if (one.circle.radius >= ROOMY) return [[labelWithin(one, isFaded)]];
      const ways = [false, true].map((isBefore) => labelBeside(one, isFaded, isBefore));
      const label = ways.find((way) => isFree(way, one));
      return label ? [[label]] : [];
    });
    this.#write([...labels, ...this.#lettersOf(frame, scale, isDisc)], scale, taken);
  }

  /** The circle at a place, in pixels of the drawing’s scale: of several the smallest. */
  at(x: number, y: number): string | null {
    const hit = this.#placed.findLast(
      (placed) => Math.hypot(placed.x - x, placed.y - y) <= placed.circle.radius,
    );
    return hit?.polity.id ?? null;
  }

  /** `scale`: pixels a unit of the drawing. */
  drawCircles({ polities, circleOf, isFaded }: SymbolFrame, scale: number): void {
    const placed = polities.flatMap((polity): readonly Placed[] => {
      const circle = circleOf(polity);
      if (!circle) return [];
      const [x, y] = this.#outlines.pointOf(...polity.label);
      return [{ polity, circle, x: x * scale, y: y * scale }];
    });
    if (placed.length === 0 && this.#placed.length === 0) return;
    // The largest first, so that a small one is never hidden below a large one.
    placed.sort((one, other) => other.circle.radius - one.circle.radius);
    this.#placed = placed;
    this.#drawnAt = scale;
    this.circles.replaceChildren(
      ...placed.map(({ polity, circle, x, y }) => {
        const node = createSvg('circle');
        node.setAttribute('data-circle', polity.id);
        node.setAttribute('cx', String(x / scale));
        node.setAttribute('cy', String(y / scale));
        node.setAttribute('r', String(circle.radius / scale));
        node.setAttribute('fill', this.#textures.paint(circle.fill));
        if (isFaded(polity)) node.setAttribute('class', 'is-faded');
        return node;
      }),
    );
  }

  /** Letters of the largest countries first: there is most room for them. */
  #lettersOf(
    { polities, lettersOf, isFaded }: SymbolFrame,
    scale: number,
    isDisc: (polity: Polity) => boolean,
  ): readonly (readonly Text[])[] {
    const lettered = polities.flatMap((polity) => {
      const letters = lettersOf(polity);
      if (letters.known + letters.doubted === '') return [];
      const [x, y] = this.#outlines.pointOf(...polity.label);
      const marked = { x: x * scale, y: y * scale, isFaded: isFaded(polity) };
      return [{ area: polity.area, isDisc: isDisc(polity), ...letters, ...marked }];
    });
    lettered.sort((one, other) => other.area - one.area);
    const discs = lettered
      .filter((one) => one.isDisc)
      .map((own) => ({ own, x: own.x, y: own.y, width: DISC, height: DISC }));
    return lettered.map((one) =>
      one.isDisc
        ? lettersBeside(one).filter((way) =>
            discs.every((disc) => disc.own === one || !isOver(way, disc)),
          )
        : [lettersWithin(one)],
    );
  }

  #write(texts: readonly (readonly Text[])[], scale: number, taken: readonly Box[]): void {
    if (texts.length === 0 && this.#texts.length === 0) return;
    this.#texts = placeTexts(texts, taken);
    this.letters.replaceChildren(...this.#texts.flatMap((text) => write(text, scale)));
  }
}

function classesOf({ left, isBefore, isFaded, within }: Text, index: number): readonly string[] {
  return [
    ...(left === null ? [] : [isBefore ? 'is-before' : 'is-beside']),
    ...(index > 0 ? ['is-second'] : []),
    ...(within ? [`in-${within.ink}`] : []),
    ...(isFaded ? ['is-faded'] : []),
  ];
}

function write(text: Text, scale: number): readonly SVGTextElement[] {
  const { lines, outlined, left, within, x, y } = text;
  return lines.map((line, index) => {
    const node = createSvg('text');
    const down = y + (index - (lines.length - 1) / 2) * LINE;
    node.setAttribute(
      'transform',
      `translate(${(left ?? x) / scale} ${down / scale}) scale(${1 / scale})`,
    );
    node.setAttribute('class', classesOf(text, index).join(' '));
    if (within) node.style.stroke = within.ground;
    node.textContent = line;
    if (outlined !== '' && index === lines.length - 1) {
      const outline = createSvg('tspan');
      outline.setAttribute('class', 'is-doubted');
      outline.textContent = outlined;
      node.append(outline);
    }
    return node;
  });
}
