import { describe, expect, it } from 'vitest';
import { presence } from '../choropleth/testing/presence.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { datasetOf } from '../dataset/testing/datasetOf.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { createDocuments, documentsOfSources, keyOf, namesOfSource } from './document.ts';
import { namesByPolity } from './names.ts';

const ALIASES = { countries: { SUN: ['CCCP'] }, people: { 'Ernesto Guevara': ['Che'] } };

const DATASET = datasetOf({
  version: '2026.11',
  firstYear: 1980,
  lastYear: 1991,
});

function documentsOf(years: Partial<Dataset>, ...people: readonly string[]) {
  const war = presence('war', [], people.length > 0 ? { people } : {}).intervention;
  const dataset = { ...DATASET, interventions: [war], ...years };
  return createDocuments(dataset, createFlatBorders(), ALIASES);
}

const namesOf = (id: string, years: Partial<Dataset> = {}) =>
  documentsOf(years).flatMap(({ name, target }) => (target.id === id ? [name] : []));

describe('createDocuments()', () => {
  it('finds a country by its names in both languages and by what else it is called', () => {
    expect(namesOf('SUN')).toEqual(['Soviet Union', 'Unión Soviética', 'CCCP']);
  });

  it('finds only the countries of the years of the dataset, the first and the last among them', () => {
    expect(namesOf('SUN', { firstYear: 1992, lastYear: 2000 })).toEqual([]);
    expect(namesOf('SUN', { firstYear: 1990, lastYear: 1990 })).not.toEqual([]);
    expect(namesOf('RUS', { firstYear: 1980, lastYear: 1991 })).not.toEqual([]);
    expect(namesOf('RUS', { firstYear: 1980, lastYear: 1990 })).toEqual([]);
  });

  it('finds people by their names and by what else they are called', () => {
    const people = documentsOf({}, 'Ernesto Guevara', 'Víctor Dreke').filter(
      ({ target }) => target.type === 'person',
    );
    expect(people.map(({ name }) => name)).toEqual(['Ernesto Guevara', 'Che', 'Víctor Dreke']);
    expect(people[1]?.target).toEqual({
      type: 'person',
      id: 'Ernesto Guevara',
      intervention: 'war',
    });
    expect(documentsOf({}).filter(({ target }) => target.type === 'person')).toEqual([]);
  });
});

describe('documentsOfSources()', () => {
  const { intervention: war } = presence('war', [{ source: 'S-CLAIM' }], { sources: ['S-WAR'] });
  const { intervention: series } = presence('series', [{ source: 'S-SERIES' }]);
  const dataset = { ...DATASET, interventions: [war], series: [series] };

  it('finds what a claim or an intervention rests on, and nothing else', () => {
    const ids = ['S-CLAIM', 'S-WAR', 'S-SERIES', 'S-ELSE'];
    const documents = documentsOfSources(
      dataset,
      ids.map((id) => ({ id })),
    );
    expect(documents).toEqual(
      ['S-CLAIM', 'S-WAR', 'S-SERIES'].map((id) => ({
        name: id,
        target: { type: 'source', id },
      })),
    );
  });

  it('finds a source by its title and each of its authors', () => {
    const source = {
      id: 'S-WAR',
      title: 'Conflicting Missions',
      author: [{ family: 'Gleijeses', given: 'Piero' }, { literal: 'CIA' }],
    };
    expect(documentsOfSources(dataset, [source]).map(({ name }) => name)).toEqual([
      'Conflicting Missions',
      'Piero Gleijeses',
      'CIA',
    ]);
  });
});

describe('namesOfSource()', () => {
  it('takes the id for a title that there is not, and what there is of an author', () => {
    const author = [{ family: 'Navas' }, { given: 'Carmen' }];
    expect(namesOfSource({ id: 'S-1', author }).map((name) => name.trim())).toEqual([
      'S-1',
      'Navas',
      'Carmen',
    ]);
  });
});

describe('keyOf()', () => {
  it('tells one person in two interventions apart, and a country from an event of its id', () => {
    const person = { type: 'person', id: 'Che' } as const;
    const keys = [
      keyOf({ ...person, intervention: 'cod1965' }),
      keyOf({ ...person, intervention: 'bol1966' }),
      keyOf({ type: 'country', id: 'Che' }),
      keyOf({ type: 'event', id: 'Che' }),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});

describe('namesByPolity()', () => {
  it('has each name once, of whichever year', () => {
    const names = namesByPolity(createFlatBorders(), ALIASES);
    expect(names.get('COD')).toEqual([...new Set(names.get('COD'))]);
    expect(names.get('COD')?.length).toBeGreaterThan(2);
    expect(names.get('SUN')?.at(-1)).toBe('CCCP');
  });
});
