import { describe, expect, it } from 'vitest';
import { claimOf } from '../../src/core/dataset/claimArbitrary.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { compareRows } from './compareRows.ts';

const HEAD = 'intervention_id,iso3,year,metric,low,best,high,source_id,status,date,wording,locator';
const ROW = 'war,AGO,1975-1976,troops,,500,,S1,page,Nov 1975,infantry,para 1';

const claim = claimOf({
  best: 500,
  qualifier: 'about',
  from: '1975-11',
  to: '1975-11',
  locator: 'para 1',
  wording: { en: 'Infantry', es: 'Infantería' },
});
const dataset = { interventions: [{ claims: [claim] }] } as unknown as Dataset;
const words = new Map([['war.1', { dated: 'Nov 1975' }]]);

function differences(...rows: readonly string[]): readonly string[] {
  return compareRows([HEAD, ...rows].join('\n'), dataset, words).differences;
}

describe('compareRows()', () => {
  it('finds nothing where nothing was lost or altered', () => {
    expect(differences(ROW)).toEqual([]);
    expect(differences(ROW, ROW.replace('page', 'memory'))).toEqual([]);
  });

  it.each([
    ['500', '5000', 'best'],
    ['AGO', 'AGO2', 'country'],
    ['troops', 'doctors', 'measure'],
    ['S1', 'S2', 'source'],
    ['para 1', 'para 2', 'locator'],
    ['1975-1976', '1977', 'years'],
    ['Nov 1975', 'Dec 1975', 'dated'],
  ])('finds %s that the table has as %s', (data, table, field) => {
    expect(differences(ROW.replace(data, table))).toEqual([
      expect.stringContaining(`war.1: ${field}: table`),
    ]);
  });

  it('finds a row that was lost, and a claim that no row has', () => {
    expect(differences(ROW, ROW)).toEqual([expect.stringContaining('war.2: lost')]);
    expect(differences()).toEqual(['war.1: not in the table']);
  });
});
