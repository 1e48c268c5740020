import { transform } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { remembered } from '../remembered.ts';
import type { Issue } from '../sound/issue.ts';
import { joinAtSeams, mapLongitude, seamsOf, unfoldArcs } from './antimeridian.ts';
import { issueOfPolity, issuesOfTopology, type PolityProperties } from './topology.ts';

/** An entity of a year: a state, a dependency, an occupied or disputed area. `from` inclusive, `to` exclusive. */
export interface Polity extends PolityProperties {
  readonly id: string;
  /** Its place in the table of polities: two rows of one id are two borders or two names. */
  readonly row: number;
  /** Rings as signed arc indices, TopoJSON’s way. */
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

/** What changed on the map between the year before and this one. */
export interface BorderChange {
  readonly added: readonly Polity[];
  readonly removed: readonly Polity[];
}

/** What has to be known of a polity to say when it stood, and on whose land of today. */
export type Named = Pick<Polity, 'id' | 'row' | 'iso' | 'from' | 'to'>;

/** Who stood when, without outlines. */
export interface Standing<P extends Named = Named> {
  readonly polities: readonly P[];
  /** The polities of 31 December of a year; the same array for years with the same borders. */
  at(year: number): readonly P[];
  /** The polity that bears this id in this year. */
  polityAt(id: string, year: number): P | undefined;
  /** Whoever stood in this year where a code, of then or of today, points to. */
  standingAt(code: string, year: number): readonly P[];
}

export interface Borders extends Standing<Polity> {
  /** Arcs as positions, longitude first, one array each; beyond 180° as far as the Bering Strait. */
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  changeAt(year: number): BorderChange;
  /** Polities that were left out because they have no form. */
  readonly issues: readonly Issue[];
}

function dayOf(year: number, asOf: string): string {
  const day = `${year}-12-31`;
  return day > asOf ? asOf : day;
}

/** Whether something stood on a day, `YYYY-MM-DD`. */
export function existsOn({ from, to }: Pick<Named, 'from' | 'to'>, day: string): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}

function polygonsOf(geometry: Polygon | MultiPolygon): Polity['polygons'] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

type Decode = (point: number[], isNext: boolean) => number[];

function isOnGlobe([lng, lat]: readonly [number, number]): boolean {
  // What is rounded may lie a little beyond.
  return Math.abs(lng) <= 361 && Math.abs(lat) <= 91;
}

/** Without positions where it is no arc. */
function decodeArc(arc: unknown, decode: Decode): Borders['arcs'][number] {
  if (!Array.isArray(arc)) return [];
  const positions = arc.map((point, index) => {
    const [lng, lat] = Array.isArray(point) ? decode(point, index > 0) : [];
    // A text among numbers would be put behind them.
    return [Number.isFinite(lng) ? lng : Number.NaN, Number.isFinite(lat) ? lat : Number.NaN];
  }) as readonly (readonly [number, number])[];
  return positions.every(isOnGlobe) ? positions : [];
}

function decodeArcs({ transform: counted, arcs }: Topology): Borders['arcs'] {
  const decode: Decode = counted ? transform(counted) : (point) => point;
  return (arcs as readonly unknown[]).map((arc) => decodeArc(arc, decode));
}

/** Whether rings name arcs, and only such as there are. */
function isDrawn(polygons: unknown, arcs: Borders['arcs']): polygons is Polity['polygons'] {
  const isList = (value: unknown): value is readonly unknown[] =>
    Array.isArray(value) && value.length > 0;
  const isArc = (index: unknown) =>
    Number.isInteger(index) &&
    (arcs[Math.max(index as number, ~(index as number))]?.length ?? 0) > 0;
  const isRing = (ring: unknown) => isList(ring) && ring.every(isArc);
  const isPolygon = (rings: unknown) => isList(rings) && rings.every(isRing);
  return isList(polygons) && polygons.every(isPolygon);
}

/** The topology and its polities. Throws `invalid borders; …` where it is none. */
function readTopology(value: unknown) {
  const read = issuesOfTopology(value);
  if ('problem' in read) throw new Error(`invalid borders; ${read.problem}`);
  return read;
}

