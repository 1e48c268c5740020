import { describe, expect, it } from 'vitest';
import { FAULT_CODES } from '../core/intake/fault.ts';
import { en } from './intake.en.ts';
import { es } from './intake.es.ts';
import { adviseOn, placeOf } from './wordFault.ts';

const nameOf = (id: string) => ({ VDR: 'North Vietnam', 'VNM-S': 'South Vietnam' })[id] ?? id;

describe('a fault in words', () => {
  it.each([
    ['English', en],
    ['Spanish', es],
  ])('says in %s of every kind what is wrong and what to do', (_, words) => {
    for (const code of FAULT_CODES) {
      expect(adviseOn({ code }, words, nameOf), code).toMatch(/^[^;]+[;,:] \S.*[^.;:]$/);
    }
    const sentences = FAULT_CODES.map((code) => adviseOn({ code }, words, nameOf));
    expect(new Set(sentences).size).toBe(FAULT_CODES.length);
  });

  it('names what may be meant', () => {
    expect(adviseOn({ code: 'ask-country', meant: ['VDR', 'VNM-S'] }, en, nameOf)).toBe(
      'may mean several places then, or all together; write one, or give each a row: North Vietnam, South Vietnam',
    );
  });

  it('says where it stands, as far as that is known', () => {
    expect(placeOf({ code: 'formula', line: 3, column: 'troops' }, en)).toBe('line 3, troops');
    expect(placeOf({ code: 'ragged-row', line: 3 }, es)).toBe('línea 3');
    expect(placeOf({ code: 'empty-file' }, es)).toBe('el archivo');
    expect(placeOf({ code: 'formula', line: 3, unit: 'row', column: 'troops' }, es)).toBe(
      'fila 3, troops',
    );
    expect(placeOf({ code: 'formula', line: 3, unit: 'record' }, en)).toBe('record 3');
  });
});
