import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from '../edited/folder.ts';

export const ROOT = join(DATA, '..');

/** A file by its path from the root of the repository. */
export const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The texts that tell what to type, and where things are. */
export const TEXTS = [
  ...['README.md', 'data/README.md', 'proof/README.md', 'bench/README.md'],
  ...['e2e/engines/README.md', 'src/core/MUTANTS.md', 'proof/sheet/README.md'],
];

const MADE = /^(?:node_modules|dist|test-results|\.cache|\.git)(?:\/|$)/;

/** Every file and folder of the repository. */
export const PATHS: readonly string[] = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !MADE.test(name))
  .flatMap((one) => {
    const below = one.isDirectory()
      ? readdirSync(join(ROOT, one.name), { recursive: true, encoding: 'utf8' })
      : [];
    return [one.name, ...below.map((name) => `${one.name}/${name}`)];
  })
  .filter((path) => !path.includes('node_modules/') && !path.startsWith('public/data/'));

/** All that runs, tests apart, as one text. */
export function program(): string {
  const files = PATHS.filter(
    (path) => /\.(?:tsx?|mjs)$/.test(path) && !/\.(?:test|spec)\./.test(path),
  );
  return [...files, '.ci/run'].map(read).join('\n');
}

/** The lines of a fence for a shell, without what is said of them, and each command by itself. */
function typedIn(fence: string): readonly string[] {
  const lines = fence.trim().split('\n');
  return lines.flatMap((line) => line.replace(/\s+#.*$/, '').split(' && '));
}

const CODE = /^```sh\n([\s\S]*?)^```|^```[\s\S]*?^```|`([^`]+)`/gm;

/** What a text has as code, in its order: what is quoted, also over the end of a line, and what a fence says to type. */
export function codeIn(
  text: string,
): readonly { readonly code: string; readonly isTyped: boolean }[] {
  return [...text.matchAll(CODE)].flatMap(([, fence, quoted]) => {
    const typed = fence === undefined ? [] : typedIn(fence);
    const words = quoted === undefined ? [] : [quoted.replace(/\s+/g, ' ')];
    return [
      ...typed.map((code) => ({ code, isTyped: true })),
      ...words.map((code) => ({ code, isTyped: false })),
    ];
  });
}
