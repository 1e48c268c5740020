import type { Position, Ring } from './shape.ts';

type Side = 'west' | 'east' | 'seam';

/** A piece of a line that lies on one side of a meridian, or along it. */
export interface Run {
  readonly side: Side;
  readonly points: Ring;
}

function withCrossings(points: Ring, column: number): Ring {
  return points.flatMap((point, index): Position[] => {
    const [x, y] = point;
    const [beforeX, beforeY] = points[index - 1] ?? point;
    if ((beforeX - column) * (x - column) >= 0) return [point];
    const share = (column - beforeX) / (x - beforeX);
    return [[column, Math.round(beforeY + share * (y - beforeY))], point];
  });
}

function sideOf(from: Position, to: Position, column: number): Side {
  const middle = (from[0] + to[0]) / 2;
  if (middle === column) return 'seam';
  return middle < column ? 'west' : 'east';
}

/** A line in runs, in its order; each begins where the one before ends. */
export function runsOf(line: Ring, column: number): readonly Run[] {
  const runs: { readonly side: Side; readonly points: Position[] }[] = [];
  const points = withCrossings(line, column);
  points.slice(1).forEach((point, index) => {
    const before = points[index] ?? point;
    const side = sideOf(before, point, column);
    const last = runs.at(-1);
    if (last?.side === side) last.points.push(point);
    else runs.push({ side, points: [before, point] });
  });
  return runs;
}

export function reverseRuns(runs: readonly Run[]): readonly Run[] {
  return runs.toReversed().map(({ side, points }) => ({ side, points: points.toReversed() }));
}

/** Neighbouring runs of one side, begun at a change of side, seams left out. */
function chainsOf(ring: readonly Run[]): readonly (readonly Run[])[] {
  const start = ring.findIndex(({ side }, index) => side !== ring.at(index - 1)?.side);
  const chains: Run[][] = [];
  let last: Run | undefined;
  for (const run of [...ring.slice(start), ...ring.slice(0, start)]) {
    if (run.side === last?.side) chains.at(-1)?.push(run);
    else if (run.side !== 'seam') chains.push([run]);
    last = run;
  }
  return chains;
}

const startOf = (chain: readonly Run[]) => chain[0]?.points[0]?.[1] ?? Number.NaN;
const endOf = (chain: readonly Run[]) => chain.at(-1)?.points.at(-1)?.[1] ?? Number.NaN;

/** Closes the chains of one side along the meridian: between their ends, taken by twos from the south, is land. */
function closeChains(chains: readonly (readonly Run[])[], column: number): readonly Run[][] {
  const ends = chains.flatMap((chain) => [startOf(chain), endOf(chain)]).sort((a, b) => a - b);
  const partnerOf = (y: number) => ends[ends.indexOf(y) ^ 1] ?? y;
  const open = new Map(chains.map((chain) => [startOf(chain), chain]));
  if (new Set(ends).size < ends.length) throw new Error('invalid ring; touches the antimeridian');
  const rings: Run[][] = [];
  for (const [first] of open) {
    const ring: Run[] = [];
    let chain = open.get(first);
    for (let start = first; chain; chain = open.get(start)) {
      open.delete(start);
      const end = endOf(chain);
      start = partnerOf(end);
      ring.push(...chain, {
        side: 'seam',
        points: [
          [column, end],
          [column, start],
        ],
      });
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}

/** A ring in one piece for each land it encloses on either side of a meridian. */
export function divideRing(
  ring: readonly Run[],
  column: number,
): readonly { readonly side: Side; readonly runs: readonly Run[] }[] {
  const [{ side } = { side: 'west' as const }] = ring;
  if (side !== 'seam' && ring.every((run) => run.side === side)) return [{ side, runs: ring }];
  const chains = chainsOf(ring);
  return (['west', 'east'] as const).flatMap((half) =>
    closeChains(
      chains.filter(([run]) => run?.side === half),
      column,
    ).map((runs) => ({ side: half, runs })),
  );
}
