import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { codeIn, PATHS, program, read, TEXTS } from './testing/texts.ts';

/** Headings, as GitHub makes addresses of them. */
function anchorsOf(file: string): readonly string[] {
  const headings = read(file)
    .replace(/^```[\s\S]*?^```/gm, '')
    .matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it('a text links to no heading that there is not', () => {
  const links = TEXTS.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)].map(
      ([, path = '', anchor = '']) => ({
        file,
        target: path === '' ? file : join(dirname(file), path),
        anchor,
      }),
    ),
  );
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter(({ target, anchor }) => !anchorsOf(target).includes(anchor))).toEqual([]);
});

/** A word of the code: no path, no sentence, no number, no commit, no end of a name, no option, which is asked elsewhere. */
const WORD = /^(?!\d+$|[\da-f]{7}$|-)[\w$.@:-]*\w[\w$.@:-]*$/;

/** What is put together of a number and a word of ours. */
const MADE: ReadonlySet<string> = new Set(['0-stated']);

/** Everything that our own files call by a name: code, data, and the files themselves. */
function ownWords(): ReadonlySet<string> {
  const data = PATHS.filter(
    (path) =>
      /\.(?:json|html|toml|conf|py|R|mjs|css|yml|csv)$/.test(path) &&
      !/^(?:bench|data\/(?:versions|country-codes)|public)\//.test(path),
  );
  const text = [program(), ...data.map(read), ...PATHS].join('\n');
  return new Set(text.match(/[\w$-]+/g));
}

it('a text names nothing in code that none of our files calls so', () => {
  const own = ownWords();
  const isOwn = (word: string) => word.split(/[.@:]/).every((part) => part === '' || own.has(part));
  const words = TEXTS.flatMap((file) =>
    codeIn(read(file))
      .filter(({ code, isTyped }) => !isTyped && WORD.test(code))
      .map(({ code }) => `${file}: ${code}`),
  );
  expect(words.length).toBeGreaterThan(200);
  const codeOf = (word: string) => word.slice(word.indexOf(': ') + 2);
  expect(words.filter((word) => !isOwn(codeOf(word)) && !MADE.has(codeOf(word)))).toEqual([]);
});
