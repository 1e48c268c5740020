import { posix } from 'node:path';

/** What each of some things leans on. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Of what leads back to itself by way of others, all that belongs together (the strongly connected parts, by Tarjan). */
export function knotsOf(graph: Graph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const knots: string[][] = [];
  /** The earliest that is reached from it and still open. */
  const visit = (node: string): number => {
    const own = order.size;
    order.set(node, own);
    open.push(node);
    let lowest = own;
    for (const next of graph.get(node) ?? []) {
      const known = order.get(next);
      if (known === undefined) lowest = Math.min(lowest, visit(next));
      else if (open.includes(next)) lowest = Math.min(lowest, known);
    }
    if (lowest === own) {
      const knot = open.splice(open.indexOf(node));
      if (knot.length > 1) knots.push(knot);
    }
    return lowest;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return knots;
}

/** Of the folders of files which lean on which. */
export function graphOfFolders(files: Graph): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [file, others] of files) {
    const folder = posix.dirname(file);
    const known = folders.get(folder) ?? new Set();
    folders.set(folder, known);
    for (const other of [...others].map(posix.dirname)) if (other !== folder) known.add(other);
  }
  return folders;
}
