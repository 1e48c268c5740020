import type { Borders, Polity } from './borders.ts';
import type { Projection } from './projection.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Who is next in each direction; nobody at the edge of the world. */
type Table = ReadonlyMap<Polity, Partial<Record<Direction, Polity>>>;
type Axis = readonly [there: Direction, back: Direction];
const AXES: readonly Axis[] = [
  ['right', 'left'],
  ['up', 'down'],
];

/** What the way to a neighbour costs: beside the gap between two outlines count the way ahead, and what it is aside. */
const COST = { ahead: 0.35, aside: 0.4, beyond: 1 };
/** More aside than this, for each step ahead, is another direction; a little more for a long coast alongside. */
const CONE = { plain: 2, alongside: 2.5 };
/** Radians of the plane between two outlines: farther is no neighbour, but the edge of the world. */
const FAR = 0.3;
/** How much more than the best a way may cost for the sake of one that leads back. */
const PATIENCE = 1.8;
/** From so many times its size on a place is slighter than what one looks for, the more so the slighter it is. */
const SLIGHT = { from: 10, cost: 0.05 };
/** What it costs a bridge to come between two neighbours, and to reach far, up to over an ocean. */
const BRIDGE = { between: 0.15, gap: 2, most: 0.3 };
/** Points that stand for an outline. */
const POINTS = 24;

interface Place {
  readonly polity: Polity;
  readonly x: number;
  readonly y: number;
  readonly outline: readonly (readonly [x: number, y: number])[];
  readonly box: readonly [west: number, south: number, east: number, north: number];
  /** Gaps to others that are known. */
  readonly gaps: Map<Place, number>;
}

