import { WEST_EDGE } from './projection.ts';

type Arcs = readonly (readonly (readonly [number, number])[])[];
type Ring = readonly number[];
type Polygons = readonly (readonly Ring[])[];

/** A longitude as the map counts it: on from 180° as far as the Bering Strait. */
export function mapLongitude(lng: number): number {
  return lng < WEST_EDGE ? lng + 360 : lng;
}

/** A longitude as files have it, within 180°. */
export function fileLongitude(lng: number): number {
  return lng > 180 ? lng - 360 : lng;
}

/** Moves what lies beyond the antimeridian to the east end of the map, each arc in one piece. */
export function unfoldArcs(arcs: Arcs): Arcs {
  return arcs.map((arc) =>
    arc.every(([lng]) => lng < WEST_EDGE)
      ? arc.map(([lng, lat]) => [mapLongitude(lng), lat] as const)
      : arc,
  );
}

/** Arcs along which a file cut the land at the antimeridian. */
export function seamsOf(arcs: Arcs): ReadonlySet<number> {
  const seams = arcs.flatMap((arc, index) => (arc.every(([lng]) => lng === 180) ? [index] : []));
  return new Set(seams);
}

const arcOf = (index: number) => (index < 0 ? ~index : index);

/** What is left of a ring without its seams, in pieces. */
function piecesOf(ring: Ring, seams: ReadonlySet<number>): readonly Ring[] {
  const pieces: number[][] = [[]];
  const start = ring.findIndex((index) => seams.has(arcOf(index)));
  for (const index of [...ring.slice(start), ...ring.slice(0, start)]) {
    if (seams.has(arcOf(index))) pieces.push([]);
    else pieces.at(-1)?.push(index);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** Joins pieces end to end into rings. */
function ringsOf(pieces: readonly Ring[], arcs: Arcs): readonly Ring[] {
  const end = (index = 0, at: 0 | -1) => {
    const isForward = index >= 0;
    return arcs[arcOf(index)]?.at(isForward === (at === 0) ? 0 : -1)?.join(' ') ?? '';
  };
  const open = new Map(pieces.map((piece) => [end(piece[0], 0), piece]));
  const rings: Ring[] = [];
  for (const [first] of open) {
    const ring: number[] = [];
    for (let start = first, piece = open.get(first); piece; piece = open.get(start)) {
      open.delete(start);
      ring.push(...piece);
      start = end(piece.at(-1), -1);
    }
    rings.push(ring);
  }
  return rings;
}

/** Polygons with the parts that lie on both sides of the antimeridian made one. */
export function joinAtSeams(polygons: Polygons, arcs: Arcs, seams: ReadonlySet<number>): Polygons {
  const isCut = ([outer = []]: readonly Ring[]) => outer.some((index) => seams.has(arcOf(index)));
  const cut = polygons.filter(isCut);
  if (cut.length === 0) return polygons;
  const pieces = cut.flatMap(([outer = []]) => piecesOf(outer, seams));
  const holes = cut.flatMap(([, ...inner]) => inner);
  const [mainland, ...islands] = ringsOf(pieces, arcs);
  return [
    ...(mainland ? [[mainland, ...holes]] : []),
    ...islands.map((ring) => [ring]),
    ...polygons.filter((polygon) => !isCut(polygon)),
  ];
}
