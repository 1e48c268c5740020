import { type Box, grow } from '../../../core/chart/placeTexts.ts';
import type { Mark } from '../../../core/choropleth/mark.ts';
import type { Polity } from '../../../core/geography/borders.ts';
import { createExtents } from '../../../core/geography/extents.ts';
import { createGround } from '../../../core/geography/ground.ts';
import type { Leader } from '../../../core/geography/leader.ts';
import {
  boxesOf,
  type Lead,
  largestOf,
  type NameRoom,
  type Naming,
  type Placed,
  placeNames,
  type Room,
  sidesOf,
} from '../../../core/geography/names.ts';
import type { Outlines } from '../../../core/geography/outline.ts';
import type { Side } from '../../../core/geography/side.ts';
import type { Wish } from '../../../core/geography/wish.ts';
import type { Spacing } from './room.ts';
import { createSvg } from './svg.ts';

/** Pixels of a line of a name, and of a letter of it: a capital, a narrow one, any other. */
const LINE = 13.5;
const WIDTHS = { capital: 8.2, narrow: 4, other: 6.9 } as const;

/** Pixels a unit from which on every finding is named that has room. */
const NEAR = 0.06;

/** Pixels from a small country’s place to the edge of its disc. */
const DISC = 5;
/** Pixels from a name to its own country. */
const TIE = { most: 8, least: 1 } as const;

/** To so many of the largest findings a line leads from their number, where it has no place beside them. */
const LED = 3;

/** A country’s name as it may stand on the map. */
export interface MapName {
  readonly lines: readonly string[];
  /** The same in more lines, where the width is small. */
  readonly narrow: readonly string[];
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
  /** How a finding is outlined: what keeps quiet below the scale may lie below a name. */
  readonly markOf: (polity: Polity) => Mark | null;
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
  readonly spacing: Spacing;
}