function placeOf(polity: Polity, arcs: Borders['arcs'], projection: Projection): Place {
  const at = (lng: number, lat: number) => {
    const { x, y } = projection.project({ lng, lat });
    return [x, y] as const;
  };
  const indices = polity.polygons.flatMap(([outer = []]) => outer);
  const points = indices.flatMap((index) => arcs[index < 0 ? ~index : index] ?? []);
  const step = Math.max(1, Math.ceil(points.length / POINTS));
  const [x, y] = at(...polity.label);
  const edge = points.filter((_, index) => index % step === 0).map((point) => at(...point));
  const outline = edge.length > 0 ? edge : [[x, y] as const];
  const [xs, ys] = [outline.map(([one]) => one), outline.map(([, one]) => one)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  return { polity, x, y, outline, box, gaps: new Map() };
}

/** How far two outlines lie apart, or that it is too far. */
function gapOf(one: Place, other: Place): number {
  const gap = one.gaps.get(other) ?? other.gaps.get(one) ?? measureGap(one, other);
  one.gaps.set(other, gap);
  return gap;
}

function measureGap(one: Place, other: Place): number {
  const across = Math.max(one.box[0] - other.box[2], other.box[0] - one.box[2]);
  const down = Math.max(one.box[1] - other.box[3], other.box[1] - one.box[3]);
  if (Math.max(across, down) > FAR) return Number.POSITIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (const [x, y] of one.outline) {
    for (const [u, v] of other.outline) {
      const distance = (x - u) * (x - u) + (y - v) * (y - v);
      if (distance < least) least = distance;
    }
  }
  return least > FAR ** 2 ? Number.POSITIVE_INFINITY : Math.sqrt(least);
}

interface Way {
  readonly ahead: number;
  readonly aside: number;
  /** How far the start lies beside the whole breadth of where it leads. */
  readonly beyond: number;
}

function wayTo(from: Place, to: Place, direction: Direction): Way {
  const isAcross = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'up' ? 1 : -1;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [low, high] = isAcross ? [to.box[1], to.box[3]] : [to.box[0], to.box[2]];
  const at = isAcross ? from.y : from.x;
  return {
    ahead: sign * (isAcross ? dx : dy),
    aside: Math.abs(isAcross ? dy : dx),
    beyond: Math.max(0, low - at, at - high),
  };
}

/** What a way costs beside its gap; infinite where it leads in another direction. */
function costOf({ ahead, aside, beyond }: Way): number {
  const cone = beyond === 0 ? CONE.alongside : CONE.plain;
  if (ahead <= 0 || aside > cone * ahead) return Number.POSITIVE_INFINITY;
  return COST.ahead * ahead + COST.aside * aside + COST.beyond * beyond;
}

/** What it costs that the aim is slight beside the start. */
function slightOf({ polity: from }: Place, { polity: to }: Place): number {
  const times = from.area / (SLIGHT.from * Math.max(to.area, 1));
  return times > 1 ? SLIGHT.cost * Math.log(times) : 0;
}

interface Step {
  readonly from: Place;
  readonly to: Place;
  readonly there: number;
  readonly back: number;
}

function stepsOf(places: readonly Place[], [there, back]: Axis): readonly Step[] {
  const steps: Step[] = [];
  for (const from of places) {
    for (const to of places) {
      if (from === to) continue;
      const way = { there: costOf(wayTo(from, to, there)), back: costOf(wayTo(to, from, back)) };
      if (Math.min(way.there, way.back) === Number.POSITIVE_INFINITY) continue;
      const gap = gapOf(from, to);
      steps.push({
        from,
        to,
        there: way.there + gap + slightOf(from, to),
        back: way.back + gap + slightOf(to, from),
      });
    }
  }
  return steps;
}

function bestOf(steps: readonly Step[], cost: 'there' | 'back'): ReadonlyMap<Place, Step> {
  const best = new Map<Place, Step>();
  for (const step of steps) {
    const start = cost === 'there' ? step.from : step.to;
    const known = best.get(start)?.[cost] ?? Number.POSITIVE_INFINITY;
    if (step[cost] < known) best.set(start, step);
  }
  return best;
}

/** Fills an axis: first pairs of which each is a good way to the other, then whoever is best from what is left. */
function fillAxis(table: Table, places: readonly Place[], [there, back]: Axis): void {
  const steps = stepsOf(places, [there, back]);
  const [best, bestBack] = [bestOf(steps, 'there'), bestOf(steps, 'back')];
  const isGood = (step: Step) =>
    step.there <= PATIENCE * (best.get(step.from)?.there ?? 0) &&
    step.back <= PATIENCE * (bestBack.get(step.to)?.back ?? 0);
  const pairs = steps.filter(isGood);
  pairs.sort((one, other) => one.there + one.back - other.there - other.back);
  for (const { from, to } of pairs) {
    const [start, end] = [table.get(from.polity), table.get(to.polity)];
    if (!start || !end || start[there] || end[back]) continue;
    start[there] = to.polity;
    end[back] = from.polity;
  }
  for (const place of places) {
    const own = table.get(place.polity);
    const [ahead, behind] = [best.get(place)?.to.polity, bestBack.get(place)?.from.polity];
    if (own && ahead) own[there] ??= ahead;
    if (own && behind) own[back] ??= behind;
  }
}

function reachedFrom(start: Polity, table: Table): ReadonlySet<Polity> {
  const reached = new Set([start]);
  for (const polity of reached) {
    for (const next of Object.values(table.get(polity) ?? {})) reached.add(next);
  }
  return reached;
}

interface Bridge {
  readonly from: Polity;
  readonly to: Polity;
  readonly direction: Direction;
  readonly cost: number;
}

/** Whether a direction leads nowhere, or where another one leads too. */
function isSpare(own: Partial<Record<Direction, Polity>>, direction: Direction): boolean {
  const aim = own[direction];
  return aim === undefined || Object.values(own).filter((other) => other === aim).length > 1;
}

/** All ways to somebody whom no other way reaches: over the edge of the world, or between two neighbours. */
function bridgesTo(to: Place, ends: readonly Place[], table: Table): readonly Bridge[] {
  return ends.flatMap((from) => {
    const own = table.get(from.polity) ?? {};
    const gap = gapOf(from, to);
    return AXES.flat().flatMap((direction) => {
      const isFree = own[direction] === undefined;
      if (!isFree && gap === Number.POSITIVE_INFINITY) return [];
      const between = isSpare(own, direction) ? 0 : BRIDGE.between;
      const way = costOf(wayTo(from, to, direction));
      if (way === Number.POSITIVE_INFINITY) return [];
      const slight = slightOf(from, to);
      const cost = way + between + slight + BRIDGE.gap * Math.min(gap, BRIDGE.most);
      return [{ from: from.polity, to: to.polity, direction, cost }];
    });
  });
}

/** The cheapest bridge to any that are lost. */
function bridgeTo(
  places: readonly Place[],
  reached: ReadonlySet<Polity>,
  table: Table,
): Bridge | null {
  const lost = places.filter(({ polity }) => !reached.has(polity));
  const ends = places.filter(({ polity }) => reached.has(polity));
  const bridges = lost.flatMap((to) => bridgesTo(to, ends, table));
  return bridges.reduce<Bridge | null>(
    (best, one) => (best && best.cost <= one.cost ? best : one),
    null,
  );
}

/** Builds bridges until everybody can be reached, or nobody more. */
function joinIslands(table: Table, places: readonly Place[]): void {
  const [first] = places;
  if (!first) return;
  for (;;) {
    const bridge = bridgeTo(places, reachedFrom(first.polity, table), table);
    const start = bridge && table.get(bridge.from);
    if (!start) return;
    const { direction, to } = bridge;
    const own = table.get(to);
    // Who stood there follows whoever comes between.
    const aim = start[direction];
    if (own && aim && !isSpare(start, direction)) own[direction] = aim;
    start[direction] = to;
  }
}

/** Whether a place reaches farther in a direction than another. */
function reaches(to: Place, from: Place, direction: Direction): boolean {
  const [west, south, east, north] = [0, 1, 2, 3] as const;
  if (direction === 'left') return to.box[west] < from.box[west];
  if (direction === 'right') return to.box[east] > from.box[east];
  return direction === 'up' ? to.box[north] > from.box[north] : to.box[south] < from.box[south];
}

const OPPOSITE = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;

/**
 * Takes away what leads, more aside than ahead, to nothing farther that way, and not back, where another arrow leads to
 * the same: Mexico is below the United States, and not to their left too.
 */
function dropDetours(table: Table, placeFor: (polity: Polity) => Place): void {
  for (const [polity, own] of table) {
    for (const direction of AXES.flat()) {
      const aim = own[direction];
      const isTwice = Object.values(own).filter((other) => other === aim).length > 1;
      if (!aim || !isTwice || table.get(aim)?.[OPPOSITE[direction]] === polity) continue;
      const [from, to] = [placeFor(polity), placeFor(aim)];
      const { ahead, aside, beyond } = wayTo(from, to, direction);
      const isAhead = beyond === 0 || ahead > aside || reaches(to, from, direction);
      if (!isAhead) delete own[direction];
    }
  }
}

/**
 * Returns who is next to a polity among those of its time; undefined at the edge of the world. Everybody can be reached,
 * what adjoins goes before what lies straight ahead, what is large before a speck beside it, and a step back leads where one was wherever that makes sense.
 */
export function createNeighbours(
  { arcs }: Pick<Borders, 'arcs'>,
  projection: Projection,
): (polity: Polity, direction: Direction, polities: readonly Polity[]) => Polity | undefined {
  const known = new WeakMap<Polity, Place>();
  const placeFor = (polity: Polity): Place => {
    const place = known.get(polity) ?? placeOf(polity, arcs, projection);
    known.set(polity, place);
    return place;
  };
  const tables = new WeakMap<readonly Polity[], Table>();
  const tableOf = (polities: readonly Polity[]): Table => {
    const made = tables.get(polities);
    if (made) return made;
    const places = polities.map(placeFor);
    const table: Table = new Map(polities.map((polity) => [polity, {}]));
    for (const axis of AXES) fillAxis(table, places, axis);
    joinIslands(table, places);
    dropDetours(table, placeFor);
    tables.set(polities, table);
    return table;
  };
  return (polity, direction, polities) => tableOf(polities).get(polity)?.[direction];
}
