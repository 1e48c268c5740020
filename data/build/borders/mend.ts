import type { Ring } from './shape.ts';
import { arcOfSteps, isClosed, stepsOf } from './steps.ts';
import { type AtomTopology, arcOf } from './topology.ts';

/** A vertex from which a line goes back the way it came. */
function isSpike(line: Ring, index: number): boolean {
  const [before, here, after] = [line[index - 1], line[index], line[index + 1]];
  if (!before || !here || !after) return false;
  const [inX, inY] = [here[0] - before[0], here[1] - before[1]];
  const [outX, outY] = [after[0] - here[0], after[1] - here[1]];
  return inX * outY === inY * outX && inX * outX + inY * outY < 0;
}

/** A ring needs four positions: what is smaller than a step of the grid, as the Vatican is, becomes a square of one step. */
function squareOf([[x, y] = [0, 0]]: Ring): Ring {
  return [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x + 1, y],
    [x, y],
  ];
}

type Atom = AtomTopology['objects']['atoms']['geometries'][number];

/** A square has a direction, which the point that it was had not: forwards round its own land, backwards as a hole. */
function directSquares(atom: Atom, squares: ReadonlySet<number>): Atom {
  const direct = (rings: number[][]) =>
    rings.map((ring, index) => {
      const [only] = ring.length === 1 ? ring.map(arcOf) : [];
      if (only === undefined || !squares.has(only)) return ring;
      return [index === 0 ? only : ~only];
    });
  if (atom.type === 'Polygon') return { ...atom, arcs: direct(atom.arcs) };
  return atom.type === 'MultiPolygon' ? { ...atom, arcs: atom.arcs.map(direct) } : atom;
}

/** Mends what rounding to a grid spoils: spikes, and rings that collapse to a point. */
export function mendArcs(topology: AtomTopology): AtomTopology {
  const squares = new Set<number>();
  const arcs = topology.arcs.map((arc, place) => {
    const steps = stepsOf(arc);
    const line = steps.filter((_, index) => !isSpike(steps, index));
    if (!isClosed(line) || line.length >= 4) return arcOfSteps(line);
    squares.add(place);
    return arcOfSteps(squareOf(line));
  });
  const { atoms } = topology.objects;
  const geometries = atoms.geometries.map((atom) => directSquares(atom, squares));
  return { ...topology, arcs, objects: { atoms: { ...atoms, geometries } } };
}
