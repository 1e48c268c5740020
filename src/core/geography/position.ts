/** A place in degrees. Named, so that no reader has to remember an order. */
export interface Position {
  readonly lng: number;
  readonly lat: number;
}

/** West, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
