import { describe, expect, it } from 'vitest';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { spanOf, undatedOf } from './attestation.ts';
import type { Attestation } from './dataset.ts';

const BORDERS = createFlatBorders();

function attestation(fields: Partial<Attestation>): Attestation {
  return {
    id: 'a',
    country: 'YEM',
    kinds: ['civil'],
    standing: 'documented',
    source: 'S1',
    ...fields,
  };
}

function undatedIn(polity: string, year: number, fields: Partial<Attestation>): number {
  const found = BORDERS.polityAt(polity, year);
  return found ? undatedOf(found, year, [attestation(fields)], BORDERS).length : Number.NaN;
}

describe('spanOf()', () => {
  it('is the time that the source gives', () => {
    const span = { from: '1977', to: '1978-05' };
    expect(spanOf(attestation(span))).toEqual(span);
  });

  it('is the one date that a source gives, and no year more', () => {
    expect(spanOf(attestation({ from: '2008' }))).toEqual({ from: '2008', to: '2008' });
    expect(spanOf(attestation({ to: '1981-12' }))).toEqual({ from: '1981-12', to: '1981-12' });
  });

  it('is none where the source gives no date', () => {
    expect(spanOf(attestation({}))).toBeNull();
  });
});

describe('undatedOf()', () => {
  it('holds in every year of the polity that is meant, and then of who holds the land', () => {
    const south = { polity: 'YMD' };
    expect(undatedIn('YMD', 1980, south)).toBe(1);
    expect(undatedIn('YEM-N', 1980, south)).toBe(0);
    expect(undatedIn('YEM', 2000, south)).toBe(1);
  });

  it('leaves out what has a date', () => {
    expect(undatedIn('YEM', 2000, { from: '2000' })).toBe(0);
    expect(undatedIn('YEM', 2000, { to: '1999' })).toBe(0);
  });

  it('holds in no other country', () => {
    expect(undatedIn('AGO', 2000, {})).toBe(0);
  });
});
