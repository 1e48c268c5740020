import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Letters are no text, and what is said of them is for those who edit. */
const UNSHIPPED = /\.(?:woff2|md|py|txt)$/;
/** Modules of tests speak of the first atlas; what is shipped does not. */
const FOR_TESTS = /\.test\.|(?:^|\/)testing\/|claimArbitrary|flatBorders/;

const FILES = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(import.meta.dirname, join(parentPath, name)))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !UNSHIPPED.test(file) && !FOR_TESTS.test(file));

// “U+2026” is three dots.
const SUBJECT = /cuba|\bCUB\b|1959|(?<!U\+)2026|55[_,.]?000/i;

function linesOf(file: string): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return text.split('\n').filter((line) => SUBJECT.test(line));
}

describe('the program', () => {
  it.each(['Cuban troops', "country: 'CUB'", 'from: 1959', '55_000'])('would say: %s', (text) => {
    expect(SUBJECT.test(text)).toBe(true);
  });

  it('names neither the actor nor the years nor the numbers of the first atlas', () => {
    const said = [...FILES, '../index.html'].flatMap((file) =>
      linesOf(file).map((line) => `${file}: ${line.trim()}`),
    );
    expect(said).toEqual([]);
  });
});
