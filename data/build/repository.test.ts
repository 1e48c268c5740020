import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** What stands between backticks, outside of fences. */
function quotedIn(text: string): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, quoted = '']) => quoted);
}

/** From the root of the repository. */
const OWN = /^(?:data|deploy|e2e|proof|bench|src)\/[\w./-]+$/;

/** From the folder of the page’s program. */
const OF_PROGRAM = /^(?:app|core|i18n|view|picture|front)\/[\w./-]*$/;

/** As data/README.md names them, from its own folder or that of another atlas. What is below `public/` is built. */
const OWN_DATA = /^(?!public\/)[\w/-]+(?:\.json|\/)$/;
const ATLASES = ['data', 'data/examples', 'data/examples/us-troops'];

/** What a text names that is in none of the folders. */
function lostIn(file: string, folders: readonly string[], isPath: RegExp): readonly string[] {
  const paths = quotedIn(read(file)).filter((one) => isPath.test(one));
  expect(paths.length).toBeGreaterThan(5);
  const isIn = (path: string) => folders.some((folder) => existsSync(join(ROOT, folder, path)));
  return paths.filter((path) => !isIn(path));
}

/** The files that the README’s own table says are published beside the page, and what has them all. */
function publishedIn(readme: string): ReadonlySet<string> {
  const rows = readme.split('\n').filter((row) => row.startsWith('| `data/'));
  return new Set(['data/all.zip', ...rows.flatMap((row) => quotedIn(row.split('|')[1] ?? ''))]);
}

/** The words below a heading, up to the next. */
function wordsBelow(heading: string, text: string): readonly string[] {
  const [, after = ''] = text.split(`\n## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  return section.split(/\s+/).filter((word) => word !== '');
}

/** As many as a printed page has. */
const PAGE = 500;

describe('what the README and data/README.md say of the repository', () => {
  it('names no path that is not there', () => {
    const published = publishedIn(read('README.md'));
    expect(published.size).toBeGreaterThan(20);
    const lost = lostIn('README.md', ['.'], OWN).filter((path) => !published.has(path));
    expect(lostIn('README.md', ['src'], OF_PROGRAM)).toEqual([]);
    expect(lost).toEqual([]);
    expect(lostIn('data/README.md', ATLASES, OWN_DATA)).toEqual([]);
  });

  it('links to no file that is not there', () => {
    const links = [...read('README.md').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, path = '']) => path,
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it.each(['Architecture', 'What the page trusts, and what it does not'])(
    'says in a page what there is to “%s”',
    (heading) => {
      const words = wordsBelow(heading, read('README.md'));
      expect(words.length).toBeGreaterThan(100);
      expect(words.length).toBeLessThanOrEqual(PAGE);
    },
  );

  it('names no command that package.json does not have', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const texts = [read('README.md'), read('data/README.md')];
    const named = texts.flatMap((text) =>
      [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
