export type Position = readonly [longitude: number, latitude: number];
export type Ring = readonly Position[];
export type Polygon = readonly Ring[];

/** Land by atom id: a piece of land that no border ever divides. */
export type Atoms = ReadonlyMap<string, readonly Polygon[]>;

export function outerRing(polygon: Polygon): Ring {
  const [outer] = polygon;
  if (!outer) throw new Error('invalid polygon; no outer ring');
  return outer;
}

export function boundsOfRing(ring: Ring): readonly [number, number, number, number] {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [longitude, latitude] of ring) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

/** Mean of the ring's vertices: enough to tell on which side of a line an island lies. */
export function middleOfRing(ring: Ring): Position {
  let longitude = 0;
  let latitude = 0;
  for (const position of ring) {
    longitude += position[0];
    latitude += position[1];
  }
  return [longitude / ring.length, latitude / ring.length];
}

/** Twice the signed area in square degrees; positive when the ring runs clockwise. */
export function turnOfRing(ring: Ring): number {
  let sum = 0;
  ring.forEach(([longitude, latitude], index) => {
    const before = ring.at(index - 1);
    if (before) sum += (longitude - before[0]) * (latitude + before[1]);
  });
  return sum;
}

export function ringContains(ring: Ring, [longitude, latitude]: Position): boolean {
  let inside = false;
  ring.forEach(([x, y], index) => {
    const before = ring.at(index - 1);
    if (!before || y > latitude === before[1] > latitude) return;
    if (longitude < ((before[0] - x) * (latitude - y)) / (before[1] - y) + x) inside = !inside;
  });
  return inside;
}

export function polygonContains(polygon: Polygon, position: Position): boolean {
  return polygon.filter((ring) => ringContains(ring, position)).length % 2 === 1;
}

/** The polygons of a GeoJSON area, each position cut to longitude and latitude. */
export function polygonsOf(geometry: GeoJSON.Geometry): readonly Polygon[] {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons.map((polygon) =>
    polygon.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude])),
  );
}
