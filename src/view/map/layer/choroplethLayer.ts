import L from 'leaflet';
import type { Polity } from '../../../core/geography/borders.ts';
import { pixelsPerRadian } from '../../../core/geography/camera.ts';
import { type Middle, meantAt } from '../../../core/geography/meant.ts';
import type { Room } from '../../../core/geography/names.ts';
import { type Outlines, UNITS_PER_RADIAN } from '../../../core/geography/outline.ts';
import { type Beyond, outsideOf, type Visible } from '../../../core/geography/outside.ts';
import type { Projection } from '../../../core/geography/projection.ts';
import { SPECK_RADIUS } from '../../../core/geography/speck.ts';
import { createTextures, type Textures } from '../../fill/textures.ts';
import type { Frame } from './frame.ts';
import { Listbox } from './listbox.ts';
import { MapNames } from './mapNames.ts';
import { type RingName, Rings } from './rings.ts';
import { createRoom, hintBoxes, shrink } from './room.ts';
import { type Shape, Shapes, type Touched } from './shapes.ts';
import { createSvg } from './svg.ts';
import { MapSymbols } from './symbols.ts';

interface SvgRenderer extends L.SVG {
  readonly _rootGroup: SVGGElement;
}

/** What of it Leaflet keeps for itself. */
interface Inner {
  readonly _map: { readonly _animatingZoom?: boolean };
  readonly _container: SVGSVGElement;
  readonly _bounds: { readonly min: L.Point };
  _reset(): void;
}

function createRenderer(): SvgRenderer {
  const renderer = L.svg({ padding: 0.4 });
  const inner = renderer as unknown as Inner;
  const reset = inner._reset;
  // After a jump Leaflet lays the drawing up to a pixel beside the points that it answers with.
  inner._reset = () => {
    reset.call(inner);
    if (inner._map._animatingZoom) return;
    const { x, y } = inner._bounds.min;
    inner._container.style.transform = `translate3d(${x}px,${y}px,0)`;
  };
  return renderer as SvgRenderer;
}

function radiusOf({ mark }: Shape): number {
  return SPECK_RADIUS[mark === null ? 'plain' : 'marked'];
}

/** What lies over the land and is none of its own. */
function createMarks(): SVGGElement {
  const marks = createSvg('g');
  marks.setAttribute('class', 'marks');
  marks.setAttribute('aria-hidden', 'true');
  // Chromium makes a group that hears the focus a tab stop.
  marks.setAttribute('tabindex', '-1');
  return marks;
}

/**
 * Polities as SVG paths in the units of a projection, below one group that scales them: a zoom step sets one transform,
 * and a vertex is never rounded to a pixel. Paths have no Leaflet layer each. Bare land is a drawing of its own, so that
 * a step draws only what is painted.
 */
export class ChoroplethLayer extends L.Layer {
  /** Where other drawings in the same units belong: above the land and its rings, below the names. */
  readonly marks = createMarks();
  /** The countries as assistive tools read them. */
  readonly listbox: Listbox;
  /** What the largest findings are called. */
  readonly names: MapNames;
  #outlines: Outlines;
  readonly #projection: Projection;
  readonly #below = createRenderer();
  readonly #renderer = createRenderer();
  /** Of the bare land, and of all above it. */
  readonly #groups = [createSvg('g'), createSvg('g')] as const;
  readonly #textures: Textures;
  readonly #shapes: Shapes;
  readonly #rings = new Rings();
  readonly #ringed = new Map<RingName, string | null>();
  readonly #symbols: MapSymbols;
  #map: L.Map | null = null;
  #room = createRoom();
  #view: Room = { left: 0, top: 0, right: 0, bottom: 0, reserved: [] };
  #beyond: readonly Beyond[] = [];
  #frame: Frame | null = null;
  /** The frame to which names and letters belong. */
  #worded: Frame | null = null;
  #scale = 1;
  #magnified = 1;
  #origin: L.Point = L.point(0, 0);
  readonly #onDrawn = new Set<() => void>();

