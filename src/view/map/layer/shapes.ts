import type { Mark } from '../../../core/choropleth/mark.ts';
import type { Polity } from '../../../core/geography/borders.ts';
import type { Outlines } from '../../../core/geography/outline.ts';
import { isSpeck, SPECK_RADIUS } from '../../../core/geography/speck.ts';
import type { Textures } from '../../fill/textures.ts';
import type { LandFrame } from './frame.ts';
import { createSvg } from './svg.ts';

/** Square kilometres: smaller ones lie above their neighbours, where a pointer reaches them. */
const SMALL = 6_000;

/** How one polity is drawn. Where two have the same outline, one after the other, they share their paths. */
export interface Shape {
  readonly polity: Polity;
  readonly outline: string;
  /** Bare land, below all that is painted. */
  readonly ground: SVGPathElement;
  /** What is painted, pointed at and read: without a finding nothing is drawn of it. */
  readonly path: SVGPathElement;
  /** The outline of a finding, above all land: no neighbour’s edge lies on it. */
  readonly line: SVGPathElement | null;
  readonly fill: string;
  readonly isFaded: boolean;
  /** Too small on the screen to be seen by its outline alone. */
  readonly isDisc: boolean;
  readonly mark: Mark | null;
}

type Drawing = { -readonly [Key in keyof Shape]: Shape[Key] };

/** Counts what a frame touched. */
export interface Touched {
  readonly added: number;
  readonly removed: number;
  readonly recoloured: number;
}

function isContested({ status }: Polity): boolean {
  return status === 'disputed' || status === 'occupied';
}

function createGroup(name: string): SVGGElement {
  const group = createSvg('g');
  group.setAttribute('class', name);
  return group;
}

/** The paths of a year’s polities: a step touches those that change. */
export class Shapes {
  readonly ground = createGroup('ground');
  readonly land = createGroup('land');
  readonly lines = createGroup('lines');
  #outlines: Outlines;
  readonly #textures: Textures;
  readonly #prefix: string;
  readonly #byId = new Map<string, Drawing>();
  #polities: readonly Polity[] = [];
  #scale = 1;
  /** Of all paths that there have been. */
  #count = 0;

  constructor(outlines: Outlines, textures: Textures, prefix: string) {
    this.#outlines = outlines;
    this.#textures = textures;
    this.#prefix = prefix;
  }

