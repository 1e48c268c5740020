import { presimplify, type Triangle } from 'topojson-simplify';
import { crossingsOf, type Segment } from './crossings.ts';
import type { Borders } from './polityTopology.ts';
import { type Ring, turnOfRing } from './shape.ts';
import { arcOfSteps, isClosed, stepsOf } from './steps.ts';
import { arcOf } from './topology.ts';

/** Square degrees: half a square pixel where the whole world is a thousand pixels wide. */
const WORLD = 0.1;
/** Near the poles a degree of longitude is short, and is drawn so. */
const LEAST_SHRINK = 0.25;
/** A ring that has less than this of its area left gets points back. */
const LEAST_SHARE = 0.4;
/** Steps of the grid: a cell of it holds a few segments. */
const CELL = 200;

type ArcRing = readonly number[];

function triangleArea([[ax, ay], [bx, by], [cx, cy]]: Triangle): number {
  const shrink = Math.max(LEAST_SHRINK, Math.cos((by * Math.PI) / 180));
  return (Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2) * shrink;
}

function areaOf(ring: ArcRing, arcs: readonly Ring[]): number {
  return turnOfRing(
    ring.flatMap((index) => {
      const arc = arcs[arcOf(index)] ?? [];
      return (index < 0 ? arc.toReversed() : arc).slice(0, -1);
    }),
  );
}

/** Every ring once, however many polities have it. */
function ringsOf({ objects }: Borders): readonly ArcRing[] {
  const rings = objects.polities.geometries.flatMap((geometry) =>
    geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat(),
  );
  return [...new Map(rings.map((ring) => [ring.join(), ring])).values()];
}

/** Segments that two arcs share. */
function doublesOf(arcs: readonly Ring[]): readonly Segment[] {
  const owners = new Map<string, Segment[]>();
  arcs.forEach((arc, line) => {
    arc.slice(1).forEach((end, index) => {
      const key = [String(arc[index]), String(end)].sort().join(' ');
      owners.set(key, [...(owners.get(key) ?? []), { line, index }]);
    });
  });
  return [...owners.values()].filter(({ length }) => length > 1).flat();
}

/** An arc of which points are left out, and can be given back. */
class ThinArc {
  readonly #whole: Ring;
  readonly #weights: readonly number[];
  /** The places of the points that are kept. */
  #kept: readonly number[];

  constructor(whole: Ring, weights: readonly number[], coarseness: number) {
    const [, second = 0] = weights.slice(1, -1).sort((one, other) => other - one);
    // An island keeps three corners at the least.
    const least = isClosed(whole) ? Math.min(coarseness, second) : coarseness;
    this.#whole = whole;
    this.#weights = weights;
    this.#kept = weights.flatMap((weight, place) => (weight >= least ? [place] : []));
  }

  get points(): Ring {
    return this.#kept.flatMap((place) => this.#whole.slice(place, place + 1));
  }

  /** Puts the point back that matters most of those left out of a segment, or of the whole arc; whether there was one. */
  restore(segment?: number): boolean {
    const from = segment === undefined ? 0 : (this.#kept[segment] ?? 0);
    const to = segment === undefined ? this.#weights.length : (this.#kept[segment + 1] ?? 0);
    const kept = new Set(this.#kept);
    const places = this.#weights.flatMap((_, place) =>
      place > from && place < to && !kept.has(place) ? [place] : [],
    );
    const weightAt = (place: number) => this.#weights[place] ?? 0;
    const [best] = places.sort((one, other) => weightAt(other) - weightAt(one));
    if (best === undefined) return false;
    this.#kept = [...this.#kept, best].sort((one, other) => one - other);
    return true;
  }
}

/** Puts points back where rings are no rings any more, and where lines double or cross each other; whether any was. */
function mend(arcs: readonly ThinArc[], rings: readonly ArcRing[], areas: readonly number[]) {
  const lines = arcs.map(({ points }) => points);
  const shrunk = rings.filter(
    (ring, index) => areaOf(ring, lines) / (areas[index] ?? 0) < LEAST_SHARE,
  );
  const tangled = [...doublesOf(lines), ...crossingsOf(lines, CELL).flat()];
  // From the end of an arc on, so that the places of its other segments stay what they are.
  const segments = tangled.toSorted((one, other) => other.index - one.index);
  const restored = [
    ...segments.map(({ line, index }) => arcs[line]?.restore(index)),
    ...shrunk.flatMap((ring) => ring.map((index) => arcs[arcOf(index)]?.restore())),
  ];
  return restored.includes(true);
}

/**
 * The same borders with the detail that a whole world on a screen can show: every arc is the arc of its number with
 * points left out (Visvalingam; `coarseness` in square degrees), so that the fine one can take its place. No ring is
 * lost, and no line crosses another.
 */
export function coarsenBorders(borders: Borders, coarseness = WORLD): Borders {
  const weighted = presimplify(borders, triangleArea).arcs;
  const fine = borders.arcs.map(stepsOf);
  const arcs = fine.map((arc, index) => {
    const weights = weighted[index]?.map(([, , weight = 0]) => weight) ?? [];
    return new ThinArc(arc, weights, coarseness);
  });
  const rings = ringsOf(borders);
  const areas = rings.map((ring) => areaOf(ring, fine));
  while (mend(arcs, rings, areas));
  return { ...borders, arcs: arcs.map(({ points }) => arcOfSteps(points)) };
}
