import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** What a peer is given of the atlas: written by `build/world.ts`. */
export interface Figures {
  readonly firstYear: number;
  readonly lastYear: number;
  /** The year that is shown first. */
  readonly year: number;
  /** The lowest number of every class. The first, 0, is “on record without a number”. */
  readonly breaks: readonly number[];
  readonly colours: readonly string[];
  readonly land: string;
  /** Numbers by country, one for each year; null where nothing is on record. */
  readonly numbers: Readonly<Record<string, readonly (number | null)[]>>;
  /** Present-day ISO 3166-1 alpha-2 codes of each country, for a library that has outlines of its own. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
}

export type Outlines = FeatureCollection<Polygon | MultiPolygon, { id: string; name: string }>;
type WorldTopology = Topology<{ polities: GeometryCollection<{ id: string; name: string }> }>;

/** Where the two files lie, beside every page. */
export const WORLD = 'data/world.topojson';
export const FIGURES = 'data/figures.json';

export const CHOSEN = '#111111';
export const LINE = '#faf8f4';

async function load(file: string) {
  return (await fetch(file)).json();
}

export function loadFigures(): Promise<Figures> {
  return load(FIGURES);
}

export async function loadOutlines(): Promise<Outlines> {
  const topology: WorldTopology = await load(WORLD);
  return feature(topology, topology.objects.polities) as Outlines;
}

/** The class of a country in a year, or -1 where nothing is on record. */
export function classAt({ firstYear, breaks, numbers }: Figures, id: string, year: number): number {
  const number = numbers[id]?.[year - firstYear] ?? null;
  return number === null ? -1 : breaks.findLastIndex((lowest) => number >= lowest);
}

export function colourAt(figures: Figures, id: string, year: number): string {
  return figures.colours[classAt(figures, id, year)] ?? figures.land;
}
