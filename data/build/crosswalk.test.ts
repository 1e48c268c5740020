import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchColumn } from '../../src/core/crosswalk/column.ts';
import { readCrosswalk, SYSTEM_IDS } from '../../src/core/crosswalk/crosswalk.ts';
import type { Place } from '../../src/core/crosswalk/match.ts';
import { recognise } from '../../src/core/crosswalk/system.ts';
import { matchText } from '../../src/core/crosswalk/testing/matchText.ts';
import { createFlatBorders } from '../../src/core/geography/testing/flatBorders.ts';
import { createCrosswalk } from './crosswalk.ts';
import { DATA } from './edited/folder.ts';

const FOLDER = join(DATA, 'country-codes');
const text = readFileSync(join(FOLDER, 'crosswalk.json'), 'utf8');
const crosswalk = readCrosswalk(JSON.parse(text));
const borders = createFlatBorders();
const reading = { writing: 'name', crosswalk, borders } as const;
const read = (name: string) => csvParse(readFileSync(join(FOLDER, name), 'utf8'));

/** What a name alone means in a year, in short. */
function meant(name: string, year: number, ...beside: readonly string[]): string {
  const match = matchText(name, year, reading, new Set(beside));
  switch (match.type) {
    case 'polity':
      return match.id;
    case 'ask':
      return `? ${match.candidates.map(({ polities }) => polities.join('+')).join(' ')}`;
    case 'aside':
      return `- ${match.kind}`;
    case 'not-then':
      return `not then: ${match.stood.join(' ')}`;
    case 'unknown':
      return `unknown: ${match.suggestions().join(' ')}`;
  }
}

