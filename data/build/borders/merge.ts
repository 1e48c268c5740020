import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { type AtomTopology, createShapesOf } from './topology.ts';

export type Merge = (atoms: readonly string[]) => Polygon | MultiPolygon;

function plain({ arcs }: MultiPolygon): Polygon | MultiPolygon {
  const [only, ...others] = arcs;
  return only && others.length === 0
    ? { type: 'Polygon', arcs: only }
    : { type: 'MultiPolygon', arcs };
}

/** Dissolves the borders between atoms; equal sets of atoms share one result. */
export function createMerge(topology: AtomTopology): Merge {
  const shapesOf = createShapesOf(topology);
  const merged = new Map<string, Polygon | MultiPolygon>();
  return (atoms) => {
    const key = atoms.toSorted().join(' ');
    const shape = merged.get(key) ?? plain(mergeArcs(topology, shapesOf(atoms)));
    merged.set(key, shape);
    return shape;
  };
}
