import { describe, expect, it } from 'vitest';
import { slugOf } from './slug.ts';

describe('slugOf(name)', () => {
  it.each([
    ['Refugees, 1975 (UNHCR).csv', 'Refugees-1975-UNHCR-csv'],
    ['  Übersee & Ñandú!', 'Übersee-Ñandú'],
    ['古巴 1988', '古巴-1988'],
    ['— ? —', ''],
    ['', ''],
  ])('makes of %j the words %j between dashes', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('has at most 60 letters, and ends with none that joins', () => {
    expect(slugOf('a'.repeat(70))).toBe('a'.repeat(60));
    expect(slugOf(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });
});
