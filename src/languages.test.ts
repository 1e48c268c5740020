import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './core/text/text.ts';

/**
 * The list of languages with what every text must have, the loaders, what a description of a reader’s own table is made
 * of, which has all languages as every description has, and each language’s own words.
 */
const LOADERS = ['core/text/text.ts', 'i18n/words.ts', 'i18n/rooms.ts', 'i18n/tableTexts.ts'];
const OWN = new RegExp(`^i18n/(?:\\w+\\.)?(?:${LANGUAGES.join('|')})\\.ts$`);

const FOR_TESTS = /\.test\.|(?:^|\/)testing\//;

const FILES = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !FOR_TESTS.test(file));

const ONE = `(?:${LANGUAGES.join('|')})`;

const BUILD = join(import.meta.dirname, '../data/build');
const BUILD_FILES = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !FOR_TESTS.test(file));

/** The loader, which a language has to be in. */
const LOADER = 'i18n/words.ts';
/** What each language has to have or is taken to have, or all languages by hand. */
const DEMANDED = new RegExp(
  `(?<!Partial<)Record<Language\\b|\\[(?:\\w+\\.)*language\\](?!:)|'${LANGUAGES.join("', '")}'`,
);

/** As the browser’s own language writes, whatever the page’s. */
const CASED = /toLocale(?:Upper|Lower)Case\(\)/;

/** A language as a string, as a key or as a property, or a text read without a way out where it lacks one. */
const NAMED = new RegExp(
  `(['"\`])${ONE}(?:-[A-Z]{2})?\\1|(?<![\\w$])${ONE}\\??:|\\.${ONE}\\b(?!\\.ts)|\\[(?:\\w+\\.)*language\\]`,
);

function linesOf(pattern: RegExp, file: string, folder = import.meta.dirname): readonly string[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => pattern.test(line))
    .map((line) => `${file}: ${line.trim()}`);
}

describe('a language', () => {
  it.each([
    "return 'en';",
    "locale = 'en-GB'",
    'polity.name.en',
    '{ en: id, es: id }',
    'name[language]',
    'name?.[words.language]',
  ])('is named in: %s', (line) => {
    expect(NAMED.test(line)).toBe(true);
  });

  it.each(["import './fullscreen.ts'", 'words.enter', 'when: 1', "'end'", 'read(text)'])(
    'is not named in: %s',
    (line) => {
      expect(NAMED.test(line)).toBe(false);
    },
  );

  it('is named only in the list, the loaders and its own words', () => {
    const isHome = (file: string) => LOADERS.includes(file) || OWN.test(file);
    const elsewhere = FILES.filter((file) => !isHome(file)).flatMap((file) => linesOf(NAMED, file));
    expect(elsewhere).toEqual([]);
    expect(LOADERS.every((file) => FILES.includes(file))).toBe(true);
    expect(FILES.filter((file) => OWN.test(file)).length).toBeGreaterThanOrEqual(LANGUAGES.length);
  });

  it('is said wherever a letter is made a capital or a small one', () => {
    const page = FILES.flatMap((file) => linesOf(CASED, file));
    const built = BUILD_FILES.flatMap((file) => linesOf(CASED, file, BUILD));
    expect([...page, ...built]).toEqual([]);
  });

  it('has to be in one loader, and need not be in any other table, of the page or of the build', () => {
    const demands = FILES.filter((file) => file !== LOADER && file !== 'core/text/text.ts').flatMap(
      (file) => linesOf(DEMANDED, file),
    );
    const built = BUILD_FILES.flatMap((file) => linesOf(DEMANDED, file, BUILD));
    expect([...demands, ...built]).toEqual([]);
    expect(linesOf(DEMANDED, LOADER)).not.toEqual([]);
  });
});
