import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Atoms, type Polygon, polygonsOf } from './shape.ts';
import { shiftPolygon } from './shift.ts';

export type Atlas = Topology<{ countries: GeometryCollection<{ a3: string }> }>;

/** Antarctica and uninhabited islands: nobody's figures are ever painted on them. */
const NOT_DRAWN: ReadonlySet<string> = new Set(['ATA', 'ATC', 'ATF', 'HMD', 'SGS']);

/** Today's countries of the atlas, by ISO alpha-3 code, with no ring across the map's edge. */
export function landOfAtlas(atlas: Atlas): Atoms {
  const land = new Map<string, readonly Polygon[]>();
  for (const { properties, geometry } of feature(atlas, atlas.objects.countries).features) {
    if (NOT_DRAWN.has(properties.a3)) continue;
    const polygons = polygonsOf(geometry).map(shiftPolygon);
    land.set(properties.a3, [...(land.get(properties.a3) ?? []), ...polygons]);
  }
  return land;
}
