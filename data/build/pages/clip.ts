type Point = readonly [x: number, y: number];

/** A rectangle of a drawing: x eastwards, y southwards. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Edge {
  readonly isWithin: (point: Point) => boolean;
  readonly meet: (one: Point, other: Point) => Point;
}

function upright(at: number, sign: number): Edge {
  return {
    isWithin: ([x]) => sign * (x - at) >= 0,
    meet: ([x, y], [toX, toY]) => [at, y + ((at - x) / (toX - x)) * (toY - y)],
  };
}

function level(at: number, sign: number): Edge {
  return {
    isWithin: ([, y]) => sign * (y - at) >= 0,
    meet: ([x, y], [toX, toY]) => [x + ((at - y) / (toY - y)) * (toX - x), at],
  };
}

function edgesOf({ left, top, right, bottom }: Frame): readonly Edge[] {
  return [upright(left, 1), upright(right, -1), level(top, 1), level(bottom, -1)];
}

/** By a loop: most points of a coast lie far outside, and a list for each would cost more than all else. */
function cut(ring: readonly Point[], { isWithin, meet }: Edge): readonly Point[] {
  const kept: Point[] = [];
  let before = ring.at(-1);
  for (const point of ring) {
    const isKept = isWithin(point);
    if (before && isKept !== isWithin(before)) kept.push(meet(before, point));
    if (isKept) kept.push(point);
    before = point;
  }
  return kept;
}

/** The part of a ring within a frame (Sutherland and Hodgman); empty where it lies outside. */
export function clipRing(ring: readonly Point[], frame: Frame): readonly Point[] {
  return edgesOf(frame).reduce<readonly Point[]>(cut, ring);
}

/** The pieces of a line that have a point within a frame; each goes on to its first point beyond. */
export function clipLine(line: readonly Point[], frame: Frame): readonly (readonly Point[])[] {
  const edges = edgesOf(frame);
  const isWithin = line.map((point) => edges.every((edge) => edge.isWithin(point)));
  const pieces: Point[][] = [];
  line.forEach((point, index) => {
    if (!isWithin[index] && !isWithin[index - 1] && !isWithin[index + 1]) return;
    const isNext = index > 0 && (isWithin[index] || isWithin[index - 1]);
    const last = pieces.at(-1);
    if (last && isNext) last.push(point);
    else pieces.push([point]);
  });
  return pieces.filter(({ length }) => length > 1);
}
