import { describe, expect, it } from 'vitest';
import { ownNameOf } from './ownName.ts';
import { createFlatBorders } from './testing/flatBorders.ts';

const BORDERS = createFlatBorders();

function namesOf(id: string, year: number) {
  const polity = BORDERS.polityAt(id, year);
  return polity && Object.values(ownNameOf(polity));
}

describe('ownNameOf()', () => {
  it('leaves out who holds the land, in every language', () => {
    expect(namesOf('KEN', 1960)).toEqual(['Kenya', 'Kenia']);
    expect(namesOf('KWT', 1990)).toEqual(['Kuwait', 'Kuwait']);
    expect(namesOf('VIR', 1990)).toEqual(['US Virgin Islands', 'Islas Vírgenes']);
  });

  it('keeps what a sovereign state bears in brackets', () => {
    expect(namesOf('TWN', 1962)).toEqual([
      'Taiwan (Republic of China)',
      'Taiwán (República de China)',
    ]);
    expect(namesOf('TWN', 1990)).toEqual(['Taiwan', 'Taiwán']);
  });

  it('keeps in brackets what another language has for a name', () => {
    expect(namesOf('FLK', 1990)).toEqual([
      'Falkland Islands (Malvinas)',
      'Islas Malvinas (Falkland)',
    ]);
  });

  it('leaves out a status of which the name has a word itself', () => {
    const name = { en: 'French Guiana (French)', es: 'Guayana Francesa (francesa)' };
    expect(ownNameOf({ name, status: 'dependency' })).toEqual({
      en: 'French Guiana',
      es: 'Guayana Francesa',
    });
  });

  it('is the whole name where it has no brackets at its end', () => {
    expect(namesOf('AGO', 1970)).toEqual(['Portuguese Angola', 'Angola Portuguesa']);
    expect(namesOf('AGO', 1980)).toEqual(['Angola', 'Angola']);
  });
});