/**
 * The arcs alone of another topology of the same borders: each takes the place of the arc of its number, finer.
 * Throws `invalid borders; …` where there are others than `borders` have.
 */
export function readArcs(topology: unknown, { arcs }: Pick<Borders, 'arcs'>): Borders['arcs'] {
  const others = decodeArcs(readTopology(topology).topology);
  if (others.length !== arcs.length) throw new Error('invalid borders; other arcs');
  const lost = others.findIndex(({ length }, index) => length === 0 && arcs[index]?.length !== 0);
  if (lost !== -1) throw new Error(`invalid borders; arc ${lost}`);
  return unfoldArcs(others);
}

/** Polities of a year, remembered; years with equal borders share one array, so that `===` means “no change”. */
function createYears<P extends Named>(polities: readonly P[], asOf: string) {
  const byRows = new Map<string, readonly P[]>();
  const byYear = new Map<number, readonly P[]>();
  return (year: number): readonly P[] => {
    const known = byYear.get(year);
    if (known) return known;
    const day = dayOf(year, asOf);
    const standing = polities.filter((polity) => existsOn(polity, day));
    const key = standing.map(({ row }) => row).join();
    const shared = byRows.get(key) ?? standing;
    byRows.set(key, shared);
    byYear.set(year, shared);
    return shared;
  };
}

/** Who stood when, of all polities. `asOf` is the last day that is spoken of, `YYYY-MM-DD`: the newest year is that of this day. */
export function createStanding<P extends Named>(polities: readonly P[], asOf: string): Standing<P> {
  const at = createYears(polities, asOf);
  const indexOf = remembered(
    (standing: readonly P[]): ReadonlyMap<string, P> =>
      new Map(standing.map((polity) => [polity.id, polity])),
  );
  return {
    polities,
    at,
    polityAt: (id, year) => indexOf(at(year)).get(id),
    standingAt(code, year) {
      const named = indexOf(at(year)).get(code);
      return named ? [named] : at(year).filter(({ iso }) => iso.includes(code));
    },
  };
}

/** What a topology says, in the form in which the atlas keeps it: nothing of the file itself stays in memory. */
function readWorld(topology: unknown): Pick<Borders, 'polities' | 'arcs' | 'issues'> {
  const read = readTopology(topology);
  const arcs = unfoldArcs(decodeArcs(read.topology));
  const seams = seamsOf(arcs);
  const drawn = new Set(read.geometries.filter(([, one]) => isDrawn(polygonsOf(one), arcs)));
  if (drawn.size === 0) throw new Error('invalid borders; no outline');
  const undrawn = read.geometries.filter((one) => !drawn.has(one));
  const polities = [...drawn].map(([, geometry], row): Polity => {
    const [lng, lat] = geometry.properties.label;
    return {
      ...geometry.properties,
      id: geometry.id,
      row,
      label: [mapLongitude(lng), lat],
      polygons: joinAtSeams(polygonsOf(geometry), arcs, seams),
    };
  });
  const lost = undrawn.map(([place, one]) => issueOfPolity(place, one));
  return { polities, arcs, issues: [...read.issues, ...lost] };
}

/**
 * The world of every year out of one topology (`data/borders.topojson`, or `borders.world.topojson`).
 * `asOf` is the last day the dataset speaks of, `YYYY-MM-DD`: the newest year is drawn as of that day.
 * Throws `invalid borders; …` where the topology is not one of polities.
 */
export function createBorders(topology: unknown, asOf: string): Borders {
  const { polities, arcs, issues } = readWorld(topology);
  const standing = createStanding(polities, asOf);
  const { at } = standing;
  return {
    ...standing,
    arcs,
    issues,
    changeAt(year) {
      const [now, before] = [at(year), at(year - 1)];
      if (now === before) return { added: [], removed: [] };
      const [nowSet, beforeSet] = [new Set(now), new Set(before)];
      return {
        added: now.filter((polity) => !beforeSet.has(polity)),
        removed: before.filter((polity) => !nowSet.has(polity)),
      };
    },
  };
}
