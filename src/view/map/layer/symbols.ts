import { type Box, placeTexts } from '../../../core/chart/placeTexts.ts';
import type { Fill } from '../../../core/choropleth/fill.ts';
import type { Polity } from '../../../core/geography/borders.ts';
import type { Outlines } from '../../../core/geography/outline.ts';
import type { Textures } from '../../fill/textures.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Pixels: about the width of a letter, the height of a line, and the way from a mark to the text beside it. */
const LETTER = 6.6;
const LINE = 13;
const GAP = 3;
/** Pixels: from this radius on, a circle has room for its own label. */
const ROOMY = 21;
/** Pixels: the text of a country drawn as a disc stands beside the disc. */
const BESIDE_DISC = 5;

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
}

interface Text extends Box {
  readonly lines: readonly string[];
  /** What follows the last line in outline. */
  readonly outlined: string;
  /** Where the text begins, of those that stand beside their mark; centred texts have none. */
  readonly left: number | null;
  readonly isFaded: boolean;
}

interface Placed {
  readonly polity: Polity;
  readonly circle: Circle;
  /** In pixels of the drawing’s scale. */
  readonly x: number;
  readonly y: number;
}

function element<K extends keyof SVGElementTagNameMap>(name: K): SVGElementTagNameMap[K] {
  return document.createElementNS(SVG, name);
}

/** A label inside of its circle, or beside it. */
function labelBox({ circle: { radius, label }, x, y }: Placed, isFaded: boolean): Text {
  if (radius >= ROOMY) {
    const width = LETTER * Math.max(...label.map((line) => line.length));
    return {
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
  const line = label.join(' ');
  const width = LETTER * line.length;
  const left = x + radius + GAP;
  return {
    lines: [line],
    outlined: '',
    left,
    isFaded,
    x: left + width / 2,
    y,
    width,
    height: LINE,
  };
}

/** Proportional circles with their labels, and the letters of the kinds, at the same size at every zoom. */
export class MapSymbols {
  readonly circles = element('g');
  readonly letters = element('g');
  readonly #outlines: Outlines;
  readonly #textures: Textures;
  #placed: readonly Placed[] = [];
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

  draw(frame: SymbolFrame, scale: number, isDisc: (polity: Polity) => boolean): void {
    this.#drawCircles(frame, scale);
    const labels = this.#placed.map((placed) => labelBox(placed, frame.isFaded(placed.polity)));
    this.#write([...labels, ...this.#lettersOf(frame, scale, isDisc)], scale);
  }

  /** The circle at a place, in pixels of the drawing’s scale: of several the smallest. */
  at(x: number, y: number): string | null {
    const hit = this.#placed.findLast(
      (placed) => Math.hypot(placed.x - x, placed.y - y) <= placed.circle.radius,
    );
    return hit?.polity.id ?? null;
  }

  #drawCircles({ polities, circleOf, isFaded }: SymbolFrame, scale: number): void {
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
    this.circles.replaceChildren(
      ...placed.map(({ polity, circle, x, y }) => {
        const node = element('circle');
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
  ): readonly Text[] {
    const lettered = polities.flatMap((polity) => {
      const letters = lettersOf(polity);
      return letters.known + letters.doubted === '' ? [] : [{ polity, ...letters }];
    });
    lettered.sort((one, other) => other.polity.area - one.polity.area);
    return lettered.map(({ polity, known, doubted }): Text => {
      const [x, y] = this.#outlines.pointOf(...polity.label);
      const width = (LETTER + 1) * (known.length + doubted.length);
      const left = isDisc(polity) ? x * scale + BESIDE_DISC : null;
      return {
        lines: [known],
        outlined: doubted,
        left,
        isFaded: isFaded(polity),
        x: left === null ? x * scale : left + width / 2,
        y: y * scale,
        width,
        height: LINE,
      };
    });
  }

  #write(texts: readonly Text[], scale: number): void {
    if (texts.length === 0 && this.#texts.length === 0) return;
    this.#texts = placeTexts(texts);
    this.letters.replaceChildren(
      ...this.#texts.flatMap(({ lines, outlined, left, isFaded, x, y }) =>
        lines.map((line, index) => {
          const node = element('text');
          const down = (index - (lines.length - 1) / 2) * LINE;
          node.setAttribute(
            'transform',
            `translate(${(left ?? x) / scale} ${(y + down) / scale}) scale(${1 / scale})`,
          );
          const names = [...(left === null ? [] : ['is-beside']), ...(isFaded ? ['is-faded'] : [])];
          node.setAttribute('class', names.join(' '));
          node.textContent = line;
          if (outlined !== '' && index === lines.length - 1) {
            const outline = element('tspan');
            outline.setAttribute('class', 'is-doubted');
            outline.textContent = outlined;
            node.append(outline);
          }
          return node;
        }),
      ),
    );
  }
}
