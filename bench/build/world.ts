import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { geoArea } from 'd3-geo';
import type { Position } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Description } from '../../src/core/atlas/description.ts';
import { SCHEMES } from '../../src/core/choropleth/scheme.ts';
import type { PolityProperties } from '../../src/core/geography/topology.ts';
import { ATLAS_SITE } from '../folders.ts';
import type { Figures, Outlines } from '../pages/world.ts';

type Borders = Topology<{ polities: GeometryCollection<PolityProperties> }>;
type Facts = Pick<Description, 'span' | 'view' | 'classes'>;

/** What the atlas marks by a hatch, “on record without a number”, is a tone of its own on the pages of others. */
const UNKNOWN = '#efd3cb';
/** As fine as the published borders are. */
const GRID = 2e4;

function published(file: string): string {
  return readFileSync(join(ATLAS_SITE, 'data', file), 'utf8');
}

/** d3 wants the outer ring of a polygon the other way round than RFC 7946 does, Leaflet and Plotly want neither. */
function turned(polygon: Position[][]): Position[][] {
  const isInsideOut = geoArea({ type: 'Polygon', coordinates: polygon }) > 2 * Math.PI;
  return isInsideOut ? polygon.map((ring) => ring.toReversed()) : polygon;
}

/** The polities of the last day of a year, out of the borders that the atlas publishes. */
function standingAt(year: number, borders: Borders) {
  const day = `${year}-12-31`;
  return feature(borders, borders.objects.polities).features.filter(
    ({ properties: { from, to } }) => (from === null || from <= day) && (to === null || day < to),
  );
}

type Standing = ReturnType<typeof standingAt>;

function outlinesOf(standing: Standing): Outlines {
  return {
    type: 'FeatureCollection',
    features: standing.flatMap(({ id, geometry, properties }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return {
        type: 'Feature' as const,
        properties: { id: String(id), name: properties.name.en },
        geometry: { type: 'MultiPolygon' as const, coordinates: polygons.map(turned) },
      };
    }),
  };
}

function figuresOf({ span, view, classes }: Facts, standing: Standing): Figures {
  const { light } = SCHEMES;
  const numbers: Record<string, (number | null)[]> = {};
  const known = new Set(standing.map(({ id }) => String(id)));
  const rows = csvParse(published('by-year.csv').replace(/^\uFEFF/, ''));
  for (const { year, layer, country = '', best } of rows) {
    if (layer !== view.layer || !known.has(country)) continue;
    numbers[country] ??= Array.from({ length: span.to - span.from + 1 }, () => null);
    numbers[country][Number(year) - span.from] = Number(best ?? 0);
  }
  const codes = standing
    .filter(({ id }) => String(id) in numbers)
    .map(({ id, properties: { iso } }) => [
      String(id),
      iso.flatMap((code) => countries.alpha3ToAlpha2(code) ?? []),
    ]);
  return {
    firstYear: span.from,
    lastYear: span.to,
    year: view.year,
    breaks: [0, 1, ...classes],
    colours: [UNKNOWN, ...light.ramps.people],
    land: light.land,
    numbers,
    codes: Object.fromEntries(codes),
  };
}

export interface World {
  readonly outlines: Outlines;
  readonly figures: Figures;
  /** The outlines as they are served. */
  readonly topology: Topology;
}

/** What the peers are given: the borders and the troops that the atlas itself publishes. */
export function readWorld(): World {
  const facts: Facts = JSON.parse(published('atlas.json'));
  const borders: Borders = JSON.parse(published('borders.topojson'));
  const standing = standingAt(facts.view.year, borders);
  const outlines = outlinesOf(standing);
  return {
    outlines,
    figures: figuresOf(facts, standing),
    topology: topology({ polities: outlines }, GRID),
  };
}
