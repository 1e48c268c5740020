import { describe, expect, it } from 'vitest';
import { createTestAtlas } from '../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../core/atlas/testing/cuba.ts';
import { claimOf } from '../core/dataset/testing/claimArbitrary.ts';
import { interventionOf } from '../core/dataset/testing/interventionOf.ts';
import type { Target } from '../core/search/document.ts';
import { initialState } from '../core/state/state.ts';
import { describeHit } from './describeHit.ts';
import { createWords, loadSpeech } from './words.ts';

const WORDS = {
  en: createWords(await loadSpeech('en'), DESCRIPTION),
  es: createWords(await loadSpeech('es'), DESCRIPTION),
};
const COLUMN = interventionOf({
  id: 'cod1965',
  name: { en: 'Guevara’s column', es: 'La columna de Guevara' },
  countries: ['COD'],
  from: '1965-04-24',
  to: '1965-11-21',
  people: ['Ernesto Guevara'],
  claims: [
    claimOf({
      id: 'cod1965.1',
      intervention: 'cod1965',
      country: 'COD',
      from: '1965',
      to: '1965',
      best: 120,
      qualifier: 'exact',
    }),
  ],
});
const ATLAS = createTestAtlas({ interventions: [COLUMN] });

function told(target: Target, name: string, typed: string, language: keyof typeof WORDS = 'en') {
  const state = { ...initialState(SCOPE), year: 1976 };
  const hit = { target, name };
  const { label, detail } = describeHit(hit, typed, state, ATLAS, WORDS[language]);
  return [label, detail];
}

describe('what is found', () => {
  it('is a country by its name of the year that is opened, and by which other name it was found', () => {
    const congo: Target = { type: 'country', id: 'COD' };
    expect(told(congo, 'Leopoldville', 'leo')).toEqual(['Zaire', 'also Leopoldville · 1965']);
    expect(told(congo, 'Zaire', 'zai')).toEqual(['Zaire', '1965']);
  });

  it('is a figure as its layer words it, with its country and its years', () => {
    const figure: Target = { type: 'figure', id: 'cod1965.1' };
    expect(told(figure, '120', '120')).toEqual(['120 Cuban troops', 'Congo-Léopoldville · 1965']);
    expect(told(figure, '120', '120', 'es')[0]).toBe('120 militares cubanos');
  });

  it('is a source by its title, with its author', () => {
    const source = { id: 'S1', title: 'A Book', author: [{ given: 'Ana', family: 'Díaz' }] };
    const late = { sources: new Map([['S1', source]]), claimants: {} };
    const hit = { target: { type: 'source', id: 'S1' }, name: 'Ana Díaz' } as const;
    const state = { ...initialState(SCOPE), year: 1965 };
    const { label, detail } = describeHit(hit, 'diaz', state, ATLAS, WORDS.en, late);
    expect([label, detail]).toEqual(['A Book', 'Ana Díaz']);
  });

  it('says which year it opens where that is another one', () => {
    const south: Target = { type: 'country', id: 'SSD' };
    expect(told(south, 'South Sudan', 'south')).toEqual(['South Sudan', 'opens 2011']);
  });

  it('is an intervention in the reader’s language, with its years', () => {
    const column: Target = { type: 'intervention', id: 'cod1965' };
    expect(told(column, 'Guevara’s column', 'gue')).toEqual(['Guevara’s column', '1965']);
    expect(told(column, 'Guevara’s column', 'gue', 'es')).toEqual([
      'La columna de Guevara',
      '1965',
    ]);
  });

  it('is a person with the intervention that they are named in', () => {
    const person: Target = { type: 'person', id: 'Ernesto Guevara', intervention: 'cod1965' };
    expect(told(person, 'Che', 'che')).toEqual([
      'Ernesto Guevara',
      'also Che · Guevara’s column · opens 1965',
    ]);
  });
});
