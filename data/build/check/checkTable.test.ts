import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createFlatBorders } from '../../../src/core/geography/testing/flatBorders.ts';
import { FAULT_CODES, LIMITS } from '../../../src/core/intake/fault.ts';
import { openText } from '../../../src/core/intake/open.ts';
import { readDescription } from '../inputs/inputs.ts';
import { checkTable, wordFault } from './checkTable.ts';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true }));
const atlas = { borders: createFlatBorders(), description: readDescription() };

function check(content: string | Uint8Array): string {
  const file = join(folder, 'mine.csv');
  writeFileSync(file, content);
  return checkTable(file, 'mine.csv', atlas).lines.join('\n');
}

const HEAD = 'country,year,value';
const rows = (...lines: readonly string[]) => [HEAD, ...lines].join('\n');
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

describe('a sound table', () => {
  it.each([
    ['as CSV', rows('Angola,1988,52000', 'Ethiopia,1978,12000')],
    ['with a byte order mark', `\ufeff${rows('Angola,1988,52000', 'Ethiopia,1978,12000')}`],
    ['in UTF-16', utf16(rows('Angola,1988,52000', 'Ethiopia,1978,12000'), false)],
    ['in UTF-16, big end first', utf16(rows('Angola,1988,52000', 'Ethiopia,1978,12000'), true)],
    ['in Latin-1', latin1('país;año;número\nHaití;1988;3\nPerú;1988;12\n')],
    [
      'after ten lines of preamble',
      `${'Source: somebody\n'.repeat(10)}${rows('Angola,1988,52000', 'Ethiopia,1978,12000')}`,
    ],
    ['with sep=;', 'sep=;\ncountry;year;value\nAngola;1988;52000\nEthiopia;1978;12000'],
    ['with thousands points', 'country;year;value\nAngola;1988;1.052.000\nEthiopia;1978;12.000'],
    ['with thousands blanks', 'country;year;value\nAngola;1988;52 000\nEthiopia;1978;12\u202f000'],
    ['with 7e+05', rows('Angola,1988,7e+05', 'Ethiopia,1978,12000')],
    [
      'with quotes in quotes',
      rows('"Angola",1988,52000', '"Bolivia, ""Plurinational State of""",1988,1'),
    ],
    ['with dates for years', rows('Angola,1988-06-30,52000', 'Ethiopia,30/06/1978,12000')],
    [
      'pasted from a spreadsheet',
      'country\tyear\tvalue\nAngola\t1988\t52000\nEthiopia\t1978\t12000',
    ],
    ['with years as columns', 'Country,1986,1987,1988\nAngola,1,2,3\nEthiopia,4,..,NA'],
  ])('%s is read', (_, content) => {
    const told = check(content);
    expect(told).toMatch(/\b[234567] figures placed/);
    expect(told).not.toMatch(/: line /);
  });

  it('says what its empty cells mean: nothing, and never zero', () => {
    const told = check(
      rows(
        'Angola,1988,52000',
        'Ethiopia,1978,',
        'Zaire,1978,NA',
        'Benin,1978,"NA"',
        'Togo,1978,-',
        'Mali,1978,..',
        'Chad,1978,0',
      ),
    );
    expect(told).toContain('2 figures placed');
  });

  it('is told how it was read', () => {
    const told = check(
      'Pays;Année;Effectif\nCôte d’Ivoire;1988;1,5\nAngola;1988;2,5\nMonde;1988;4',
    );
    expect(told).toContain('“,” before fractions');
    expect(told).toContain('country “Pays”, year “Année”, figure “Effectif”');
    expect(told).toContain('countries are names');
    expect(told).toContain('1 sum or region left out');
  });
});

