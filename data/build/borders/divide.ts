import { cutPolygons } from './cut.ts';
import {
  type Atoms,
  middleOfRing,
  outerRing,
  type Polygon,
  type Ring,
  ringContains,
  turnOfRing,
} from './shape.ts';

interface Line {
  readonly name: string;
  /** The land it divides. */
  readonly atom: string;
  readonly origin: string;
  readonly line: Ring;
}

/** A line from coast or border to coast or border. */
export interface SplitLine extends Line {
  readonly axis: 'west-east' | 'south-north';
  /** The piece to the west (or south), then the other. */
  readonly pieces: readonly [string, string];
  /** Islands beyond this meridian (or parallel) belong to the second piece. */
  readonly islandsAt: number;
}

/** A closed line round a piece with no coast or foreign neighbour: West Berlin. */
export interface EnclaveLine extends Line {
  readonly enclave: string;
}

export type DividingLine = SplitLine | EnclaveLine;

function divideByLine(atoms: Atoms, split: SplitLine): Atoms {
  const { atom, axis, islandsAt, line } = split;
  const along = axis === 'west-east' ? 0 : 1;
  const place = (polygon: Polygon) => middleOfRing(outerRing(polygon))[along];
  const { pieces, islands } = cutPolygons(atoms.get(atom) ?? [], line);
  const [first, second] = pieces.toSorted((one, other) => place(one) - place(other));
  if (!first || !second) throw new Error(`invalid cut: ${split.name}`);
  const divided = new Map(atoms);
  divided.delete(atom);
  const give = (piece: string, polygons: readonly Polygon[]) =>
    divided.set(piece, [...(divided.get(piece) ?? []), ...polygons]);
  give(split.pieces[0], [first, ...islands.filter((island) => place(island) < islandsAt)]);
  give(split.pieces[1], [second, ...islands.filter((island) => place(island) >= islandsAt)]);
  return divided;
}

function carveEnclave(atoms: Atoms, { name, atom, enclave, line }: EnclaveLine): Atoms {
  const start = line[0];
  const end = line.at(-1);
  if (!start || !end || start[0] !== end[0] || start[1] !== end[1]) {
    throw new Error(`invalid enclave; not closed: ${name}`);
  }
  const clockwise = turnOfRing(line) > 0 ? line : line.toReversed();
  const polygons = (atoms.get(atom) ?? []).map((polygon) =>
    ringContains(outerRing(polygon), start) ? [...polygon, clockwise.toReversed()] : polygon,
  );
  return new Map(atoms).set(atom, polygons).set(enclave, [[clockwise]]);
}

export function divideAtoms(land: Atoms, lines: readonly DividingLine[]): Atoms {
  return lines.reduce<Atoms>(
    (atoms, line) => ('enclave' in line ? carveEnclave(atoms, line) : divideByLine(atoms, line)),
    land,
  );
}
