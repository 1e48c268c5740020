import { describe, expect, it } from 'vitest';
import aliases from '../../../data/aliases.json';
import type { Intervention, PointEvent } from '../dataset/dataset.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { datasetOf } from '../dataset/testing/datasetOf.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { untranslated } from '../text/text.ts';
import { createDocuments, type SearchDocument } from './document.ts';
import { fold } from './fold.ts';
import { namesByPolity } from './names.ts';
import { createSearch } from './search.ts';

const BORDERS = createFlatBorders();
const CONGO: Intervention = {
  id: 'cod1965',
  name: {
    en: 'Congo-Léopoldville: Guevara’s column',
    es: 'Congo-Léopoldville: la columna de Guevara',
  },
  actor: 'CUB',
  countries: ['COD'],
  from: '1965-04-24',
  to: '1965-11-21',
  kinds: ['combat'],
  standing: 'documented',
  people: ['Ernesto Guevara', 'Víctor Dreke'],
  sources: ['S1'],
  claims: [],
};
const BRIDGE: PointEvent = {
  id: 'force',
  intervention: 'cod1965',
  name: { en: 'Attack on Front de Force', es: 'Ataque a Front de Force' },
  from: '1965-06-29',
  to: '1965-06-29',
  precision: 0.1,
  basis: 'page',
  source: 'S1',
  position: { lng: 29, lat: -6 },
};
const DATASET = datasetOf({
  interventions: [CONGO],
  events: [BRIDGE],
});
const search = createSearch(createDocuments(DATASET, BORDERS, aliases));
const found = (text: string) => search(text).map(({ target }) => `${target.type} ${target.id}`);

describe('fold()', () => {
  it.each([
    ['Zaïre', 'zaire'],
    ['Congo-Léopoldville', 'congo leopoldville'],
    ['  Côte d’Ivoire ', 'cote d ivoire'],
    ['ESPAÑA', 'espana'],
    ['—', ''],
  ])('%j is compared as %j', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('createSearch()', () => {
  it.each([
    ['Congo-Leopoldville', 'COD'],
    ['congo leopoldville', 'COD'],
    ['Léopoldville', 'COD'],
    ['Zaïre', 'COD'],
    ['Abisinia', 'ETH'],
    ['abyssinia', 'ETH'],
    ['South Yemen', 'YMD'],
    ['Yemen del Sur', 'YMD'],
    ['PDRY', 'YMD'],
    ['RDPY', 'YMD'],
    ['Adén', 'YMD'],
    ['North Vietnam', 'VDR'],
    ['Portuguese Guinea', 'GNB'],
    ['Birmania', 'MMR'],
    ['Persia', 'IRN'],
    ['Ceilan', 'LKA'],
    ['Rodesia', 'RHO'],
    ['Formosa', 'TWN'],
    ['Alto Volta', 'BFA'],
    ['URSS', 'SUN'],
  ])('%j finds the country %s first', (text, id) => {
    expect(found(text)[0]).toBe(`country ${id}`);
  });

  it('finds interventions, events and people, each as what it is', () => {
    expect(found('columna')).toEqual(['intervention cod1965']);
    expect(found('front de force')).toEqual(['event force']);
    expect(found('dreke')).toEqual(['person Víctor Dreke']);
    expect(found('che guevara')).toEqual(['person Ernesto Guevara']);
  });

  it('lists countries before interventions, and a name once however often it is found', () => {
    expect(found('congo').slice(0, 2).toSorted()).toEqual(['country COD', 'country COG']);
    expect(found('congo').at(-1)).toBe('intervention cod1965');
    expect(new Set(found('congo')).size).toBe(found('congo').length);
  });

  it('puts the name that was typed before names that only begin with it', () => {
    expect(found('Niger')[0]).toBe('country NER');
    expect(found('Guinea')[0]).toBe('country GIN');
  });

  it('tells the name that fits best', () => {
    expect(search('leopoldville')[0]?.name).toBe('Leopoldville');
    expect(search('ZAIRE')[0]?.name).toMatch(/^Za[iï]re$/);
  });

  it('finds every country first by each of its names', () => {
    const bearers = new Map<string, Set<string>>();
    for (const { name, target } of createDocuments(DATASET, BORDERS, aliases)) {
      const ids = bearers.get(fold(name)) ?? new Set();
      bearers.set(fold(name), ids.add(`${target.type} ${target.id}`));
    }
    const missed = [...bearers].filter(([name, ids]) => !ids.has(found(name)[0] ?? ''));
    expect(missed.map(([name]) => name)).toEqual([]);
  });

  it('puts names that begin with what was typed before longer ones that have it inside', () => {
    const named = (id: string, en: string) => ({ ...CONGO, id, name: { en, es: en }, people: [] });
    const interventions = [
      named('inside', 'Training in Congo'),
      named('first', 'Congo: a long name of many words that say what it was'),
    ];
    const documents = createDocuments({ ...DATASET, interventions }, BORDERS, aliases);
    const hits = createSearch(documents)('congo').map(({ target }) => target.id);
    expect(hits.slice(-2)).toEqual(['first', 'inside']);
  });

  it('finds what has a word that begins with each of those typed', () => {
    const named = ['Congo', 'Congo Brazzaville', 'Brazil'].map((name): SearchDocument => {
      return { name, target: { type: 'event', id: name } };
    });
    const namesOf = (text: string) => createSearch(named)(text).map(({ name }) => name);
    expect(namesOf('bra')).toEqual(['Brazil', 'Congo Brazzaville']);
    expect(namesOf('braz con')).toEqual(['Congo Brazzaville']);
  });

  it('finds by the beginnings of words, and keeps the list short', () => {
    expect(found('mozam')).toEqual(['country MOZ']);
    expect(found('br').filter((key) => key.startsWith('country'))).toHaveLength(6);
  });

  it('finds the claims that state a number, after what has it in its name', () => {
    const operation = { ...CONGO, id: 'operation', name: untranslated('Operation 500') };
    const documents = createDocuments({ ...DATASET, interventions: [operation] }, BORDERS, aliases);
    const claims = [claimOf({ id: 'a.1', best: 500 }), claimOf({ id: 'a.2', best: 501 })];
    expect(createSearch(documents, claims)('500')).toEqual([
      { target: { type: 'intervention', id: 'operation' }, name: 'Operation 500' },
      { target: { type: 'figure', id: 'a.1' }, name: '500' },
    ]);
  });

  it('takes a number for no name with a slip in it', () => {
    const operation = { ...CONGO, id: 'operation', name: untranslated('Operation 1975') };
    const documents = createDocuments({ ...DATASET, interventions: [operation] }, BORDERS, aliases);
    expect(createSearch(documents)('1976')).toEqual([]);
  });

  it('forgives a slip of the hand where nothing else is found', () => {
    expect(found('Mozambiqe')).toEqual(['country MOZ']);
  });

  it.each(['', '   ', '—', '%E0', 'zzzzqq'])('finds nothing for %j', (text) => {
    expect(search(text)).toEqual([]);
  });
});

describe('data/aliases.json', () => {
  it('names only polities of the table', () => {
    const ids = new Set(BORDERS.polities.map(({ id }) => id));
    expect(Object.keys(aliases.countries).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('adds to the names of the table and repeats none', () => {
    const own = namesByPolity(BORDERS, { countries: {}, people: {} });
    const repeated = Object.entries(aliases.countries).flatMap(([id, names]) => {
      const taken = new Set(own.get(id)?.map(fold));
      return names.filter((name) => taken.has(fold(name)) || !taken.add(fold(name)));
    });
    expect(repeated).toEqual([]);
  });
});
