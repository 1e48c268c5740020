import type { Box } from '../../../core/chart/placeTexts.ts';
import type { Polity } from '../../../core/geography/borders.ts';
import { createExtents } from '../../../core/geography/extents.ts';
import {
  largestOf,
  placeNames,
  type Room,
  type Spot,
  sidesOf,
  type Wish,
} from '../../../core/geography/names.ts';
import type { Outlines } from '../../../core/geography/outline.ts';
import type { Side } from '../../../core/geography/side.ts';
import { sideOf } from '../../../core/geography/speck.ts';
import { createSvg } from './svg.ts';

/** Pixels of a line of a name, and of a letter of it: a capital, a narrow one, any other. */
const LINE = 13.5;
const WIDTHS = { capital: 8.2, narrow: 4, other: 6.9 } as const;

/** Pixels a unit from which on every finding is named that has room. */
const NEAR = 0.06;

/** Pixels from a small country’s place to the edge of its disc. */
const DISC = 5;
/** Of the square of a country’s area so much is its body, which no other name should hide. */
const BODY = 0.6;

/** A country’s name as it may stand on the map. */
export interface MapName {
  readonly lines: readonly string[];
  /** What follows below, lighter: the number. */
  readonly number: string | null;
  /** The colour of the country, and the ink that can be read on it. */
  readonly ground: string;
  readonly ink: 'dark' | 'light' | null;
}

/** What of a frame is named. */
export interface NameFrame {
  readonly polities: readonly Polity[];
  readonly isFaded: (polity: Polity) => boolean;
  readonly selected: string | null;
  /** Outside the scale, and always named. */
  /** Null where there is none. */
  readonly actor: string | null;
  /** By how much a finding may be named: null where there is none. */
  readonly weightOf: (polity: Polity) => number | null;
  readonly nameOf: (polity: Polity) => MapName;
  /** The side of a country on which its name stands best, where no rule knows it. */
  readonly sideOf: (polity: Polity) => Side | undefined;
}

/** How a country is drawn now. */
interface Drawn {
  readonly scale: number;
  readonly isDisc: (polity: Polity) => boolean;
  /** What is seen of the map, and what lies over it, in pixels of the drawing’s scale. */
  readonly view: Room;
}