  get all(): readonly Shape[] {
    return [...this.#byId.values()];
  }

  of(id: string | null): Shape | undefined {
    return id === null ? undefined : this.#byId.get(id);
  }

  show(frame: LandFrame): Touched {
    const isRedrawn = frame.polities !== this.#polities;
    const exchanged = isRedrawn ? this.#exchange(frame.polities) : { added: 0, removed: 0 };
    if (this.ground.getAttribute('fill') !== frame.land) {
      this.ground.setAttribute('fill', frame.land);
    }
    let recoloured = 0;
    for (const shape of this.#byId.values()) recoloured += this.#paint(shape, frame) ? 1 : 0;
    return { ...exchanged, recoloured };
  }

  /** Keeps specks the same size on the screen: pixels a unit of the drawing. */
  resize(scale: number): void {
    this.#scale = scale;
    for (const shape of this.#byId.values()) this.#outline(shape);
  }

  /** Draws everything anew with other detail. */
  refine(outlines: Outlines): void {
    this.#outlines = outlines;
    for (const shape of this.#byId.values()) {
      shape.outline = outlines.pathOf(shape.polity);
      const seen = shape.mark === null ? shape.outline : this.outlineOf(shape);
      shape.ground.setAttribute('d', shape.outline);
      for (const part of [shape.path, shape.line]) part?.setAttribute('d', seen);
    }
  }

  /** The outline as it is seen, a speck with its disc. */
  outlineOf({ outline, isDisc, polity }: Shape): string {
    return isDisc ? `${outline}${this.#disc(polity)}` : outline;
  }

  #exchange(polities: readonly Polity[]): Pick<Touched, 'added' | 'removed'> {
    this.#polities = polities;
    const wanted = new Set(polities);
    const gone = [...this.#byId.values()].filter(({ polity }) => !wanted.has(polity));
    const kept = new Set([...this.#byId.values()].map(({ polity }) => polity));
    for (const { polity } of gone) this.#byId.delete(polity.id);
    const free = new Map(gone.map((shape) => [shape.outline, shape]));
    let added = 0;
    for (const polity of polities) {
      if (kept.has(polity)) continue;
      const outline = this.#outlines.pathOf(polity);
      const heir = free.get(outline);
      free.delete(outline);
      if (!heir) added += 1;
      this.#byId.set(polity.id, heir ? this.#rename(heir, polity) : this.#create(polity, outline));
    }
    for (const { ground, path, line } of free.values()) {
      for (const part of [ground, path, line]) part?.remove();
    }
    return { added, removed: free.size };
  }

  #create(polity: Polity, outline: string): Drawing {
    const [ground, path] = [createSvg('path'), createSvg('path')];
    this.#count += 1;
    path.setAttribute('id', `${this.#prefix}-${this.#count}`);
    path.setAttribute('role', 'option');
    path.setAttribute('aria-selected', 'false');
    path.setAttribute('tabindex', '-1');
    path.setAttribute('data-country', polity.id);
    for (const part of [ground, path]) {
      part.setAttribute('d', outline);
      part.classList.toggle('is-contested', isContested(polity));
    }
    const blank = { line: null, fill: '', isFaded: false, isDisc: false, mark: null };
    const shape = { polity, outline, ground, path, ...blank };
    this.#outline(shape);
    this.ground.append(ground);
    if (polity.area < SMALL) this.land.append(path);
    else this.land.prepend(path);
    return shape;
  }

  /** The paths of a polity go over to the one that has its outline after it. */
  #rename(shape: Drawing, polity: Polity): Drawing {
    const { ground, path, line, polity: before } = shape;
    if (polity.id !== before.id) path.setAttribute('data-country', polity.id);
    for (const part of [ground, path, line]) {
      part?.classList.toggle('is-contested', isContested(polity));
    }
    shape.polity = polity;
    this.#outline(shape);
    return shape;
  }

  #outline(shape: Drawing): void {
    const isDisc = isSpeck(shape.polity, this.#scale);
    if (!isDisc && !shape.isDisc) return;
    shape.isDisc = isDisc;
    // Without a finding a small country is only what it is: hardly to be seen from afar.
    const d = shape.mark === null ? shape.outline : this.outlineOf(shape);
    for (const part of [shape.path, shape.line]) {
      if (part && part.getAttribute('d') !== d) part.setAttribute('d', d);
    }
  }

  #disc({ label }: Polity): string {
    const [x, y] = this.#outlines.pointOf(...label);
    const r = SPECK_RADIUS.marked / this.#scale;
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }

  /** Puts the outline of a finding over the land, or takes it away. */
  #mark(shape: Drawing, mark: Mark | null): void {
    shape.mark = mark;
    const { line, polity, outline, isFaded } = shape;
    if (mark === null) {
      line?.remove();
      shape.line = null;
    } else if (line) {
      line.classList.toggle('is-vague', mark === 'vague');
    } else {
      shape.line = createSvg('path');
      shape.line.setAttribute('d', outline);
      shape.line.classList.toggle('is-contested', isContested(polity));
      shape.line.classList.toggle('is-vague', mark === 'vague');
      shape.line.classList.toggle('is-faded', isFaded);
    }
    this.#outline(shape);
    if (!line && shape.line) this.lines.append(shape.line);
  }

  #fade(shape: Drawing, isFaded: boolean): void {
    shape.isFaded = isFaded;
    for (const part of [shape.ground, shape.path, shape.line]) {
      part?.classList.toggle('is-faded', isFaded);
    }
  }

  #paint(shape: Drawing, frame: LandFrame): boolean {
    const { polity, path } = shape;
    const mark = frame.markOf(polity);
    if (mark !== shape.mark) this.#mark(shape, mark);
    const isFaded = frame.isFaded(polity);
    if (isFaded !== shape.isFaded) this.#fade(shape, isFaded);
    const paint = frame.fillOf(polity);
    const fill = paint ? this.#textures.paint(paint) : 'none';
    if (fill === shape.fill) return false;
    path.setAttribute('fill', fill);
    shape.fill = fill;
    return true;
  }
}
