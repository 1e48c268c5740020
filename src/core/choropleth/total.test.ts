import { describe, expect, it } from 'vitest';
import { layer } from '../atlas/testing/cuba.ts';
import type { Claim, Dataset } from '../dataset/dataset.ts';
import { datasetOf } from '../dataset/testing/datasetOf.ts';
import type { Cell } from './cell.ts';
import { isQuantityLayer } from './layer.ts';
import { DENIED, figureCell, UNKNOWN } from './testing/cells.ts';
import { exact, presence } from './testing/presence.ts';
import { extremesOf, totalsAt, worldClaimsAt } from './total.ts';

function quantity(id: string) {
  const found = layer(id);
  if (!isQuantityLayer(found)) throw new Error(`${id} is no quantity`);
  return found;
}

const TROOPS = quantity('troops');
const CIVILIANS = quantity('civilians');

function datasetWith(id: string, ...claims: readonly Partial<Claim>[]): Dataset {
  const world = claims.map((claim) => ({ country: 'ZZZ', ...claim }));
  return datasetOf({
    version: '2026.11',
    interventions: [presence(id, world).intervention],
  });
}

const cells = (...all: readonly Cell[]) =>
  new Map(all.map((cell, index) => [String(index), cell] as const));

describe('worldClaimsAt()', () => {
  const valuesAt = (year: number, ...claims: readonly Partial<Claim>[]) =>
    worldClaimsAt(datasetWith('all', ...claims), 'all', TROOPS, year).map(({ best }) => best);

  it('is what the totals say of all countries together in the year', () => {
    expect(valuesAt(1975, exact(36_000), { ...exact(9), from: '1974', to: '1974' })).toEqual([
      36_000,
    ]);
    expect(valuesAt(1975, { ...exact(7), from: '1960', to: '1990' })).toEqual([7]);
  });

  it('leaves out one country’s, another quantity’s, and what is not dated', () => {
    expect(valuesAt(1975, { ...exact(5), country: 'AGO' })).toEqual([]);
    expect(valuesAt(1975, { ...exact(5), measure: 'doctors' })).toEqual([]);
    expect(valuesAt(1975, { ...exact(5), from: '1970', to: '1980', timing: 'sometime' })).toEqual(
      [],
    );
  });

  it('is of the intervention that holds the totals, and of none where there is none', () => {
    const dataset = datasetWith('war', exact(5));
    expect(worldClaimsAt(dataset, 'all', TROOPS, 1975)).toEqual([]);
    expect(worldClaimsAt(dataset, null, TROOPS, 1975)).toEqual([]);
  });
});

describe('extremesOf()', () => {
  it('adds up all lows and all highs, of weak claims none', () => {
    const map = cells(
      figureCell(100, { low: 50, high: 200 }),
      figureCell(10, { low: 10, high: 30 }),
      figureCell(46_000, { isWeak: true }),
      UNKNOWN,
    );
    expect(extremesOf(map)).toEqual({ low: 60, high: 230 });
    expect(extremesOf(new Map())).toEqual({ low: 0, high: 0 });
  });
});

describe('totalsAt()', () => {
  const differences = (
    map: ReturnType<typeof cells>,
    claim: Partial<Claim>,
    on: typeof TROOPS = TROOPS,
  ) => totalsAt(datasetWith('all', claim), 'all', on, map, 1975).map((one) => one.differences);

  it('meets a total that lies within the claims of the map, its ends among them', () => {
    const map = cells(figureCell(100, { low: 80, high: 120 }), UNKNOWN);
    for (const total of [80, 100, 120]) expect(differences(map, exact(total))).toEqual([[]]);
  });

  it('is below a total where countries have no number', () => {
    for (const blank of [UNKNOWN, DENIED, figureCell(900, { isWeak: true })]) {
      expect(differences(cells(figureCell(100), blank), exact(101))).toEqual([
        ['unknown-countries'],
      ]);
    }
    expect(differences(cells(figureCell(100)), exact(101))).toEqual([[]]);
    expect(differences(cells(figureCell(100), UNKNOWN), exact(99))).toEqual([[]]);
  });

  it('is above a total on a narrower measure, or where figures count other people too', () => {
    const doctors = { ...exact(50), measure: 'doctors' };
    const [broadest = ''] = CIVILIANS.measures;
    expect(differences(cells(figureCell(100)), doctors, CIVILIANS)).toEqual([['narrower-measure']]);
    expect(
      differences(cells(figureCell(100)), { ...doctors, measure: broadest }, CIVILIANS),
    ).toEqual([[]]);
    expect(differences(cells(figureCell(40)), doctors, CIVILIANS)).toEqual([[]]);
    const together = cells(figureCell(100, { isTogether: true }));
    expect(differences(together, exact(50))).toEqual([['together']]);
    expect(differences(together, exact(150))).toEqual([[]]);
  });

  it('differs either way where figures are of other years', () => {
    const carried = cells(figureCell(100, { basis: 'carried', carriedFrom: 1974 }));
    expect(differences(carried, exact(50))).toEqual([['carried']]);
    expect(differences(carried, exact(150))).toEqual([['carried']]);
    expect(differences(carried, exact(100))).toEqual([[]]);
  });

  it('holds no total of several years against one', () => {
    expect(differences(cells(figureCell(1)), { ...exact(9), from: '1970', to: '1980' })).toEqual(
      [],
    );
  });
});