function widthOf(line: string): number {
  let width = 0;
  for (const letter of line) {
    if (/[ijlftrI.,’'() -]/.test(letter)) width += WIDTHS.narrow;
    else width += /[\p{Lu}mw]/u.test(letter) ? WIDTHS.capital : WIDTHS.other;
  }
  return width;
}

/** Names of the largest findings with their numbers, at the same size at every zoom. */
export class MapNames {
  readonly group = createSvg('g');
  readonly #outlines: Outlines;
  readonly #extents: ReturnType<typeof createExtents>;
  #spots: readonly Spot[] = [];
  #drawn = '';

  constructor(outlines: Outlines) {
    this.#outlines = outlines;
    this.#extents = createExtents(outlines);
    this.group.setAttribute('class', 'names');
    this.group.setAttribute('aria-hidden', 'true');
  }

  /** The room that names take, in pixels of the drawing’s scale. */
  get texts(): readonly Box[] {
    return this.#spots;
  }

  draw(frame: NameFrame, drawn: Drawn): void {
    const named = this.#chosen(frame, drawn).map((polity) => {
      const name = frame.nameOf(polity);
      return { polity, name, wish: this.#wishOf(polity, name, frame, drawn) };
    });
    const reserved = [...drawn.view.reserved, ...this.#actorOf(frame, drawn)];
    const room = { ...drawn.view, reserved, findings: this.#findingsOf(frame, drawn) };
    const spots = placeNames(
      named.map(({ wish }) => wish),
      room,
    );
    this.#spots = spots.filter((spot) => spot !== null);
    const texts = named.flatMap(({ polity, name }, index) => {
      const spot = spots[index];
      return spot ? [{ name, spot, marks: marksOf(polity, frame) }] : [];
    });
    // A year step that changes no name touches none.
    const key = JSON.stringify([drawn.scale, texts]);
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.group.replaceChildren(...texts.flatMap((text) => write(text, drawn.scale)));
  }

  /** What is open, the actor, then the largest findings. */
  #chosen({ polities, selected, actor, weightOf }: NameFrame, { scale, view }: Drawn) {
    const always = [selected, actor];
    const first = polities.filter(({ id }) => always.includes(id));
    first.sort((one, other) => always.indexOf(one.id) - always.indexOf(other.id));
    const findings = polities.flatMap((polity) => {
      const weight = always.includes(polity.id) ? null : weightOf(polity);
      return weight === null ? [] : [{ polity, weight }];
    });
    const isNear = scale >= NEAR;
    const largest = largestOf(findings, view.right - view.left, isNear);
    return [...first, ...largest.map(({ polity }) => polity)];
  }

  #placeOf({ label }: Polity, scale: number): readonly [x: number, y: number] {
    const [x, y] = this.#outlines.pointOf(...label);
    return [x * scale, y * scale];
  }

  #wishOf(polity: Polity, name: MapName, frame: NameFrame, { scale, isDisc }: Drawn): Wish {
    const [x, y] = this.#placeOf(polity, scale);
    const lines = [...name.lines, ...(name.number === null ? [] : [name.number])];
    const [width, height] = [Math.max(...lines.map(widthOf)), LINE * lines.length];
    return {
      x,
      y,
      width,
      height,
      extent: isDisc(polity)
        ? { left: DISC, right: DISC, above: DISC, below: DISC, free: 0 }
        : this.#extents(polity, scale, { width, height }),
      isLegible: name.ink !== null,
      sides: sidesOf(polity.label, frame.sideOf(polity)),
    };
  }

  /** The actor as far as its land goes: no name lies on it. */
  #actorOf({ polities, actor }: NameFrame, { scale }: Drawn): readonly Box[] {
    return polities
      .filter(({ id }) => id === actor)
      .map((polity) => {
        const [x, y] = this.#placeOf(polity, scale);
        const { left, right, above, below } = this.#extents(polity, scale, {
          width: LINE,
          height: LINE,
        });
        const middle = { x: x + (right - left) / 2, y: y + (below - above) / 2 };
        return { ...middle, width: left + right, height: above + below };
      });
  }

  #findingsOf({ polities, weightOf }: NameFrame, { scale, isDisc }: Drawn): readonly Box[] {
    return polities.flatMap((polity) => {
      if (weightOf(polity) === null) return [];
      const [x, y] = this.#placeOf(polity, scale);
      const size = isDisc(polity) ? 2 * DISC : BODY * sideOf(polity, scale);
      return [{ x, y, width: size, height: size }];
    });
  }
}

interface Text {
  readonly name: MapName;
  readonly spot: Spot;
  readonly marks: readonly string[];
}

function marksOf(polity: Polity, { actor, isFaded }: NameFrame): readonly string[] {
  const marks = polity.id === actor ? ['is-actor'] : [];
  return isFaded(polity) ? [...marks, 'is-faded'] : marks;
}

/** Lines of one text, ragged away from the country. */
function write({ name, spot, marks }: Text, scale: number): readonly SVGTextElement[] {
  const lines = [...name.lines, ...(name.number === null ? [] : [name.number])];
  const aside = { left: spot.width / 2, right: -spot.width / 2 };
  const x = spot.x + (spot.at === 'left' || spot.at === 'right' ? aside[spot.at] : 0);
  return lines.map((line, index) => {
    const node = createSvg('text');
    const y = spot.y + (index - (lines.length - 1) / 2) * LINE;
    node.setAttribute('transform', `translate(${x / scale} ${y / scale}) scale(${1 / scale})`);
    const isNumber = name.number !== null && index === lines.length - 1;
    const within = spot.at === 'within' ? [`in-${name.ink}`] : [];
    const classes = [`is-${spot.at}`, ...within, ...(isNumber ? ['is-number'] : []), ...marks];
    node.setAttribute('class', classes.join(' '));
    if (spot.at === 'within') node.style.stroke = name.ground;
    node.textContent = line;
    return node;
  });
}
