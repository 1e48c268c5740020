import { describe, expect, it } from 'vitest';
import { formsOf, inEach, type Language, readIn, untranslated } from './text.ts';

const CUP = { en: 'cup', es: 'taza' };

describe('a text', () => {
  it('is read in the language asked for, else in one that is there', () => {
    expect(readIn('es', CUP)).toBe('taza');
    expect(readIn('xx' as Language, CUP)).toBe('cup');
  });

  it('has one form where languages have the same', () => {
    expect(formsOf(CUP)).toEqual(['cup', 'taza']);
    expect(formsOf(untranslated('UNITA'))).toEqual(['UNITA']);
  });

  it('can be made language by language', () => {
    expect(inEach((language) => `a cup in ${language}`)).toEqual({
      en: 'a cup in en',
      es: 'a cup in es',
    });
  });
});