describe('a table with a fault', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['is empty', '', /the file: empty-file: is empty/],
    ['is empty but for blanks', ' \n\n', /empty-file/],
    ['is a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /spreadsheet: is a spreadsheet/],
    ['is a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 0]), /not-text/],
    ['has no columns', 'Angola\nEthiopia', /no-table/],
    [
      'has one broken byte',
      Buffer.concat([
        Buffer.from(rows('Côte d’Ivoire,1988,1', 'Perú,1988,')),
        Uint8Array.from([0xe9]),
        Buffer.from('\nHaití,1988,4'),
      ]),
      /line 3: broken-byte/,
    ],
    [
      'has a word for a number',
      rows('Angola,1988,many'),
      /line 2, value: not-a-number \(many\): is no number; write digits/,
    ],
    ['has a formula', rows('Angola,1988,=1+1'), /line 2, value: formula \(=1\+1\)/],
    [
      'has markup for a name',
      rows('<b>Angola</b>,1988,1', 'Angola,1987,1'),
      /line 2: unknown-country \(<b>Angola<\/b> 1988\)/,
    ],
    [
      'has quarters',
      rows('Angola,1988Q1,1', 'Angola,1988Q2,1', 'Angola,1988,1'),
      /line 2, year: quarter \(1988Q1\)/,
    ],
    [
      'has a year before Christ',
      rows('Angola,-44,1', 'Angola,1988,1'),
      /line 2, year: before-christ \(-44\)/,
    ],
    [
      'has a year before the atlas',
      rows('Angola,1950,1', 'Angola,1988,1'),
      /line 2, year: outside-span \(Angola 1950\).*: 1959–2026/,
    ],
    [
      'has a low above its best',
      `${HEAD},low,high\nAngola,1988,5,6,9`,
      /line 2, value: best-outside/,
    ],
    [
      'has a low above its high',
      `${HEAD},low,high\nAngola,1988,5,9,6`,
      /line 2, value: low-above-high/,
    ],
    ['has a number below zero', rows('Angola,1988,-5'), /below-zero/],
    ['has a fraction of a person', rows('Angola,1988,1.5'), /not-whole/],
    [
      'has two columns of one name',
      'country,year,value,value\nAngola,1988,1,2',
      /line 1, value: same-header/,
    ],
    ['has a row too long', rows('Angola,1988,1', 'Angola,1987,1,5,6'), /line 3: ragged-row/],
    [
      'has a row twice',
      rows('Angola,1988,1', 'Angola,1988,2'),
      /line 3, value: repeated \(Angola 1988\)/,
    ],
    ['has no country', 'a,year,value\nx,1988,1\ny,1989,2', /no-country/],
    ['has no year', 'country,value\nAngola,1\nBenin,2', /no-year/],
    [
      'asks which Vietnam',
      rows('Vietnam,1968,1'),
      /ask-country \(Vietnam 1968\): may mean several places then.*: VDR, VNM-S/,
    ],
    [
      'names a state to come',
      rows('South Sudan,2006,1', 'Angola,2006,1'),
      /not-then \(South Sudan 2006\).*SDN/,
    ],
    ['misspells', rows('Angolla,1988,1', 'Benin,1988,1'), /unknown-country \(Angolla 1988\).*AGO/],
  ])('that %s is told, with its place and what to write', (_, content, expected) => {
    expect(check(content)).toMatch(expected);
  });

  it('is shown as far as it is sound', () => {
    expect(check(rows('Angola,1988,many', 'Ethiopia,1978,12000'))).toContain('1 figure placed');
  });

  it('is told a screenful of, with a count of the rest', () => {
    const told = check(
      rows(...Array.from({ length: 100 }, (_, at) => `Angola,${1960 + (at % 60)},x${at}`)),
    );
    expect(told).toContain('and 60 more');
  });

  it('is refused where it is larger than anybody’s figures', () => {
    const wide = Array.from({ length: LIMITS.columns + 1 }, (_, at) => `c${at}`).join(',');
    expect(check(`${wide}\n${wide}\n`)).toContain('too-many-columns');
    const large = { length: LIMITS.bytes + 1, 0: 65 } as unknown as Uint8Array;
    expect(openText(large)).toMatchObject({ type: 'refused', faults: [{ code: 'too-large' }] });
  });

  it('has a sentence for every code, which says what to do', () => {
    for (const code of FAULT_CODES) expect(wordFault({ code }), code).toMatch(/; \S/);
  });
});

describe('300,000 rows', () => {
  it('are read and placed', () => {
    const many = Array.from(
      { length: 300_000 },
      (_, at) => `Angola,${1960 + (at % 60)},${at},S${at}`,
    );
    const told = check([`${HEAD},source`, ...many].join('\n'));
    expect(told).toContain('300000 figures placed');
  });
});
