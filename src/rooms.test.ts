import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Tests may look into any room. */
const FOR_TESTS = /\.test\.|\/testing\//;

/** What stands behind `from`, `import`, or within `import()`, of types too. */
const IMPORT = /\b(?:from|import)\s*\(?\s*(['"])(\.{1,2}\/[^'"?]+)/g;

/** By file, the files that it imports. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** By folder, what leads from it to another folder: the first import of each, as `file → file`. */
type Doors = ReadonlyMap<string, ReadonlyMap<string, string>>;

function importsIn(file: string, text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].map(([, , path = '']) => join(dirname(file), path));
}

function readImports(...folders: readonly string[]): Imports {
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file.replaceAll('\\', '/')))
      .filter((file) => /\.(?:tsx?|m?js)$/.test(file) && !FOR_TESTS.test(file)),
  );
  const ours = new Set(files);
  return new Map(
    files.map((file) => {
      const imported = importsIn(file, readFileSync(join(ROOT, file), 'utf8'));
      return [file, imported.filter((path) => ours.has(path))];
    }),
  );
}

function doorsOf(imports: Imports): Doors {
  const doors = new Map<string, Map<string, string>>();
  for (const [file, imported] of imports) {
    const room = dirname(file);
    const ways = doors.get(room) ?? new Map<string, string>();
    doors.set(room, ways);
    for (const path of imported) {
      const other = dirname(path);
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

/** One import of each door between rooms from which a way leads back. */
function knotsOf(imports: Imports): readonly string[] {
  const doors = doorsOf(imports);
  const reached = new Map([...doors.keys()].map((room) => [room, reachedFrom(room, doors)]));
  return [...doors].flatMap(([room, ways]) =>
    [...ways]
      .filter(([other]) => reached.get(other)?.has(room))
      .map(([other, example]) => `${room} ⇄ ${other}: ${example}`),
  );
}

describe('folders', () => {
  it.each([
    "import { b } from '../b/b.ts';",
    "import type { B } from '../b/b.ts';",
    "import {\n  b,\n} from '../b/b.ts';",
    "import '../b/b.ts';",
    "export { b } from '../b/b.ts';",
    "const b = () => import('../b/b.ts');",
    "type B = import('../b/b.ts').B;",
    "import url from '../b/b.ts?worker';",
  ])('lead to each other by: %s', (text) => {
    expect(importsIn('src/a/a.ts', text)).toEqual(['src/b/b.ts']);
  });

  it('are a knot where a way leads back, be it by other files or a third folder', () => {
    const imports = new Map([
      ['a/one.ts', ['b/one.ts']],
      ['b/two.ts', ['c/one.ts']],
      ['c/two.ts', ['a/two.ts', 'd/one.ts']],
      ['d/one.ts', []],
    ]);
    expect(knotsOf(imports)).toEqual([
      'a ⇄ b: a/one.ts → b/one.ts',
      'b ⇄ c: b/two.ts → c/one.ts',
      'c ⇄ a: c/two.ts → a/two.ts',
    ]);
  });

  it('import each other in no circle, of types neither', () => {
    const imports = readImports('src', 'data/build');
    expect(imports.size).toBeGreaterThan(500);
    expect(knotsOf(imports)).toEqual([]);
  });
});
