import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/text/text.ts';
import { localeOf } from './locale.ts';

describe('localeOf()', () => {
  it('names the country where a language is written so, told or not', () => {
    expect(['en', 'es', 'fr'].map((language) => localeOf(language as Language))).toEqual([
      'en_GB',
      'es_ES',
      'fr_FR',
    ]);
  });
});
