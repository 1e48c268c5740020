import { boundsOfRing, type Position, type Ring } from '../shape.ts';

type Segment = readonly [Position, Position];

/** The side of the line `from` → `to` on which `point` lies: 1, -1, or 0 on it. */
function side(from: Position, to: Position, point: Position): number {
  return Math.sign(
    (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]),
  );
}

function cross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function segmentsOf(lines: readonly Ring[]): readonly Segment[] {
  return lines.flatMap((line) =>
    line.flatMap((end, index): Segment[] => {
      const start = line[index - 1];
      return start ? [[start, end]] : [];
    }),
  );
}

/** Segment numbers by the cell of a square grid that they may pass through. */
function gridOf(segments: readonly Segment[], size: number): ReadonlyMap<string, number[]> {
  const grid = new Map<string, number[]>();
  segments.forEach((segment, index) => {
    const [west, south, east, north] = boundsOfRing(segment).map((edge) => Math.floor(edge / size));
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

/** Where two segments of the lines cross properly: the start of the first of each such pair. */
export function crossingsOf(lines: readonly Ring[], size: number): readonly Position[] {
  const segments = segmentsOf(lines);
  const found = new Map<string, Position>();
  for (const cell of gridOf(segments, size).values()) {
    for (const one of cell) {
      for (const other of cell) {
        const [first, second] = [segments[one], segments[other]];
        if (one < other && first && second && cross(first, second)) {
          found.set(`${one} ${other}`, first[0]);
        }
      }
    }
  }
  return [...found.values()];
}
