import type { Borders, Polity } from './borders.ts';
import type { Projection } from './projection.ts';

/** Outlines are drawn in whole units of this fraction of a radian: 0.3 pixels at the deepest zoom. */
export const UNITS_PER_RADIAN = 10_000;

export interface Outlines {
  /** The `d` of a polity’s SVG path: x eastwards, y southwards, in units. */
  pathOf(polity: Polity): string;
  pointOf(lng: number, lat: number): readonly [x: number, y: number];
}

/**
 * Draws polities in a projection. Every arc is projected once, whoever shares it, and every path is made once.
 */
export function createOutlines({ arcs }: Borders, projection: Projection): Outlines {
  const pointOf = (lng: number, lat: number): readonly [number, number] => {
    const { x, y } = projection.project({ lng, lat });
    return [Math.round(x * UNITS_PER_RADIAN), Math.round(-y * UNITS_PER_RADIAN)];
  };
  const forwards = new Map<number, readonly string[]>();
  const pointsOf = (index: number): readonly string[] => {
    // A neighbour has the same arc backwards.
    if (index < 0) return pointsOf(~index).toReversed();
    const known = forwards.get(index);
    if (known) return known;
    const points = (arcs[index] ?? []).map(([lng, lat]) => pointOf(lng, lat).join(' '));
    forwards.set(index, points);
    return points;
  };
  const ringOf = (indices: readonly number[]): string => {
    // Neighbouring arcs of a ring share a point; the last point is the first again.
    const points = indices.flatMap((index) => pointsOf(index).slice(0, -1));
    return points.length < 3 ? '' : `M${points.join('L')}Z`;
  };
  const paths = new Map<Polity['polygons'], string>();
  return {
    pointOf,
    pathOf({ polygons }) {
      const known = paths.get(polygons);
      if (known !== undefined) return known;
      const path = polygons.map((rings) => rings.map(ringOf).join('')).join('');
      paths.set(polygons, path);
      return path;
    },
  };
}
