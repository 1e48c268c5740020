import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/core/dataset/parse.ts';
import type { Moment } from '../../../src/core/moment/moment.ts';
import { DATA } from '../edited/folder.ts';
import { createCollection, readJson } from '../inputs/collection.ts';
import { builtInputs } from '../testing/builtInputs.ts';
import { checkMoments, numbersIn } from './moments.ts';

const written = readJson(join(DATA, 'moments.json')) as readonly Moment[];
let known: Parameters<typeof checkMoments>[1];

beforeAll(() => {
  const inputs = builtInputs();
  const collection = createCollection(inputs.entries, inputs.description, inputs.borders);
  const { dataset } = parseDataset(collection, { ...inputs.known, isEdited: true });
  const { borders, description } = inputs;
  if (!dataset || !description) throw new Error('missing dataset');
  known = { dataset, borders, description };
});

/** The moments as written, with one of them changed. */
function changed(id: string, change: (moment: Moment) => object): readonly unknown[] {
  return written.map((moment) => (moment.id === id ? { ...moment, ...change(moment) } : moment));
}

/** The moments with a replacement in the sentences of one of them. */
function reworded(id: string, language: 'en' | 'es', from: string, to: string) {
  return changed(id, ({ sentences }) => ({
    sentences: sentences.map((one) => ({ ...one, [language]: one[language].replace(from, to) })),
  }));
}

describe('data/moments.json', () => {
  it('is sound: claims, years, places and every number in its sentences', () => {
    expect(checkMoments(written, known)).toEqual([]);
  });

  it('is a story of eight to twelve moments in the order of their years', () => {
    const years = written.map(({ year }) => year);
    expect(years).toEqual([...years].sort((one, other) => one - other));
    expect(years.length).toBeGreaterThanOrEqual(8);
    expect(years.length).toBeLessThanOrEqual(12);
  });

  it('tells each moment in two or three sentences', () => {
    for (const { sentences } of written) expect([2, 3]).toContain(sentences.length);
  });
});

describe('checkMoments', () => {
  it('names a number that none of the sentence’s claims states', () => {
    const both = reworded('congo-1965', 'en', '138', '139');
    expect(checkMoments(both, known)).toEqual([
      'data/moments.json: congo-1965.sentences[1].en: 139 is a number of none of its claims',
      'data/moments.json: congo-1965.sentences[1]: en has the numbers 14 114 139, es has 14 114 138',
    ]);
  });

  it('names sentences whose languages give other numbers', () => {
    const one = reworded('angola-1975', 'es', '25\u00a0000', '4000');
    expect(checkMoments(one, known)).toEqual([
      'data/moments.json: angola-1975.sentences[1]: en has the numbers 9 4000 25000, es has 9 4000',
    ]);
  });

  it('names a claim that no file states', () => {
    const other = changed('panama-1959', ({ sentences }) => ({
      sentences: sentences.map((one, at) => (at === 0 ? { ...one, claims: ['pan1959.99'] } : one)),
    }));
    expect(checkMoments(other, known)).toEqual([
      'data/moments.json: panama-1959.sentences[0].claims: pan1959.99 is no claim of data/interventions/',
    ]);
  });

  it('names a year, a country and an intervention that are not there', () => {
    const year = checkMoments(
      changed('doctors-2007', () => ({ year: 1890 })),
      known,
    );
    expect(year[0]).toBe('data/moments.json: doctors-2007.year: 1890 is outside the atlas');
    const place = changed('congo-1965', () => ({ country: 'XXX', intervention: 'ago_cuito' }));
    expect(checkMoments(place, known)).toEqual([
      'data/moments.json: congo-1965.country: XXX is not one place on the map of 1965',
      'data/moments.json: congo-1965.intervention: ago_cuito is no intervention in that country',
    ]);
  });

  it('names two moments of one id and an unknown layer', () => {
    const [first] = written;
    expect(checkMoments([...written, first], known)[0]).toContain('duplicate-id');
    const layer = changed('congo-1965', () => ({ layer: 'tropas' }));
    expect(checkMoments(layer, known)[0]).toContain('[2].layer: unknown-field-value (tropas)');
  });
});

describe('numbersIn', () => {
  it('reads numbers as both languages write them', () => {
    expect(numbersIn('about 2,016 of 10\u00a0000, on 9 May 1975, and 4000')).toEqual([
      2016, 10000, 9, 1975, 4000,
    ]);
  });

  it('keeps a list of numbers apart', () => {
    expect(numbersIn('in 1975, 1976 and 25,000')).toEqual([1975, 1976, 25000]);
  });
});
