import { fileLongitude } from './antimeridian.ts';
import type { Borders, Polity } from './borders.ts';
import { crossings } from './outline.ts';

type Position = readonly [lng: number, lat: number];
/** A closed line; its last position is not written again. */
type Ring = readonly Position[];
/** The outer ring, then the holes. */
type Polygon = readonly Ring[];

/** Where files are cut: RFC 7946 lets no line go across. */
const SEAM = 180;
/** Decimals of a degree: a metre. */
const PRECISION = 1e5;

function sideOf([lng]: Position): number {
  return Math.sign(lng - SEAM);
}

/** The same ring with a position wherever it meets the seam. */
function withSeam(ring: Ring): Ring {
  return ring.flatMap((position, index) => {
    const [lng, lat] = position;
    const [nextLng, nextLat] = ring[(index + 1) % ring.length] ?? position;
    if ((lng - SEAM) * (nextLng - SEAM) >= 0) return [position];
    const share = (SEAM - lng) / (nextLng - lng);
    return [position, [SEAM, lat + share * (nextLat - lat)] as const];
  });
}

/** What of a ring that crosses the seam lies on one side, in pieces from seam to seam. */
function piecesOf(ring: Ring, side: number): readonly Ring[] {
  const start = ring.findIndex((position) => sideOf(position) === 0);
  // Once round, and on to where it first met the seam.
  const way = [...ring, ...ring.slice(0, start + 1)];
  const seams = way.flatMap((position, index) => (sideOf(position) === 0 ? [index] : []));
  return seams
    .slice(1)
    .map((end, index) => way.slice(seams[index], end + 1))
    .filter(([, second]) => second && sideOf(second) === side);
}

/** Closes pieces along the seam: of the places where a coast meets it, from the south, every second stretch is land. */
function closePieces(pieces: readonly Ring[]): readonly Ring[] {
  const open = new Set(pieces);
  const ends = pieces
    .flatMap((piece) => [...piece.slice(0, 1), ...piece.slice(-1)].map((end) => ({ piece, end })))
    .sort((one, other) => one.end[1] - other.end[1]);
  const nextOf = (piece: Ring): Ring | undefined => {
    const at = ends.findIndex((one) => one.piece === piece && one.end === piece.at(-1));
    return ends[at % 2 === 0 ? at + 1 : at - 1]?.piece;
  };
  const rings: Ring[] = [];
  // What a ring has taken up is no longer come upon.
  for (const first of open) {
    const ring: Position[] = [];
    for (let piece: Ring | undefined = first; piece && open.delete(piece); piece = nextOf(piece)) {
      ring.push(...piece);
    }
    rings.push(ring);
  }
  return rings;
}

function isOn(ring: Ring, side: number): boolean {
  return ring.every((position) => sideOf(position) !== -side);
}

/** A polygon in as many as the seam makes of it. */
function cut(polygon: Polygon): readonly Polygon[] {
  if ([-1, 1].some((side) => polygon.every((ring) => isOn(ring, side)))) return [polygon];
  const rings = polygon.map(withSeam);
  const crossing = rings.filter((ring) => !isOn(ring, -1) && !isOn(ring, 1));
  return [-1, 1].flatMap((side) => {
    const outer = closePieces(crossing.flatMap((ring) => piecesOf(ring, side)));
    const holes = rings.filter((ring) => isOn(ring, side));
    return outer.map((ring) => [
      ring,
      ...holes.filter(([first]) => first && crossings(ring, first) % 2 === 1),
    ]);
  });
}

/** Twice the area within; negative where the ring goes clockwise. */
function areaOf(ring: Ring): number {
  let before = ring.at(-1) ?? [0, 0];
  return ring.reduce((sum, position) => {
    const part = before[0] * position[1] - position[0] * before[1];
    before = position;
    return sum + part;
  }, 0);
}

/** Closed, within 180°, counterclockwise where it is an outer ring and clockwise where it is a hole. */
function writeRing(ring: Ring, isHole: boolean): readonly (readonly number[])[] {
  const isEast = ring.every((position) => sideOf(position) >= 0);
  const written = ring.map(([lng, lat]) =>
    [isEast ? lng - 360 : lng, lat].map((part) => Math.round(part * PRECISION) / PRECISION),
  );
  const distinct = written.filter((position, index) => {
    const before = written.at(index - 1);
    return before?.[0] !== position[0] || before?.[1] !== position[1];
  });
  if (distinct.length < 3) return [];
  const turned = areaOf(ring) < 0 === isHole ? distinct : distinct.toReversed();
  return [...turned, ...turned.slice(0, 1)];
}

function writePolygon(polygon: Polygon) {
  const [outer = [], ...holes] = polygon.map((ring, index) => writeRing(ring, index > 0));
  return outer.length === 0 ? [] : [[outer, ...holes.filter(({ length }) => length > 0)]];
}

/** Land as RFC 7946 has it, with the detail of the arcs; a point within the polity where nothing of it is drawn. */
export function geometryOf(
  { polygons, label: [lng, lat] }: Pick<Polity, 'polygons' | 'label'>,
  { arcs }: Pick<Borders, 'arcs'>,
) {
  const lineOf = (index: number): Ring =>
    index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? []);
  const ringOf = (indices: readonly number[]): Ring =>
    indices.flatMap((index) => lineOf(index).slice(0, -1));
  const coordinates = polygons.flatMap((rings) => cut(rings.map(ringOf))).flatMap(writePolygon);
  return coordinates.length > 0
    ? ({ type: 'MultiPolygon', coordinates } as const)
    : ({ type: 'Point', coordinates: [fileLongitude(lng), lat] } as const);
}
