import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles } from './testing/builtInputs.ts';
import { codeIn, PATHS, program, ROOT, read, TEXTS } from './testing/texts.ts';

/** What is quoted between backticks within a line, outside of fences. */
function quotedIn(text: string): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, quoted = '']) => quoted);
}

/** With a folder, or with the ending of a file; a name with … stands for many, and `..` leads out of here. */
const PATH =
  /^(?!\.\.)(?:[\w.@-]+\/[\w./-]*|[\w.-]*\w\.(?:[jt]sx?|mjs|css|md|json|\w+json|csv|bib|ris|html|txt|py|cff|zip|png))$/;

/** Forms of what stands in a link, which look like paths. */
const FORMS = ['zoom/lat/lng', 'local/HASH/ROWS/NAME'];

/** Every path that a text has in its code, also among the words of a command. */
function pathsIn(file: string): readonly string[] {
  const words = codeIn(read(file)).flatMap(({ code }) => code.split(/\s/));
  return words.filter((word) => PATH.test(word) && !FORMS.includes(word));
}

const PUBLISHED = builtFiles();
const PROGRAM = program();

/** Whether what is made has this name: each of its parts stands in what makes it. */
function isMade(path: string): boolean {
  const names = path.split('/').filter((name) => name !== '');
  return names.every((name) =>
    new RegExp(`(?<![\\w-])${name.replaceAll('.', '\\.')}(?![\\w-])`).test(PROGRAM),
  );
}

/** Whether a path is in the repository, wholly or by its end, or one of a package, of a plain page, or of what is made. */
function isThere(path: string): boolean {
  const own = `/${path.replace(/\/$/, '')}/`;
  if (PATHS.some((one) => `/${one}/`.includes(own))) return true;
  if (path.startsWith('@')) return existsSync(join(ROOT, 'node_modules', path));
  const [, address] = /^(?:en|es)\/([\w-]+)\/$/.exec(path) ?? [];
  if (address !== undefined) return PUBLISHED['notes.json']?.includes(`"${address}"`) ?? false;
  if (path.replace(/^data\//, '') in PUBLISHED) return true;
  return !/\.(?:tsx?|mjs|css)$/.test(path) && isMade(path);
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

/** Folders that say by their names what they are, or whose files the tree does not tell apart. */
const UNSHOWN = new Set(['testing', 'fonts', 'citation', 'picture', 'tables']);

/** The paths of the README’s tree, in which two spaces are one step. */
function foldersIn(text: string): readonly string[] {
  const [, tree = ''] = /\n## The folders\n\n```\n([\s\S]*?)```/.exec(text) ?? [];
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', names = ''] =
      /^( *)([\w.-]+(?:\/(?: [\w-]+\/)*|\.tsx))(?= |$)/.exec(line) ?? [];
    const depth = indent.length / 2;
    const paths = names
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => join(...above.slice(0, depth), name.replace(/\/$/, '')));
    above[depth] = names.split('/')[0] ?? '';
    return paths;
  });
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

  it.each(TEXTS)(
    'names nothing by its path, in no command either, that is neither there nor made: %s',
    (file) => {
      const paths = pathsIn(file);
      expect(paths).not.toEqual([]);
      expect(paths.filter((path) => !isThere(path))).toEqual([]);
    },
  );

  it('shows the folders that there are', () => {
    const shown = foldersIn(read('README.md'));
    expect(shown.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const there = ['src', 'src/core', 'src/view', 'data/build'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { withFileTypes: true })
        .filter((one) => one.isDirectory() && !UNSHOWN.has(one.name))
        .map(({ name }) => `${folder}/${name}`),
    );
    expect(there.filter((path) => !shown.includes(path))).toEqual([]);
  });

  it.each(['Architecture', 'What the page trusts, and what it does not'])(
    'says in a page what there is to “%s”',
    (heading) => {
      const words = wordsBelow(heading, read('README.md'));
      expect(words.length).toBeGreaterThan(100);
      expect(words.length).toBeLessThanOrEqual(PAGE);
    },
  );
});
