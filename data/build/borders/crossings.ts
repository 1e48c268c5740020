import { boundsOfRing, type Position, type Ring } from './shape.ts';

/** A segment of one of many lines: the one that begins at its point of this index. */
export interface Segment {
  readonly line: number;
  readonly index: number;
}

interface Placed extends Segment {
  readonly ends: readonly [Position, Position];
}

/** The side of the line `from` → `to` on which `point` lies: 1, -1, or 0 on it. */
function side(from: Position, to: Position, point: Position): number {
  return Math.sign(
    (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]),
  );
}

function cross({ ends: [a, b] }: Placed, { ends: [c, d] }: Placed): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function segmentsOf(lines: readonly Ring[]): readonly Placed[] {
  return lines.flatMap((points, line) =>
    points.slice(1).flatMap((end, index): Placed[] => {
      const start = points[index];
      return start ? [{ line, index, ends: [start, end] }] : [];
    }),
  );
}

/** Segment numbers by the cell of a square grid that they may pass through. */
function gridOf(segments: readonly Placed[], size: number): ReadonlyMap<string, number[]> {
  const grid = new Map<string, number[]>();
  segments.forEach(({ ends }, index) => {
    const [west, south, east, north] = boundsOfRing(ends).map((edge) => Math.floor(edge / size));
    for (let x = west ?? 0; x <= (east ?? 0); x += 1) {
      for (let y = south ?? 0; y <= (north ?? 0); y += 1) {
        const cell = grid.get(`${x},${y}`) ?? [];
        grid.set(`${x},${y}`, cell);
        cell.push(index);
      }
    }
  });
  return grid;
}

/** Pairs of segments that cross properly. `size` is that of a cell in which they are looked for. */
export function crossingsOf(
  lines: readonly Ring[],
  size: number,
): readonly (readonly [Segment, Segment])[] {
  const segments = segmentsOf(lines);
  const found = new Map<string, readonly [Segment, Segment]>();
  for (const cell of gridOf(segments, size).values()) {
    for (const one of cell) {
      for (const other of cell) {
        const [first, second] = [segments[one], segments[other]];
        if (one < other && first && second && cross(first, second)) {
          found.set(`${one} ${other}`, [first, second]);
        }
      }
    }
  }
  return [...found.values()];
}
