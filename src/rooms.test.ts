import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { circlesOf, type Imports, importsIn } from '../proof/house/circle.ts';

const ROOT = join(import.meta.dirname, '..');

/** Tests may look into any room, Playwright’s too. */
const FOR_TESTS = /\.(?:test|spec)\.|\/testing\//;

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
    expect(circlesOf(imports)).toEqual([
      { from: 'a', to: 'b', by: 'a/one.ts → b/one.ts' },
      { from: 'b', to: 'c', by: 'b/two.ts → c/one.ts' },
      { from: 'c', to: 'a', by: 'c/two.ts → a/two.ts' },
    ]);
    expect(circlesOf(imports, (file) => file)).toEqual([]);
  });

  it('import each other in no circle, of types neither', () => {
    const imports = readImports('src', 'data/build', 'e2e', 'proof');
    expect(imports.size).toBeGreaterThan(500);
    expect(circlesOf(imports)).toEqual([]);
  });
});
