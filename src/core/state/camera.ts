/** What the map shows: zoom and centre, each rounded to two decimals. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** A camera’s numbers have two decimals at the most, so that a link and its state are the same. */
export function roundCamera({ zoom, lat, lng }: Camera): Camera {
  const round = (value: number) => Math.round(value * 100) / 100 + 0;
  return { zoom: round(zoom), lat: round(lat), lng: round(lng) };
}

export function isSameCamera(one: Camera, other: Camera): boolean {
  return one.zoom === other.zoom && one.lat === other.lat && one.lng === other.lng;
}
