import { describe, expect, it } from 'vitest';
import { languageOfTitle } from './describeSource.ts';

describe('languageOfTitle()', () => {
  const spanish = { id: 'P-1', title: 'Operación Tributo', language: 'es' };

  it('is said where it is not the reader’s', () => {
    expect(languageOfTitle(spanish, 'en')).toBe('es');
    expect(languageOfTitle(spanish, 'es')).toBeUndefined();
    expect(languageOfTitle({ id: 'P-2', title: 'Untold' }, 'en')).toBeUndefined();
  });

  it('is the atlas’s own where a title only says what the source is', () => {
    const told = { ...spanish, title: '[Chapter on Zanzibar]' };
    expect(languageOfTitle(told, 'en')).toBeUndefined();
    expect(languageOfTitle(told, 'es')).toBe('en');
  });
});
