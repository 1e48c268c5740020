import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
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

function lettersIn(part: string): readonly string[] {
  return [...read(`src/view/fonts/${part}.txt`).replaceAll('\n', '')].sort();
}

const withoutComments = (code: string) => code.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');

const withoutEscapes = (code: string) =>
  code.replace(/\\u([\da-f]{4})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

const SHEET = read('src/view/fonts/fonts.css');

describe('the letters', () => {
  it.each(['latin', 'latin-ext'])('of %s.txt are those that the sheet names', (part) => {
    const letters = lettersIn(part);
    const ranges = rangesOf(SHEET, new RegExp(`\\./(?:serif|serif-title)-${part}\\.woff2`));
    expect(ranges).toHaveLength(2);
    for (const range of ranges) expect(lettersOf(range).toSorted()).toEqual(letters);
  });

  it('of the sans are theirs and the signs, which it lends to the serif', () => {
    const ranges = rangesOf(SHEET, /\.\/sans-latin\.woff2/).map(lettersOf);
    const [own, ...lent] = ranges.toSorted((one, other) => other.length - one.length);
    expect(own?.toSorted()).toEqual([...lettersIn('latin'), ...lettersIn('signs')].sort());
    expect(lent).toHaveLength(2);
    for (const letters of lent) expect(letters.toSorted()).toEqual(lettersIn('signs'));
    const extended = rangesOf(SHEET, /\.\/sans-latin-ext\.woff2/).flatMap(lettersOf);
    expect(extended.toSorted()).toEqual(lettersIn('latin-ext'));
  });

  it.each(['sans', 'serif', 'serif-title'])('of %s are in its files', (name) => {
    for (const part of ['latin', 'latin-ext']) {
      const font = create(readFileSync(join(import.meta.dirname, `${name}-${part}.woff2`)));
      const signs = name === 'sans' && part === 'latin' ? lettersIn('signs') : [];
      const codes = 'characterSet' in font ? font.characterSet : [];
      // The last place of a table of letters is no letter.
      const has = codes.filter((code) => code !== 0xffff).map((code) => String.fromCodePoint(code));
      expect(has.toSorted()).toEqual([...lettersIn(part), ...signs].sort());
    }
  });

  it('are all that the data and the words are written with', () => {
    const own = new Set(rangesOf(SHEET, /\.\//).flatMap(lettersOf));
    const texts = [
      ...filesIn('data', /\.json$/).map((file) => read(file)),
      ...filesIn('src', /\.tsx?$/).map((file) => withoutComments(read(file))),
      ...filesIn('src/i18n', /\.ts$/).map((file) => withoutEscapes(read(file))),
      ...filesIn('data/build/pages', /\.ts$/).map((file) => withoutComments(read(file))),
    ];
    const used = new Set(texts.join(''));
    // Neither is in any of the whole fonts: the end of a line, and what stands for a spoilt byte of a reader’s own file.
    for (const letter of ['\n', '\ufffd']) used.delete(letter);
    expect([...used].filter((letter) => !own.has(letter))).toEqual([]);
  });
});
