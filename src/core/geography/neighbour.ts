import type { Polity } from './borders.ts';
import type { PlanePoint, Projection } from './projection.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The unit vector of a direction on the plane: y northwards. */
const VECTORS: Readonly<Record<Direction, PlanePoint>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: 1 },
  down: { x: 0, y: -1 },
};

/** Off its axis a step costs three times as much, so that an arrow goes where it points. */
const SIDEWAYS = 3;

function labelOf({ label: [lng, lat] }: Polity, projection: Projection): PlanePoint {
  return projection.project({ lng, lat });
}

/** The nearest polity in a direction on the map, or undefined at the edge of the world. */
export function neighbourOf(
  polity: Polity,
  direction: Direction,
  polities: readonly Polity[],
  projection: Projection,
): Polity | undefined {
  const from = labelOf(polity, projection);
  const vector = VECTORS[direction];
  let nearest: Polity | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of polities) {
    if (other === polity) continue;
    const { x, y } = labelOf(other, projection);
    const [dx, dy] = [x - from.x, y - from.y];
    const along = dx * vector.x + dy * vector.y;
    const aside = Math.abs(dx * vector.y - dy * vector.x);
    if (along <= 0 || aside > 2 * along) continue;
    const cost = along + SIDEWAYS * aside;
    if (cost < least) [nearest, least] = [other, cost];
  }
  return nearest;
}
