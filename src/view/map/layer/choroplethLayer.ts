import L from 'leaflet';
import type { Box } from '../../../core/chart/placeTexts.ts';
import type { Fill } from '../../../core/choropleth/fill.ts';
import type { Polity } from '../../../core/geography/borders.ts';
import { type Middle, meantAt } from '../../../core/geography/meant.ts';
import { type Outlines, UNITS_PER_RADIAN } from '../../../core/geography/outline.ts';
import { type Beyond, outsideOf, type Visible } from '../../../core/geography/outside.ts';
import type { Projection } from '../../../core/geography/projection.ts';
import { isSpeck, SPECK_RADIUS } from '../../../core/geography/speck.ts';
import { createTextures, type Textures } from '../../fill/textures.ts';
import { pixelsPerRadian } from './crs.ts';
import { MapNames, type NameFrame } from './mapNames.ts';
import { createRoom, hintBoxes } from './room.ts';
import { createSvg } from './svg.ts';
import { MapSymbols, type SymbolFrame } from './symbols.ts';

/** A finding is outlined: a number sharply, one without a number, or a zero, more softly. */
export type Mark = 'figure' | 'vague';
const MARKED: Readonly<Record<Mark, string>> = { figure: 'is-marked', vague: 'is-marked is-vague' };

/** What the layer shows: it touches only what differs from the frame before. */
export interface Frame extends SymbolFrame, NameFrame {
  readonly fillOf: (polity: Polity) => Fill;
  readonly markOf: (polity: Polity) => Mark | null;
}

interface Shape {
  readonly polity: Polity;
  readonly path: SVGPathElement;
  readonly outline: string;
  /** The outline of a finding, above all land: no neighbour’s edge lies on it. */
  line: SVGPathElement | null;
  fill: string;
  className: string;
  isDisc: boolean;
  mark: Mark | null;
}

const RINGS = ['selected', 'hover', 'focus'] as const;
type RingName = (typeof RINGS)[number];

function radiusOf({ mark }: Shape): number {
  return SPECK_RADIUS[mark === null ? 'plain' : 'marked'];
}

/** An outline of nothing. */
const NOTHING = 'M0 0';

function createRing(name: RingName): readonly [SVGPathElement, SVGPathElement] {
  const [halo, ink] = [createSvg('path'), createSvg('path')];
  halo.setAttribute('class', `ring halo-${name}`);
  ink.setAttribute('class', `ring ring-${name}`);
  for (const path of [halo, ink]) path.setAttribute('d', NOTHING);
  return [halo, ink];
}

interface SvgRenderer extends L.SVG {
  readonly _rootGroup: SVGGElement;
}

/** Counts what a frame touched, for the tests of speed. */
export interface Touched {
  readonly added: number;
  readonly removed: number;
  readonly recoloured: number;
}

/**
 * Polities as SVG paths in the units of a projection, below one group that scales them: a zoom step sets one transform,
 * and a vertex is never rounded to a pixel. Paths have no Leaflet layer each.
 */
export class ChoroplethLayer extends L.Layer {
  readonly #outlines: Outlines;
  readonly #projection: Projection;
  readonly #renderer = L.svg({ padding: 0.4 }) as SvgRenderer;
  readonly #group = createSvg('g');
  readonly #land = createSvg('g');
  readonly #lines = createSvg('g');
  readonly #marks = createSvg('g');
  readonly #symbols: MapSymbols;
  readonly #names: MapNames;
  /** Each a path of ink over a halo. */
  readonly #rings: Readonly<Record<RingName, readonly [SVGPathElement, SVGPathElement]>>;
  readonly #shapes = new Map<Polity, Shape>();
  readonly #textures: Textures;
  #map: L.Map | null = null;
  #room = createRoom();
  #texts: readonly Box[] = [];
  #beyond: readonly Beyond[] = [];
  #frame: Frame | null = null;
  #scale = 1;
  #origin: L.Point = L.point(0, 0);
  readonly #prefix: string;
  #tabStop: Polity | null = null;
  /** Which was focused last, and which is the first of them all. */
  #focused: string | null = null;
  #first: Polity | null = null;
  #selected: SVGPathElement | null = null;
  readonly #onDrawn = new Set<() => void>();
  /** The year of the frame shown. */
  year = 0;
  /** Whether every path has had an accessible name. */
  isNamed = false;

