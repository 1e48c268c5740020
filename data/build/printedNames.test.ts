import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCrosswalk } from '../../src/core/crosswalk/crosswalk.ts';
import type { Match } from '../../src/core/crosswalk/match.ts';
import { matchText } from '../../src/core/crosswalk/testing/matchText.ts';
import { createFlatBorders } from '../../src/core/geography/testing/flatBorders.ts';
import { DATA } from './edited/folder.ts';
import { CUT } from './testing/cutNames.ts';
import { HELD_OUT } from './testing/heldOutNames.ts';
import { PRINTED } from './testing/printedNames.ts';

const text = readFileSync(join(DATA, 'country-codes', 'crosswalk.json'), 'utf8');
const reading = {
  writing: 'name',
  crosswalk: readCrosswalk(JSON.parse(text)),
  borders: createFlatBorders(),
} as const;

interface Printed {
  readonly year: number;
  readonly meant: string;
  readonly name: string;
}

function read(texts: string): readonly Printed[] {
  return texts.split('\n').flatMap((line): readonly Printed[] => {
    const [, year = '', meant = '', names = ''] = /^(\d{4}) ([^:]+): (.*)$/.exec(line) ?? [];
    return names === ''
      ? []
      : names.split(' | ').map((name) => ({ year: Number(year), meant, name }));
  });
}

const printed = read(PRINTED);
const heldOut = read(HELD_OUT);
const cut = read(CUT);

/** How a text went: settled, rightly left out or asked, missed, or wrong. */
function outcomeOf({ name, year, meant }: Printed): 'settled' | 'asked' | 'missed' | 'wrong' {
  const match: Match = matchText(name, year, reading);
  const isCountry = /^[A-Z]/.test(meant) && !/[!?]$/.test(meant);
  if (match.type === 'unknown') return 'missed';
  if (match.type === 'aside') return meant === '-' ? 'settled' : 'wrong';
  if (match.type === 'polity') return isCountry && match.id === meant ? 'settled' : 'wrong';
  return isCountry ? 'missed' : 'asked';
}

/** What a printer does to a name without meaning another place. */
const HANDS: readonly (readonly [string, (name: string) => string])[] = [
  ['with an asterisk', (name) => `${name}*`],
  ['with a dagger', (name) => `${name} †`],
  ['with a number of a footnote', (name) => `${name} [1]`],
  ['with a raised number', (name) => `${name}²`],
  ['in capitals', (name) => name.toUpperCase()],
  ['without accents', (name) => name.normalize('NFD').replace(/\p{M}/gu, '')],
  ['with curly apostrophes', (name) => name.replaceAll("'", '’')],
  ['with straight apostrophes', (name) => name.replaceAll('’', "'")],
  ['with blanks around it', (name) => `  ${name} `],
  ['in quotes', (name) => `“${name}”`],
];

describe('a name as tables print it', () => {
  it('is never taken for another place than it means', () => {
    expect(printed.length).toBeGreaterThan(500);
    expect(printed.filter((one) => outcomeOf(one) === 'wrong')).toEqual([]);
  });

  it('is settled, or rightly asked about, but for a few', () => {
    const missed = printed.filter((one) => outcomeOf(one) === 'missed').map(({ name }) => name);
    expect(missed.length / printed.length, missed.join(', ')).toBeLessThan(0.01);
  });

  it.each(HANDS)('means the same %s', (_, write) => {
    const changed = printed.filter((one) => {
      const [plain, written] = [outcomeOf(one), outcomeOf({ ...one, name: write(one.name) })];
      return plain === 'settled' && written !== 'settled';
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
  });
});

describe('a name that is cut short or marked', () => {
  it('is never placed elsewhere than it means', () => {
    expect(cut.length).toBeGreaterThan(200);
    expect(cut.filter((one) => outcomeOf(one) === 'wrong')).toEqual([]);
  });

  it('is settled or asked about, but for one in twelve', () => {
    const missed = cut.filter((one) => outcomeOf(one) === 'missed').map(({ name }) => name);
    expect(missed.length / cut.length, missed.join(', ')).toBeLessThan(1 / 12);
  });

  it.each([
    ['an ending that several states share', 'Republic of C.', 1988],
    ['a beginning that several names share', 'Saint M.', 1988],
    ['two states of one name', 'Congo, R.', 1970],
    ['no whole word', 'R. P. D.', 1988],
  ])('is not guessed where it has %s', (_, name, year) => {
    expect(matchText(name, year, reading).type).toBe('unknown');
  });
});

describe('a name that the lists were never built from', () => {
  it('is never placed elsewhere than it means, and no country is left out', () => {
    const wrong = heldOut.filter((one) => outcomeOf(one) === 'wrong').map(({ name }) => name);
    // A package gives it the code of the whole kingdom; it is a part, and is left out as one.
    expect(wrong).toEqual(['Northern Ireland']);
  });

  it('is settled or asked about, but for one in twenty', () => {
    const missed = heldOut.filter((one) => outcomeOf(one) === 'missed').map(({ name }) => name);
    expect(missed.length / heldOut.length, missed.join(', ')).toBeLessThan(0.05);
  });

  it.each(HANDS)('means the same %s', (_, write) => {
    const changed = heldOut.filter((one) => {
      const [plain, written] = [outcomeOf(one), outcomeOf({ ...one, name: write(one.name) })];
      return plain === 'settled' && written !== 'settled';
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
  });
});
