import { dirname, join } from 'node:path/posix';

/** What stands behind `from`, `import`, or within `import()`, of types too. */
const IMPORT = /\b(?:from|import)\s*\(?\s*(['"])(\.{1,2}\/[^'"?]+)/g;

/** By file, the files that it imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** By room, what leads from it to another: the first import of each, as `file → file`. */
type Doors = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A way from a room to another from which one leads back, with its first import, as `file → file`. */
interface Way {
  readonly from: string;
  readonly to: string;
  readonly by: string;
}

/** The files that a file says it imports, by their paths from where its own begins; of packages none. */
export function importsIn(file: string, text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].map(([, , path = '']) => join(dirname(file), path));
}

function doorsOf(imports: Imports, roomOf: (file: string) => string): Doors {
  const doors = new Map<string, Map<string, string>>();
  for (const [file, imported] of imports) {
    const room = roomOf(file);
    const ways = doors.get(room) ?? new Map<string, string>();
    doors.set(room, ways);
    for (const path of imported) {
      const other = roomOf(path);
      if (other !== room && !ways.has(other)) ways.set(other, `${file} → ${path}`);
    }
  }
  return doors;
}

/** The rooms that can be reached from one, itself among them only if a way leads back. */
function reachedFrom(room: string, doors: Doors): ReadonlySet<string> {
  const reached = new Set<string>();
  const ahead = [room];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    for (const next of doors.get(at)?.keys() ?? []) {
      if (!reached.has(next)) ahead.push(next);
      reached.add(next);
    }
  }
  return reached;
}

/** The ways between rooms, which are folders unless said otherwise, that are part of a circle. */
export function circlesOf(
  imports: Imports,
  roomOf: (file: string) => string = dirname,
): readonly Way[] {
  const doors = doorsOf(imports, roomOf);
  const reached = new Map([...doors.keys()].map((room) => [room, reachedFrom(room, doors)]));
  return [...doors].flatMap(([from, ways]) =>
    [...ways]
      .filter(([to]) => reached.get(to)?.has(from))
      .map(([to, by]): Way => ({ from, to, by })),
  );
}
