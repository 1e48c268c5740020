type Point = readonly [x: number, y: number];

/** Numbers as SVG reads them with the fewest letters: a minus parts them too. */
function join(numbers: readonly number[]): string {
  return numbers
    .map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : number))
    .join('');
}

/** Points on a coarser grid, those that fall together once. */
function snap(line: readonly Point[], unit: number): readonly Point[] {
  const snapped: Point[] = [];
  let before: Point | null = null;
  for (const [x, y] of line) {
    const point: Point = [Math.round(x / unit), Math.round(y / unit)];
    if (before?.[0] !== point[0] || before[1] !== point[1]) snapped.push(point);
    before = point;
  }
  return snapped;
}

/** Twice the area of a ring, in squares of its grid. */
function areaOf(ring: readonly Point[]): number {
  const crosses = ring.map(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return x * nextY - nextX * y;
  });
  return Math.abs(crosses.reduce((sum, cross) => sum + cross, 0));
}

/** Twice the area, in squares of the grid, of an islet that nobody misses. */
const ISLET = 12;

/** A path of many lines, each point as the way from the one before. `isClosed`: a ring, whose last point is not its first. */
export function compactPath(
  lines: readonly (readonly Point[])[],
  unit: number,
  isClosed: boolean,
): string {
  let [x, y] = [0, 0];
  const parts = lines.map((line) => {
    const points = snap(line, unit);
    const [start] = points;
    if (!start || (isClosed ? areaOf(points) < ISLET : points.length < 2)) return '';
    const ways = points.map(([nextX, nextY]) => {
      const way = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return way;
    });
    // A closed line ends where it began.
    if (isClosed) [x, y] = start;
    const [first = [], ...rest] = ways;
    return `m${join(first)}l${join(rest.flat())}${isClosed ? 'z' : ''}`;
  });
  return parts.join('');
}
