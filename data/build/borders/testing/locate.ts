import { feature } from 'topojson-client';
import { existsOn } from '../../../../src/core/geography/borders.ts';
import type { Day } from '../polityRow.ts';
import type { Borders, PolityProperties } from '../polityTopology.ts';
import { type Polygon, type Position, polygonContains, polygonsOf } from '../shape.ts';

interface Located {
  readonly id: string;
  readonly properties: PolityProperties;
  readonly polygons: readonly Polygon[];
}

/** Every row of the borders with its polygons in degrees. */
export function locatedIn(borders: Borders): readonly Located[] {
  return feature(borders, borders.objects.polities).features.map(
    ({ id, properties, geometry }) => ({
      id: String(id),
      properties,
      polygons: polygonsOf(geometry),
    }),
  );
}

/** Who held a place on a day; nobody where it lies in the sea. */
export function polityAt(rows: readonly Located[], day: Day, place: Position): string | undefined {
  return rows.find(
    ({ properties, polygons }) =>
      existsOn(properties, day) && polygons.some((polygon) => polygonContains(polygon, place)),
  )?.id;
}
