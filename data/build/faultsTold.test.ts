import { expect, it } from 'vitest';
import { PATHS, read } from './testing/texts.ts';

/** Each text of the page in English, as it stands in the code. */
function textsOfPage(): readonly string[] {
  const files = PATHS.filter((path) => /^src\/i18n\/(?:[\w-]+\.)?en\.ts$/.test(path));
  const literals = files.flatMap((file) => read(file).match(/'[^'\n]*'|`[^`]*`/g) ?? []);
  return literals.map((literal) => literal.slice(1, -1));
}

const PUT_IN = /\$\{[^}]*\}/;

/** What is put into a text may be anything; of a text that is nothing else no sentence can be told. */
function formsOf(texts: readonly string[]): readonly RegExp[] {
  return texts
    .map((text) => text.split(PUT_IN))
    .filter((parts) => parts.length > 1 && /[a-z]{3}/.test(parts.join('')))
    .map((parts) => parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+'))
    .map((form) => new RegExp(`^${form}$`));
}

/** What stands between quotation marks, others within it. */
const QUOTED = /“((?:[^“”]|“[^”]*”)*)”/g;

it('proof/README.md tells of each fault what the page says, in its words', () => {
  const [, section = ''] =
    /\n## What a fault is told as\n([\s\S]*?)\n## /.exec(read('proof/README.md')) ?? [];
  const [texts, told] = [textsOfPage(), [...section.matchAll(QUOTED)].map(([, one = '']) => one)];
  expect(told.length).toBeGreaterThan(15);
  const forms = formsOf(texts);
  const isSaid = (one: string) =>
    texts.some((text) => text.includes(one)) || forms.some((form) => form.test(one));
  // Buttons stand there without marks.
  const all = [...told, 'Try again', 'Load the new one'];
  expect(all.filter((one) => !isSaid(one))).toEqual([]);
  expect(isSaid('The program of this page could not be had.')).toBe(false);
});