  /** `prefix` keeps the ids of two maps on one page apart. */
  constructor(outlines: Outlines, projection: Projection, prefix: string) {
    super();
    this.#outlines = outlines;
    this.#projection = projection;
    const defs = createSvg('defs');
    this.#textures = createTextures(defs, prefix);
    this.#shapes = new Shapes(outlines, this.#textures, prefix);
    this.listbox = new Listbox(this.#shapes);
    this.#symbols = new MapSymbols(outlines, this.#textures);
    this.names = new MapNames(outlines);
    const [ground, group] = this.#groups;
    ground.append(this.#shapes.ground);
    // Names stand above the rings: what is selected can still be read.
    group.append(
      defs,
      this.#shapes.land,
      this.#shapes.lines,
      this.#symbols.circles,
      ...this.#rings.paths,
      this.marks,
      this.#symbols.letters,
      this.names.group,
    );
  }

  /** The year of the frame shown. */
  get year(): number {
    return this.#frame?.year ?? 0;
  }

  /** Pixels a unit of the drawing. */
  get scale(): number {
    return this.#scale;
  }

  /** How many times larger than on the screen words are written. */
  get magnified(): number {
    return this.#magnified;
  }

  /** What is seen, and what lies over it, the layer’s own words among it, in pixels of the drawing’s scale, as many times larger. */
  get room(): Room {
    return this.#view;
  }

  /** The findings that lie outside what is seen: the same list as long as nothing about it changes. */
  get beyond(): readonly Beyond[] {
    return this.#beyond;
  }

  /** Tells of every drawing, with another `scale` and another `room`; returns what ends it. */
  onDrawn = (listener: () => void): (() => void) => {
    this.#onDrawn.add(listener);
    return () => this.#onDrawn.delete(listener);
  };

  override onAdd(map: L.Map): this {
    this.#map = map;
    const [ground, group] = this.#groups;
    this.#below.addTo(map)._rootGroup.append(ground);
    this.#renderer.addTo(map)._rootGroup.append(group);
    this.#renderer.on('update', this.#place, this);
    this.#room.observe(map, () => this.#write());
    this.#place();
    return this;
  }

  override onRemove(): this {
    this.#renderer.off('update', this.#place, this);
    this.#room.disconnect();
    this.#below.remove();
    this.#renderer.remove();
    return this;
  }

  /** Shows a frame but for its words: see `write`. */
  show(frame: Frame): Touched {
    this.#frame = frame;
    const touched = this.#shapes.show(frame);
    this.#symbols.drawCircles(frame, this.#scale);
    this.listbox.select(frame.selected);
    this.ring('selected', frame.selected);
    return touched;
  }

  /** Writes names, numbers and letters of the frame that is shown; what is not laid out yet is written when it is. */
  write(): void {
    if (this.#room.isMeasured && this.#worded !== this.#frame) this.#write();
  }

  /** Writes words larger, as on a map that is smaller by as much. */
  magnify(by: number): void {
    if (by === this.#magnified) return;
    this.#magnified = by;
    this.#write();
  }

  /** Draws the land with other detail, where it is. */
  refine(outlines: Outlines): void {
    this.#outlines = outlines;
    this.#shapes.refine(outlines);
    this.#ringAgain();
  }

  ring(name: RingName, id: string | null): void {
    this.#ringed.set(name, id);
    const shape = this.#shapes.of(id);
    this.#rings.draw(name, shape ? this.#shapes.outlineOf(shape) : null);
  }

  /** Outlines are others than they were. */
  #ringAgain(): void {
    for (const [name, id] of this.#ringed) this.ring(name, id);
  }

  pathOf({ id }: Polity): SVGPathElement | undefined {
    return this.#shapes.of(id)?.path;
  }

  /** A place in the units of the drawing, to one of them. */
  pointOf(lng: number, lat: number): readonly [x: number, y: number] {
    return this.#outlines.pointOf(lng, lat);
  }

  /** The colour of the finding at a point of the drawing; null where there is none. */
  groundAt(x: number, y: number): string | null {
    const findings = this.#shapes.all.filter(({ mark }) => mark !== null);
    const shape = findings.find(({ polity }) => this.#outlines.covers(polity, [x, y]));
    return (shape && this.#frame?.fillOf(shape.polity)?.base) ?? null;
  }

  /** The country meant at one of Leaflet’s layer points: its circle, its land, or a speck within reach, in pixels. */
  meantAt(point: L.Point, reach: number): string | null {
    const { x, y } = point.subtract(this.#origin);
    const circle = this.#symbols.at(x, y);
    if (circle !== null) return circle;
    const shapes = this.#shapes.all;
    const unit = [x / this.#scale, y / this.#scale] as const;
    const land = shapes.find(({ polity }) => this.#outlines.covers(polity, unit));
    const specks = shapes.flatMap((shape) =>
      shape.isDisc ? [{ ...this.#middleOf(shape), radius: radiusOf(shape) }] : [],
    );
    return meantAt({ x, y }, land ? this.#middleOf(land) : null, specks, reach);
  }

  /** Something may lie elsewhere over the map from now on. */
  makeRoom(): void {
    this.#room.forget();
    this.#write();
  }

  /** Where a polity’s label stands, in pixels of the drawing’s scale. */
  #middleOf({ polity: { id, label } }: Shape): Middle {
    const [x, y] = this.#outlines.pointOf(...label);
    return { id, x: x * this.#scale, y: y * this.#scale };
  }

  #write(): void {
    if (!this.#frame) return;
    const [frame, scale] = [this.#frame, this.#scale / this.#magnified];
    this.#worded = frame;
    const isDisc = ({ id }: Polity) => this.#shapes.of(id)?.isDisc === true;
    const seen = this.#room.at(this.#origin);
    this.#lookBeyond(seen);
    const reserved = [...seen.reserved, ...hintBoxes(this.#beyond, seen)];
    const view = shrink({ ...seen, reserved }, this.#magnified);
    this.names.draw(frame, { scale, isDisc, view, spacing: this.#room.spacing });
    this.#symbols.write(frame, { scale, isDisc, taken: this.names.texts, right: view.right });
    const texts = [...this.names.texts, ...this.#symbols.texts];
    this.#view = { ...view, reserved: [...view.reserved, ...texts] };
    for (const listener of this.#onDrawn) listener();
  }

  #lookBeyond(view: Visible): void {
    const findings = this.#shapes.all.filter(({ mark }) => mark !== null);
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
    for (const group of this.#groups) {
      group.setAttribute('transform', `translate(${origin.x} ${origin.y}) scale(${scale})`);
    }
    if (scale !== this.#scale) {
      this.#scale = scale;
      this.#textures.resize(scale);
      this.#shapes.resize(scale);
      if (this.#frame) this.#symbols.drawCircles(this.#frame, scale);
      this.#ringAgain();
    }
    this.#write();
  }
}
