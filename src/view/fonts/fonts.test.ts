import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

function read(...path: readonly string[]): string {
  return readFileSync(join(ROOT, ...path), 'utf8');
}

function filesIn(folder: string, end: RegExp): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => end.test(file) && !/(?:^|\/)(?:build|testing)\/|\.test\./.test(file))
    .map((file) => join(folder, file));
}

/** Every letter of a `unicode-range`. */
function lettersOf(range: string): readonly string[] {
  return range.split(',').flatMap((part) => {
    const [first = 0, last = first] = part
      .trim()
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, step) =>
      String.fromCodePoint(first + step),
    );
  });
}

function rangesOf(css: string, file: RegExp): readonly string[] {
  return [...css.matchAll(/@font-face \{[^}]*\}/g)]
    .map(([face]) => face)
    .filter((face) => file.test(face))
    .map((face) => /unicode-range:([^;]*);/.exec(face)?.[1] ?? '');
}

const SHEET = read('src/view/fonts/fonts.css');

describe('the letters', () => {
  it.each(['latin', 'latin-ext'])('of %s.txt are those that the sheet names', (part) => {
    const letters = [...read(`src/view/fonts/${part}.txt`).replaceAll('\n', '')].sort();
    const ranges = rangesOf(SHEET, new RegExp(`\\./(?:sans|serif|serif-title)-${part}\\.woff2`));
    expect(ranges).toHaveLength(3);
    for (const range of ranges) expect(lettersOf(range).toSorted()).toEqual(letters);
  });

  it('are all that the data and the words are written with, as far as the whole fonts have them', () => {
    const own = new Set(rangesOf(SHEET, /\.\//).flatMap(lettersOf));
    const whole = new Set(rangesOf(SHEET, /@fontsource/).flatMap(lettersOf));
    const texts = [...filesIn('data', /\.json$/), ...filesIn('src', /\.tsx?$/)].map((file) =>
      read(file),
    );
    const used = new Set(texts.join(''));
    expect([...used].filter((letter) => whole.has(letter) && !own.has(letter))).toEqual([]);
  });
});
