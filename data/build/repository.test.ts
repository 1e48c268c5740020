import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** What stands between backticks, outside of fences. */
function quotedIn(text: string): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, quoted = '']) => quoted);
}

const MADE = /^(?:node_modules|dist|test-results|\.cache|\.git)(?:\/|$)/;

/** Every file and folder of the repository, between slashes. */
const PATHS = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !MADE.test(name))
  .flatMap((one) => {
    const below = one.isDirectory()
      ? readdirSync(join(ROOT, one.name), { recursive: true, encoding: 'utf8' })
      : [];
    return [one.name, ...below.map((name) => `${one.name}/${name}`)];
  })
  .filter((path) => !path.includes('node_modules/'))
  .map((path) => `/${path}/`);

/** What names a file of the program, or a folder: wholly, or by its end. */
const PART =
  /^(?!dist\/|test-results\/|assets\/|public\/)[\w.-]+(?:\/[\w.-]+)*(?:\/|\.(?:tsx?|mjs|css|md))$/;

/** What a text names as if it were there; a made name and an address of a page are none of these. */
function unknownIn(file: string): readonly string[] {
  const parts = quotedIn(read(file)).filter((one) => PART.test(one) && !/^(?:en|es)\//.test(one));
  expect(parts).not.toEqual([]);
  return parts.filter(
    (part) => !PATHS.some((path) => path.includes(`/${part.replace(/\/$/, '')}/`)),
  );
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

const COMMANDED = [
  ...['README.md', 'data/README.md', 'proof/README.md'],
  ...['e2e/engines/README.md', 'src/core/MUTANTS.md'],
];

/** Whether a program of a folder reads an option: as a key of its options, or by its name as it is typed. */
function isReadIn(folder: string, option: string): boolean {
  const programs = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.ts'));
  const reads = new RegExp(`\\b${option}: \\{|--${option}\\b`);
  return programs.some((name) => reads.test(read(join(folder, name))));
}

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

  it.each(['README.md', 'proof/README.md', 'e2e/engines/README.md', 'src/core/MUTANTS.md'])(
    'names no part of the program that is not there: %s',
    (file) => {
      expect(unknownIn(file)).toEqual([]);
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

  it('names no command that package.json does not have', () => {
    const { scripts, devDependencies } = JSON.parse(read('package.json'));
    const texts = COMMANDED.map(read).join('\n');
    const named = [...texts.matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, script = '']) => script);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    const tools = [...texts.matchAll(/npx ([a-z]\w*)/g)].map(([, tool = '']) => tool);
    expect(tools.filter((tool) => !(tool in devDependencies))).toEqual([]);
  });

  it('names no option that its command does not read', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const asked = [
      ...COMMANDED.map(read)
        .join('\n')
        .matchAll(/npm run ([\w:]+) -- --([a-z]+)/g),
    ];
    expect(asked.length).toBeGreaterThan(5);
    const unread = asked.filter(([, script = '', option = '']) => {
      const [, program] = /(\S+\.ts)$/.exec(scripts[script] ?? '') ?? [];
      return program !== undefined && !isReadIn(dirname(program), option);
    });
    expect(unread.map(([command]) => command)).toEqual([]);
  });
});
