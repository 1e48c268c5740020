import { boundsOfRing, outerRing, type Polygon, type Position, polygonContains } from './shape.ts';

interface Cell {
  readonly center: Position;
  readonly half: number;
  /** Distance from the center to the outline, negative outside. */
  readonly depth: number;
}

function distanceToSegment([x, y]: Position, [x0, y0]: Position, [x1, y1]: Position): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / length;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x0 - share * dx, y - y0 - share * dy);
}

function depthIn(polygon: Polygon, center: Position): number {
  let nearest = Infinity;
  for (const ring of polygon) {
    ring.forEach((vertex, index) => {
      const before = ring[index - 1] ?? vertex;
      nearest = Math.min(nearest, distanceToSegment(center, before, vertex));
    });
  }
  return polygonContains(polygon, center) ? nearest : -nearest;
}

function quarter(polygon: Polygon, { center: [x, y], half }: Cell): Cell[] {
  const step = half / 2;
  return [-step, step].flatMap((dx) =>
    [-step, step].map((dy): Cell => {
      const center: Position = [x + dx, y + dy];
      return { center, half: step, depth: depthIn(polygon, center) };
    }),
  );
}

/** The pole of inaccessibility: the point farthest from every coast and border (Mapbox's polylabel). */
function deepestPoint(polygon: Polygon): Position {
  const [west, south, east, north] = boundsOfRing(outerRing(polygon));
  const half = Math.max(east - west, north - south) / 2;
  const center: Position = [(west + east) / 2, (south + north) / 2];
  const precision = half / 50;
  let best: Cell = { center, half, depth: depthIn(polygon, center) };
  let cells: readonly Cell[] = [best];
  while (cells.length > 0) {
    const smaller = cells.flatMap((cell) => quarter(polygon, cell));
    best = smaller.reduce((deepest, cell) => (cell.depth > deepest.depth ? cell : deepest), best);
    const promising = best.depth + precision;
    cells = smaller.filter(({ depth, half: reach }) => depth + reach * Math.SQRT2 > promising);
  }
  return best.center;
}

/** Where a polygon's name or dot goes, measured in degrees as wide as they are high there. */
export function labelPoint(polygon: Polygon): Position {
  const [, south, , north] = boundsOfRing(outerRing(polygon));
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const level = polygon.map((ring) => ring.map(([x, y]): Position => [x * shrink, y]));
  const [x, y] = deepestPoint(level);
  return [x / shrink, y];
}
