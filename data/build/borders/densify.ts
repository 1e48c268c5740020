import type { AtomTopology } from './topology.ts';

/**
 * Meridians are curves in Equal Earth: the border of Alaska (141° W) would lie 8 pixels off at the
 * closest zoom, so long straight segments get a vertex each degree of latitude.
 */
const LONGEST = 3;
const STEP = 1;

function densifyArc(arc: readonly (readonly number[])[]): number[][] {
  return arc.flatMap(([x = 0, y = 0], index) => {
    const [fromX = x, fromY = y] = arc[index - 1] ?? [];
    const rise = Math.abs(y - fromY);
    const pieces = rise > LONGEST ? Math.ceil(rise / STEP) : 1;
    return Array.from({ length: pieces }, (_, piece) => {
      const share = (piece + 1) / pieces;
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    });
  });
}

export function densifyMeridians(topology: AtomTopology): AtomTopology {
  return { ...topology, arcs: topology.arcs.map(densifyArc) };
}