describe('crosswalk.json', () => {
  it('is what its own program makes of the lists beside it', () => {
    expect(`${createCrosswalk(FOLDER)}\n` === text).toBe(true);
  });

  it('never means another polity than its lists do', () => {
    const wrong = read('country-names.csv').flatMap(({ name = '', from, to, polity = '' }) => {
      const year = Math.round((Number(from) + Number(to)) / 2);
      if (!borders.polityAt(polity, year)) return [];
      const match = matchText(name, year, reading);
      const isRight = match.type === 'ask' || (match.type === 'polity' && match.id === polity);
      return isRight ? [] : [`${name} ${year}: ${meant(name, year)}, not ${polity}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('a printed name', () => {
  it.each([
    ['South Viet-Nam', 1968, 'VNM-S'],
    ['Congo, Dem. Rep.', 1980, 'COD'],
    ['CONGO (KINSHASA)', 1975, 'COD'],
    ['Yemen (Y.A.R.)', 1975, 'YEM-N'],
    ['Côte d’Ivoire', 1990, 'CIV'],
    ['Costa de Marfil', 1970, 'CIV'],
    ['Cote dIvoire', 1990, 'CIV'],
    ['Zaïre', 1985, 'COD'],
    ['Upper Volta*', 1975, 'BFA'],
    ['German Democratic Republic', 1980, 'DDR'],
    ['Germany, Federal Republic of', 1980, 'DEU-FRG'],
    ['Alemania Occidental', 1980, 'DEU-FRG'],
    ['Korea, Republic of', 1980, 'KOR'],
    ["Korea, Dem. People's Rep.", 1980, 'PRK'],
    ['Macedonia, FYR', 2000, 'MKD'],
    ['Burma (Myanmar)', 1980, 'MMR'],
    ['Türkiye', 2023, 'TUR'],
    ['Turkey²', 1960, 'TUR'],
    ['UK', 1982, 'GBR'],
    ['Royaume-Uni', 1982, 'GBR'],
    ['Estados Unidos da América', 1982, 'USA'],
    ['Viet Nam', 1990, 'VNM'],
    ['Former Yugoslavia', 1980, 'YUG'],
    ['Czechoslovakia (former)', 1980, 'CSK'],
    ['SUN / USSR', 1980, 'SUN'],
    ['Swaziland', 1980, 'SWZ'],
    ['Cabo Verde', 1980, 'CPV'],
    ['Guiné-Bissau', 1980, 'GNB'],
    ['St. Lucia', 1990, 'LCA'],
    ['Iran (Islamic Republic of)', 1990, 'IRN'],
    ['Lao PDR', 1990, 'LAO'],
    ['South Sudan', 2011, 'SSD'],
  ])('%s in %i is %s', (name, year, id) => {
    expect(meant(name, year)).toBe(id);
  });

  it.each([
    ['World', '- world'],
    ['Sub-Saharan Africa', '- region'],
    ['TOTAL', '- total'],
    ['Mundo', '- world'],
  ])('%s is left out', (name, expected) => {
    expect(meant(name, 1980)).toBe(expected);
  });

  it('is settled by what stands beside it in the year', () => {
    expect(meant('Vietnam', 1968)).toMatch(/^\? VDR VNM-S/);
    expect(meant('Vietnam', 1968, 'VNM-S')).toBe('VDR');
    expect(meant('Germany', 1977)).toMatch(/^\? DEU-FRG/);
    expect(meant('Germany', 1977, 'DDR')).toBe('DEU-FRG');
    expect(meant('Yemen', 1970, 'YMD')).toBe('YEM-N');
    expect(meant('Congo', 1980, 'COD')).toBe('COG');
  });

  it('is asked about where the state of the time bore another name', () => {
    expect(meant('Russia', 1985)).toMatch(/SUN/);
    expect(meant('Serbia', 1996)).toMatch(/YUG/);
  });

  it('of a state that was not there is told with what stood there', () => {
    expect(meant('South Sudan', 2006)).toBe('not then: SDN');
    expect(meant('Tajikistan', 1980)).toBe('not then: SUN');
    expect(meant('Bangladesh', 1965)).toMatch(/^not then: PAK/);
  });

  it('that is mistyped is not guessed, but suggested', () => {
    expect(meant('Angolla', 1980)).toBe('unknown: AGO');
    expect(meant('Ethopia', 1980)).toBe('unknown: ETH');
    expect(meant('Atlantis', 1980)).toMatch(/^unknown/);
  });
});

describe('a column of codes', () => {
  it('is recognised from all its texts, though single ones mean others elsewhere', () => {
    expect(recognise(['AUS', 'AUT', 'DEU', 'FRA', 'LBN'], crosswalk).writing).toBe('iso3');
    expect(recognise(['AUS', 'GFR', 'FRN', 'LIB', 'UKG'], crosswalk).writing).toBe('cow-letter');
    expect(recognise(['AUL', 'AUS', 'GFR', 'FRA', 'SWI'], crosswalk).writing).toBe('unhcr');
    expect(recognise(['AO', 'DE', 'FR'], crosswalk).writing).toBe('iso2');
    expect(recognise(['024', '276', '250', '004'], crosswalk).writing).toBe('iso-numeric');
    expect(recognise(['24', '276', '250', '4', '840'], crosswalk).writing).toBe('iso-numeric');
    expect(recognise(['2', '20', '200', '365', '710'], crosswalk).writing).toBe('cow-number');
    expect(recognise(['Angola', 'Cuba', 'World'], crosswalk).writing).toBe('name');
  });

  it.each(SYSTEM_IDS)('is recognised as %s where it has all codes of that list', (system) => {
    const bare = [...crosswalk.codes[system].keys()].map((code) => code.replace(/^0+(?=\d)/, ''));
    const { writing, isDoubtful } = recognise(bare, crosswalk);
    expect({ writing, isDoubtful }).toEqual({ writing: system, isDoubtful: false });
  });

  it('is doubted where its letters are those of a list that is not known: FIPS', () => {
    const fips =
      'AF AL AG AO AS AU BG BC BH CA CI CH CS CU DA EI EN EZ GM GQ HO IC IS IZ JA KS KU NI';
    expect(recognise(fips.split(' '), crosswalk).isDoubtful).toBe(true);
    const iso =
      'AF AL DZ AO AU AT BD BW BZ CA CL CN CR CU DK IE EE CZ DE GR HN IS IL IQ JP KR KW NG 1A EU';
    expect(recognise(iso.split(' '), crosswalk).isDoubtful).toBe(false);
  });

  it('names a rival where two lists have all texts and mean others by them', () => {
    const { writing, rivals } = recognise(['AUS'], crosswalk);
    expect([writing, ...rivals]).toEqual(expect.arrayContaining(['iso3', 'cow-letter', 'unhcr']));
  });

  it('may have printed names among its codes, and is matched by the year', () => {
    const rows = csvParse(
      readFileSync(join(DATA, 'examples', 'us-troops', 'us-troops.csv'), 'utf8'),
    ).map(({ country = '', year }): Place => ({ text: country, year: Number(year) }));
    const column = matchColumn(rows, crosswalk, borders);
    expect(column.recognised.writing).toBe('iso3');
    const of = (place: Place) => {
      const match = column.matchOf(place);
      return match.type === 'polity' ? match.id : match.type;
    };
    expect(of({ text: 'South Vietnam', year: 1968 })).toBe('VNM-S');
    expect(of({ text: 'Germany', year: 1985 })).toBe('DEU-FRG');
    expect(of({ text: 'Yugoslavia', year: 1980 })).toBe('YUG');
    const settled = rows.filter(
      (row) => of(row) === 'polity' || borders.polityAt(of(row), row.year),
    );
    expect(settled.length / rows.length).toBeGreaterThan(0.9);
  });

  it('never means a polity that is not on the map of the year, and never throws', () => {
    const writing = fc.constantFrom(...SYSTEM_IDS, 'name' as const);
    const known = fc.constantFrom(
      ...crosswalk.names.keys(),
      ...SYSTEM_IDS.flatMap((id) => [...crosswalk.codes[id].keys()]),
    );
    fc.assert(
      fc.property(
        fc.oneof(known, fc.string({ maxLength: 12 })),
        fc.integer({ min: -500, max: 2100 }),
        writing,
        (name, year, one) => {
          const match = matchText(name, year, { writing: one, crosswalk, borders });
          if (match.type === 'polity') expect(borders.polityAt(match.id, year)).toBeDefined();
        },
      ),
      { numRuns: 2000 },
    );
  });
});
