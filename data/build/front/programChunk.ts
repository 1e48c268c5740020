import type { Rolldown } from 'vite';

type Graph = Rolldown.ChunkingContext;

/** The modules that one needs before it runs, itself among them. */
function neededBy(start: string, graph: Graph, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(start)) return known;
  known.add(start);
  for (const id of graph.getModuleInfo(start)?.importedIds ?? []) neededBy(id, graph, known);
  return known;
}

/**
 * One chunk for what the program needs from its start and the front of the page does not: two dozen small ones compress
 * worse, and each is a request. What a later part needs alone stays with that part.
 */
export function programChunk(program: string, front: string): Rolldown.CodeSplittingGroup {
  let needed: ReadonlySet<string> | null = null;
  const find = (graph: Graph) => {
    const before = neededBy(front, graph);
    return new Set([...neededBy(program, graph)].filter((id) => !before.has(id)));
  };
  return {
    name: (id, graph) => {
      needed ??= find(graph);
      return needed.has(id) ? 'main' : null;
    },
    includeDependenciesRecursively: false,
  };
}
