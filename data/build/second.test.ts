import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import Ajv2020 from 'ajv/dist/2020.js';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { layerOf } from '../../src/core/atlas/description.ts';
import { parseDescription } from '../../src/core/atlas/parse.ts';
import { createPainter } from '../../src/core/choropleth/paint.ts';
import type { Language } from '../../src/core/text/text.ts';
import { describeHeadline } from '../../src/i18n/describeHeadline.ts';
import { createWords, loadSpeech } from '../../src/i18n/words.ts';
import { builtBorders } from './borders/testing/builtBorders.ts';
import { checkData, wordFound } from './check/checkData.ts';
import { readInputs } from './inputs/inputs.ts';
import { createPublished } from './published/published.ts';

const inputs = readInputs(join(import.meta.dirname, 'testing', 'second'), builtBorders());
const files = createPublished(inputs);
const SERIES = 'measure,country,year,value,source';

function linesOf(...rows: readonly string[]): readonly string[] {
  return checkData({ ...inputs, series: rows.join('\n') }).found.map(wordFound);
}

describe('a second atlas', () => {
  it('is described by its own folder', () => {
    const { description } = parseDescription(JSON.parse(files['atlas.json'] ?? ''));
    expect(description).toMatchObject({
      actor: { id: 'USA' },
      span: { from: 1968, to: 1975 },
      layers: [{ id: 'personnel' }],
      estimates: ['best', 'low', 'high', 'scholars', 'washington'].map((id) => ({ id })),
    });
  });

  it('publishes nothing that is of the first, borders and names of countries aside', () => {
    const shared = [
      'borders.topojson',
      'borders.world.topojson',
      'polities.csv',
      'country-codes.json',
    ];
    for (const name of shared) expect(files[name]).toMatch(/cuba/i);
    const own = Object.entries(files).flatMap(([name, text]) =>
      shared.includes(name) ? [] : text,
    );
    expect(own.join('\n')).not.toMatch(/cuba|\bCUB\b/i);
  });

  it('publishes its series as GeoJSON that its own schema accepts', () => {
    const text = files['interventions.geojson'] ?? '';
    expect(() => check(text)).not.toThrow();
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(
      JSON.parse(files['schema.json'] ?? ''),
    );
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
    expect(validate(JSON.parse(text.replace('[1968,62416,', '[1968,"62416",')))).toBe(false);
  });

  it('paints each figure in its year and country, and its publisher states it', () => {
    const { dataset, index } = checkData(inputs);
    const { description } = inputs;
    if (!dataset || !index || !description) throw new Error('the second atlas has issues');
    const painter = createPainter(index, inputs.borders, description);
    const cells = painter.cellsAt('personnel', 'best', 1969);
    expect(cells.get('KOR')).toMatchObject({ type: 'figure', value: 66531, basis: 'stated' });
    expect(cells.get('VNM-S')).toMatchObject({ type: 'figure', value: 535454 });
    expect(cells.get('DEU-FRG')).toMatchObject({
      painted: [{ claimant: 'United States Department of Defense', side: 'washington' }],
    });
    expect(dataset.interventions).toEqual([]);
  });

  it('has headlines of its own', async () => {
    const { index } = checkData(inputs);
    const { description, borders } = inputs;
    if (!index || !description) throw new Error('the second atlas has issues');
    const cells = createPainter(index, borders, description).cellsAt('personnel', 'best', 1969);
    const shown = { year: 1969, layer: layerOf(description, 'personnel'), estimate: 'best', cells };
    const tell = async (language: Language) => {
      const words = createWords(await loadSpeech(language), description);
      return describeHeadline(shown, borders, words).headline;
    };
    expect(await tell('en')).toBe(
      'In 1969, the United States had 535,454 military personnel in South Vietnam, 209,670 in West Germany, and others in 3 more countries.',
    );
    expect(await tell('es')).toBe(
      'En 1969, los Estados Unidos tenían 535\u00a0454 militares en Vietnam del Sur, 209\u00a0670 en Alemania Occidental y otros en 3 países más.',
    );
    const years = { ...shown, year: 1971, cells: new Map() };
    const words = createWords(await loadSpeech('es'), description);
    expect(describeHeadline(years, borders, words).headline).toBe(
      'En 1971 no consta ninguna presencia militar de los Estados Unidos.',
    );
  });

  it('leaves unknown, under a lens that hears nobody, what others count', async () => {
    const { index } = checkData(inputs);
    const { description, borders } = inputs;
    if (!index || !description) throw new Error('the second atlas has issues');
    const cells = createPainter(index, borders, description).cellsAt('personnel', 'scholars', 1969);
    expect(cells.size).toBe(5);
    expect([...cells.values()].every((cell) => cell.type === 'unknown' && cell.isUnheard)).toBe(
      true,
    );
    const shown = { year: 1969, layer: layerOf(description, 'personnel'), cells };
    const words = createWords(await loadSpeech('en'), description);
    expect(describeHeadline(shown, borders, words).headline).toBe(
      'In 1969, the United States was involved in 5 countries; this side gives no number of United States military personnel.',
    );
  });

  it('leaves a year between two figures unknown', () => {
    const years = csvParse((files['by-year.csv'] ?? '').slice(1)).filter(
      ({ country }) => country === 'KOR',
    );
    const unknown = years.filter(({ look }) => look === 'unknown').map(({ year }) => year);
    expect(unknown).toEqual(['1971', '1972', '1974']);
    expect(years.map(({ year }) => year)).toEqual([
      ...['1968', '1969', '1970', '1971', '1972', '1973', '1974', '1975'],
    ]);
  });
});