  constructor(outlines: Outlines, projection: Projection, prefix: string) {
    super();
    this.#outlines = outlines;
    this.#projection = projection;
    const defs = createSvg('defs');
    this.#textures = createTextures(defs, prefix);
    this.#symbols = new MapSymbols(outlines, this.#textures);
    this.#names = new MapNames(outlines);
    this.#rings = {
      selected: createRing('selected'),
      hover: createRing('hover'),
      focus: createRing('focus'),
    };
    this.#prefix = prefix;
    this.#land.setAttribute('class', 'land');
    // A list of which one is chosen: screen readers then leave the arrows to the page, and do not read it line by line.
    this.#land.setAttribute('role', 'listbox');
    this.#lines.setAttribute('class', 'lines');
    this.#marks.setAttribute('class', 'marks');
    this.#marks.setAttribute('aria-hidden', 'true');
    // Chromium makes a group that hears the focus a tab stop.
    this.#marks.setAttribute('tabindex', '-1');
    // Names stand above the rings: what is selected can still be read.
    this.#group.append(
      defs,
      this.#land,
      this.#lines,
      this.#symbols.circles,
      ...RINGS.flatMap((name) => this.#rings[name]),
      this.#marks,
      this.#symbols.letters,
      this.#names.group,
    );
  }

  /** Where other drawings in the same units belong: above the land and its rings, below the names. */
  get marks(): SVGGElement {
    return this.#marks;
  }

  /** Pixels a unit of the drawing. */
  get scale(): number {
    return this.#scale;
  }

  /** The room that names and texts of circles and kinds take, in pixels of the drawing’s scale. */
  get texts(): readonly Box[] {
    return this.#texts;
  }

  /** The findings that lie outside what is seen: the same list as long as nothing about it changes. */
  get beyond(): readonly Beyond[] {
    return this.#beyond;
  }

  /** Tells of every drawing, with another `scale` and other `texts`; returns what ends it. */
  onDrawn = (listener: () => void): (() => void) => {
    this.#onDrawn.add(listener);
    return () => this.#onDrawn.delete(listener);
  };

  /** The colour of the finding at a point of the drawing; null where there is none. */
  groundAt(x: number, y: number): string | null {
    const shapes = [...this.#shapes.values()].filter(({ mark }) => mark !== null);
    const shape = shapes.find(({ polity }) => this.#outlines.covers(polity, [x, y]));
    return (shape && this.#frame?.fillOf(shape.polity).base) ?? null;
  }

  /** A place in the units of the drawing, to one of them. */
  pointOf(lng: number, lat: number): readonly [x: number, y: number] {
    return this.#outlines.pointOf(lng, lat);
  }

  override onAdd(map: L.Map): this {
    this.#map = map;
    this.#renderer.addTo(map);
    this.#renderer._rootGroup.append(this.#group);
    this.#renderer.on('update', this.#place, this);
    this.#room.observe(map, () => this.#drawSymbols());
    this.#place();
    return this;
  }

  override onRemove(): this {
    this.#renderer.off('update', this.#place, this);
    this.#room.disconnect();
    this.#renderer.remove();
    return this;
  }

  pathOf(polity: Polity): SVGPathElement | undefined {
    return this.#shapes.get(polity)?.path;
  }

  /** The name under which a polity is found by typing: its accessible name begins with it. */
  labelOf(polity: Polity): string {
    return this.pathOf(polity)?.getAttribute('aria-label') ?? '';
  }

  /** Remembers where the reader is: the tab key leads back there. */
  focus(polity: Polity): void {
    this.#focused = polity.id;
    this.#stopAt(polity);
  }

  /** Says what the list of countries is called, and which element says how to use it. */
  describe(name: string, hint: string): void {
    this.#land.setAttribute('aria-label', name);
    this.#land.setAttribute('aria-describedby', hint);
  }

  /** The order in which assistive tools read the countries; they are painted in another one. */
  arrange(polities: readonly Polity[]): void {
    const order = polities.flatMap((polity) => this.pathOf(polity)?.id ?? []).join(' ');
    if (this.#land.getAttribute('aria-owns') !== order) this.#land.setAttribute('aria-owns', order);
    this.#first = polities[0] ?? null;
    if (this.#frame) this.#keepTabStop(this.#frame);
  }

  /** Makes a path the one that the tab key reaches. */
  #stopAt(polity: Polity): void {
    if (this.#tabStop) this.pathOf(this.#tabStop)?.setAttribute('tabindex', '-1');
    this.#tabStop = polity;
    this.pathOf(polity)?.setAttribute('tabindex', '0');
  }

  /** Tells of a polity whether it is the one that is open. */
  #select(id: string | null): void {
    this.ring('selected', id);
    const path = this.#shapeOf(id)?.path ?? null;
    if (path === this.#selected) return;
    this.#selected?.setAttribute('aria-selected', 'false');
    path?.setAttribute('aria-selected', 'true');
    this.#selected = path;
  }

  #shapeOf(id: string | null): Shape | undefined {
    if (id === null) return undefined;
    for (const shape of this.#shapes.values()) if (shape.polity.id === id) return shape;
    return undefined;
  }

  ring(name: RingName, id: string | null): void {
    const shape = this.#shapeOf(id);
    const outline = shape ? `${shape.outline}${shape.isDisc ? this.#disc(shape) : ''}` : NOTHING;
    for (const path of this.#rings[name]) {
      if (path.getAttribute('d') !== outline) path.setAttribute('d', outline);
    }
  }

  /** The country meant at one of Leaflet’s layer points: its circle, its land, or a speck within reach, in pixels. */
  meantAt(point: L.Point, reach: number): string | null {
    const { x, y } = point.subtract(this.#origin);
    const circle = this.#symbols.at(x, y);
    if (circle !== null) return circle;
    const shapes = [...this.#shapes.values()];
    const unit = [x / this.#scale, y / this.#scale] as const;
    const land = shapes.find(({ polity }) => this.#outlines.covers(polity, unit));
    const specks = shapes.flatMap((shape) =>
      shape.isDisc ? [{ ...this.#middleOf(shape), radius: radiusOf(shape) }] : [],
    );
    return meantAt({ x, y }, land ? this.#middleOf(land) : null, specks, reach);
  }

  /** Where a polity’s label stands, in pixels of the drawing’s scale. */
  #middleOf({ polity: { id, label } }: Shape): Middle {
    const [x, y] = this.#outlines.pointOf(...label);
    return { id, x: x * this.#scale, y: y * this.#scale };
  }

  /** Something may lie elsewhere over the map from now on. */
  makeRoom(): void {
    this.#room.forget();
    this.#drawSymbols();
  }

  show(frame: Frame): Touched {
    const bordersChanged = frame.polities !== this.#frame?.polities;
    const touched = bordersChanged ? this.#exchange(frame.polities) : { added: 0, removed: 0 };
    let recoloured = 0;
    for (const shape of this.#shapes.values()) recoloured += this.#colour(shape, frame) ? 1 : 0;
    this.#frame = frame;
    this.#keepTabStop(frame);
    this.#drawSymbols();
    this.#select(frame.selected);
    return { ...touched, recoloured };
  }

  /** The tab stop is the selected polity, else the last focused, else the first. */
  #keepTabStop({ polities, selected }: Frame): void {
    const chosen = polities.find(({ id }) => id === (selected ?? this.#focused));
    const first = polities.find((polity) => polity === this.#first) ?? polities[0];
    const next = chosen ?? first;
    if (next && next !== this.#tabStop) this.#stopAt(next);
  }

  #exchange(polities: readonly Polity[]): Pick<Touched, 'added' | 'removed'> {
    const wanted = new Set(polities);
    let removed = 0;
    for (const [polity, { path, line }] of this.#shapes) {
      if (wanted.has(polity)) continue;
      path.remove();
      line?.remove();
      this.#shapes.delete(polity);
      removed += 1;
    }
    const fresh = polities.filter((polity) => !this.#shapes.has(polity));
    for (const polity of fresh) this.#shapes.set(polity, this.#create(polity));
    return { added: fresh.length, removed };
  }

  #create(polity: Polity): Shape {
    const path = createSvg('path');
    const outline = this.#outlines.pathOf(polity);
    path.setAttribute('data-country', polity.id);
    path.setAttribute('data-status', polity.status);
    path.setAttribute('id', `${this.#prefix}-${polity.id}`);
    path.setAttribute('role', 'option');
    path.setAttribute('aria-selected', 'false');
    path.setAttribute('tabindex', '-1');
    const shape = {
      polity,
      path,
      outline,
      line: null,
      fill: '',
      className: '',
      isDisc: false,
      mark: null,
    };
    this.#outline(shape, true);
    // Small ones go last, above their neighbours, where a pointer reaches them.
    const isSmall = polity.area < 6_000;
    if (isSmall) this.#land.append(path);
    else this.#land.prepend(path);
    return shape;
  }

  #outline(shape: Shape, isNew: boolean): void {
    const isDisc = isSpeck(shape.polity, this.#scale);
    if (!isNew && !isDisc && !shape.isDisc) return;
    shape.isDisc = isDisc;
    const { outline, path, line, mark } = shape;
    // Without a finding a small country is only what it is: hardly to be seen from afar.
    const d = isDisc && mark !== null ? `${outline}${this.#disc(shape)}` : outline;
    path.setAttribute('d', d);
    line?.setAttribute('d', d);
  }

  #disc({ polity: { label } }: Shape): string {
    const [x, y] = this.#outlines.pointOf(...label);
    const r = SPECK_RADIUS.marked / this.#scale;
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }

  /** Puts the outline of a finding over the land, or takes it away. */
  #mark(shape: Shape, mark: Mark | null): void {
    shape.mark = mark;
    if (mark !== null && !shape.line) {
      const line = createSvg('path');
      line.setAttribute('data-status', shape.polity.status);
      line.setAttribute('d', shape.outline);
      this.#lines.append(line);
      shape.line = line;
    } else if (mark === null) {
      shape.line?.remove();
      shape.line = null;
    }
    this.#outline(shape, false);
  }

  #colour(shape: Shape, frame: Frame): boolean {
    const { polity, path } = shape;
    const fill = this.#textures.paint(frame.fillOf(polity));
    const mark = frame.markOf(polity);
    if (mark !== shape.mark) this.#mark(shape, mark);
    const className = `${mark ? MARKED[mark] : ''}${frame.isFaded(polity) ? ' is-faded' : ''}`;
    if (className !== shape.className) {
      path.setAttribute('class', className);
      shape.line?.setAttribute('class', className);
      shape.className = className;
    }
    if (fill === shape.fill) return false;
    path.setAttribute('fill', fill);
    shape.fill = fill;
    return true;
  }

  #drawSymbols(): void {
    if (!this.#frame) return;
    const [frame, scale] = [this.#frame, this.#scale];
    const isDisc = (polity: Polity) => this.#shapes.get(polity)?.isDisc === true;
    const seen = this.#room.at(this.#origin);
    this.#lookBeyond(seen);
    const view = { ...seen, reserved: [...seen.reserved, ...hintBoxes(this.#beyond, seen)] };
    this.#names.draw(frame, { scale, isDisc, view });
    this.#symbols.draw(frame, { scale, isDisc, taken: this.#names.texts });
    this.#texts = [...this.#names.texts, ...this.#symbols.texts];
    for (const listener of this.#onDrawn) listener();
  }

  #lookBeyond(view: Visible): void {
    const findings = [...this.#shapes.values()].filter(({ mark }) => mark !== null);
    const beyond = outsideOf(
      findings.map((shape) => this.#middleOf(shape)),
      view,
    );
    if (JSON.stringify(beyond) !== JSON.stringify(this.#beyond)) this.#beyond = beyond;
  }

  /** Puts the drawing under Leaflet’s pixels; runs at the end of a move, and outlines anew only after a zoom. */
  #place(): void {
    const map = this.#map;
    if (!map) return;
    const scale = pixelsPerRadian(this.#projection, map.getZoom()) / UNITS_PER_RADIAN;
    // Unrounded, unlike latLngToLayerPoint: the plane’s origin on the screen.
    const origin = map
      .project(this.#projection.unproject({ x: 0, y: 0 }))
      .subtract(map.getPixelOrigin());
    this.#origin = origin;
    this.#group.setAttribute('transform', `translate(${origin.x} ${origin.y}) scale(${scale})`);
    if (scale !== this.#scale) {
      this.#scale = scale;
      this.#textures.resize(scale);
      for (const shape of this.#shapes.values()) this.#outline(shape, false);
      this.ring('selected', this.#frame?.selected ?? null);
    }
    this.#drawSymbols();
  }
}