function widthOf(line: string, { letters, words }: Spacing): number {
  // Before the first letter too: what is read apart has as much between.
  let width = LINE * ((line.length + 1) * letters + (line.split(' ').length - 1) * words);
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
  readonly #isLandIn: ReturnType<typeof createGround>;
  #spots: readonly Placed[] = [];
  #drawn = '';
  #lead: Lead | null = null;

  constructor(outlines: Outlines) {
    this.#outlines = outlines;
    this.#extents = createExtents(outlines);
    this.#isLandIn = createGround(outlines);
    this.group.setAttribute('class', 'names');
    this.group.setAttribute('aria-hidden', 'true');
  }

  /** The room that names take, in pixels of the drawing’s scale. */
  get texts(): readonly Box[] {
    return this.#spots.flatMap(boxesOf);
  }

  /** From the next drawing on lines lead to findings without a place beside them: what finds them comes after the map. */
  leadBy(lead: Lead): void {
    this.#lead = lead;
  }

  draw(frame: NameFrame, drawn: Drawn): void {
    const chosen = this.#chosen(frame, drawn);
    const led = chosen.filter(({ id }) => id !== frame.actor).slice(0, LED);
    const named = chosen.map((polity) => {
      const name = frame.nameOf(polity);
      return { polity, name, ways: waysOf(name) };
    });
    const spots = placeNames(
      named.map(({ polity, name, ways }): Naming => {
        const wishOf = ({ lines }: Way) =>
          this.#wishOf(polity, { lines, isLegible: name.ink !== null }, frame, drawn);
        return {
          id: polity.id,
          ways: ways.map(wishOf),
          led: led.includes(polity) ? ways.filter(({ hasNumber }) => hasNumber).length : 0,
          isNeeded: polity.id === frame.actor || polity.id === frame.selected,
        };
      }),
      this.#roomOf(frame, drawn),
      this.#lead,
    );
    this.#spots = spots.filter((spot) => spot !== null);
    const texts = named.flatMap(({ polity, name, ways }, index): readonly Text[] => {
      const spot = spots[index];
      const way = spot && ways[spot.way];
      return spot && way
        ? [{ polity: polity.id, name, way, spot, marks: marksOf(polity, frame) }]
        : [];
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

  #wishOf(
    polity: Polity,
    { lines, isLegible }: Pick<Wish, 'isLegible'> & Pick<Way, 'lines'>,
    frame: NameFrame,
    { scale, isDisc, spacing }: Drawn,
  ): Wish {
    const [x, y] = this.#placeOf(polity, scale);
    const [width, height] = [
      Math.max(...lines.map((line) => widthOf(line, spacing))),
      LINE * lines.length,
    ];
    return {
      x,
      y,
      width,
      height,
      extent: isDisc(polity)
        ? { left: DISC, right: DISC, above: DISC, below: DISC, free: 0 }
        : this.#extents(polity, scale, { width, height }),
      isLegible,
      sides: sidesOf(polity.label, frame.sideOf(polity)),
    };
  }

  #roomOf(frame: NameFrame, drawn: Drawn): NameRoom {
    const { polities, markOf } = frame;
    const findings = polities.filter((polity) => markOf(polity) !== null);
    const lies = (polity: Polity, box: Box, around: number) =>
      this.#isLandIn(polity, drawn.scale, drawn.isDisc(polity) ? DISC : 0, grow(box, around));
    const byId = new Map(polities.map((polity) => [polity.id, polity]));
    const isIn = (id: string, box: Box, around: number) => {
      const own = byId.get(id);
      return own !== undefined && lies(own, box, around);
    };
    return {
      ...drawn.view,
      reserved: [...drawn.view.reserved, ...this.#actorOf(frame, drawn)],
      othersAt: (box, id) =>
        findings.filter((polity) => polity.id !== id && lies(polity, box, 0)).length,
      isBeside: (spot, id) => isIn(id, spot, TIE.most) && !isIn(id, spot, TIE.least),
      isOwn: (box, id) => isIn(id, box, 0),
      isSea: (spot) => !polities.some((polity) => lies(polity, spot, 0)),
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
}

/** One way to write a name: its lines, the last of which may be the number. */
interface Way {
  readonly lines: readonly string[];
  readonly hasNumber: boolean;
}

/** All of it if it can be, then narrower, then without the number. */
function waysOf({ lines, narrow, number }: MapName): readonly Way[] {
  const names = narrow.length === lines.length ? [lines] : [lines, narrow];
  const bare = names.map((name): Way => ({ lines: name, hasNumber: false }));
  if (number === null) return bare;
  return [...names.map((name): Way => ({ lines: [...name, number], hasNumber: true })), ...bare];
}

interface Text {
  readonly polity: string;
  readonly name: MapName;
  readonly way: Way;
  readonly spot: Placed;
  readonly marks: readonly string[];
}

function marksOf(polity: Polity, { actor, isFaded }: NameFrame): readonly string[] {
  const marks = polity.id === actor ? ['is-actor'] : [];
  return isFaded(polity) ? [...marks, 'is-faded'] : marks;
}

/** Puts what is measured in pixels from its own place at a place of the drawing, at the same size at every zoom. */
function put(node: SVGElement, x: number, y: number, scale: number): void {
  node.setAttribute('transform', `translate(${x / scale} ${y / scale}) scale(${1 / scale})`);
}

function drawLeader(leader: Leader, { polity, marks }: Text, scale: number): SVGPathElement {
  const node = createSvg('path');
  put(node, 0, 0, scale);
  node.setAttribute('d', `M${leader.map(({ x, y }) => `${x} ${y}`).join('L')}`);
  node.setAttribute('class', marks.join(' '));
  node.setAttribute('data-names', polity);
  return node;
}

/** Lines of one text, ragged away from the country, and what leads to it. */
function write(text: Text, scale: number): readonly SVGElement[] {
  const { polity, name, way, spot, marks } = text;
  const { lines, hasNumber } = way;
  const aside = { left: spot.width / 2, right: -spot.width / 2 };
  const x = spot.x + (spot.at === 'left' || spot.at === 'right' ? aside[spot.at] : 0);
  const words = lines.map((line, index) => {
    const node = createSvg('text');
    put(node, x, spot.y + (index - (lines.length - 1) / 2) * LINE, scale);
    const isNumber = hasNumber && index === lines.length - 1;
    const within = spot.at === 'within' ? [`in-${name.ink}`] : [];
    const classes = [`is-${spot.at}`, ...within, ...(isNumber ? ['is-number'] : []), ...marks];
    node.setAttribute('class', classes.join(' '));
    node.setAttribute('data-names', polity);
    if (spot.at === 'within') node.style.stroke = name.ground;
    node.textContent = line;
    return node;
  });
  return spot.leader ? [drawLeader(spot.leader, text, scale), ...words] : words;
}