describe('series.csv', () => {
  it('may count in a place that has no shape, by a name of places.json', () => {
    const row = 'personnel,ZZZ,1968,8,DMDC-1968-09,wake';
    const check = (places: unknown) =>
      checkData({ ...inputs, places, series: `${SERIES},place\n${row}` });
    const { found, dataset } = check({ wake: { en: 'Wake Island', es: 'Isla Wake' } });
    expect(found).toEqual([]);
    expect(dataset?.series[0]?.name.en).toBe('Wake Island');
    expect(check({}).found.map(wordFound).join()).toContain('line 2, place: unknown-place (wake)');
  });

  it('may hold how low and how high a figure may be', () => {
    const inRange = 'personnel,KOR,1968,62416,DMDC-1968-09,60000,65000';
    expect(linesOf(`${SERIES},low,high`, inRange)).toEqual([]);
  });

  it.each([
    ['an unknown country', 'personnel,XYZ,1968,1,DMDC-1968-09', 'line 2, country: unknown-country'],
    ['an unknown measure', 'tanks,KOR,1968,1,DMDC-1968-09', 'line 2, measure: unknown-measure'],
    ['an unknown source', 'personnel,KOR,1968,1,X', 'line 2, source: unknown-source (X)'],
    ['no number', 'personnel,KOR,1968,many,DMDC-1968-09', 'line 2, value: negative-or-fractional'],
    ['an empty cell', 'personnel,KOR,1968,,DMDC-1968-09', 'line 2, value: missing'],
    ['no year', 'personnel,KOR,68,1,DMDC-1968-09', 'line 2, year: bad-date (68)'],
    ['a year to come', 'personnel,KOR,1999,1,DMDC-1968-09', 'line 2, year: outside-span'],
    ['a place without a name', 'personnel,ZZZ,1968,1,DMDC-1968-09', 'line 2, place: missing'],
    [
      'two shapes',
      'personnel,DEU,1968,1,DMDC-1968-09',
      'line 2, country: no-shape (DEU in 1968): names a country that has no shape in this year, or more than one; write one of DEU-FRG, DDR, BER-W',
    ],
  ])('is refused, by its line, for %s', (_, row, expected) => {
    expect(linesOf(SERIES, row).join('\n')).toContain(`data/series.csv: ${expected}`);
  });

  it('may name its countries as other tables do, and asks where that is not certain', () => {
    const named = 'personnel,South Viet-Nam,1968,1,DMDC-1968-09';
    const { found, dataset } = checkData({ ...inputs, series: `${SERIES}\n${named}` });
    expect(found).toEqual([]);
    expect(dataset?.series[0]?.countries).toEqual(['VNM-S']);
    const lines = linesOf(SERIES, 'personnel,Vietnam,1968,1,DMDC-1968-09').join('\n');
    expect(lines).toMatch(/line 2, country: unknown-country \(Vietnam\):.*one of VDR, VNM-S/);
    const beside = linesOf(SERIES, named, 'personnel,Vietnam,1968,1,DMDC-1968-09');
    expect(beside).toEqual([]);
    expect(linesOf(SERIES, 'personnel,Thailnd,1968,1,DMDC-1968-09').join()).toContain('THA');
  });

  it('is refused for a row told twice, and for a column that is missing or mistyped', () => {
    const row = 'personnel,KOR,1968,1,DMDC-1968-09';
    expect(linesOf(SERIES, row, row).join('\n')).toContain('line 3: duplicate-row');
    const lines = linesOf('mesure,country,year,value,source', row).join('\n');
    expect(lines).toContain('line 1, measure: missing');
    expect(lines).toContain('line 1, mesure: unknown-field (mesure): is unknown; write "measure"');
  });
});
