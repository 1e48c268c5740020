import { describe, expect, it } from 'vitest';
import type { Cell, Cells } from '../choropleth/cell.ts';
import { DENIED, figureCell, UNKNOWN } from '../choropleth/testing/cells.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { type Dated, figuresOf, ledgerOf, peakOf, tollsOf } from './ledger.ts';

type Years = Readonly<Record<number, Cell>>;

function painterOf(layers: Readonly<Record<string, Years>>) {
  return {
    cellsAt: (layer: string, _: string, year: number): Cells => {
      const cell = layers[layer]?.[year];
      return new Map(cell ? [['AGO', cell]] : []);
    },
  };
}

const CLAIM = claimOf({ id: 'a.1', best: 19 });
const carried = (fields = {}) =>
  figureCell(19, {
    basis: 'carried',
    carriedFrom: 1978,
    painted: [CLAIM],
    rivals: [CLAIM],
    ...fields,
  });

function years(layers: Readonly<Record<string, Years>>, asked = [1978, 1979, 1980, 1981, 1983]) {
  const rows = ledgerOf(
    painterOf(layers),
    { polity: 'AGO', layers: Object.keys(layers), estimate: 'best' },
    asked,
  );
  return rows.map((row) => row.years);
}

describe('ledgerOf()', () => {
  it('folds years that only carry the same claim, and keeps each of them', () => {
    const stated = figureCell(19, { painted: [CLAIM], rivals: [CLAIM] });
    expect(
      years({ troops: { 1978: stated, 1979: carried(), 1980: carried(), 1981: UNKNOWN } }),
    ).toEqual([[1978], [1979, 1980], [1981], [1983]]);
  });

  it('folds years of one blank, and none of different blanks', () => {
    const troops = { 1978: DENIED, 1979: UNKNOWN, 1980: UNKNOWN, 1983: UNKNOWN };
    expect(years({ troops }, [1978, 1979, 1980, 1981, 1982, 1983])).toEqual([
      [1978],
      [1979, 1980],
      [1981, 1982],
      [1983],
    ]);
  });

  it('folds nothing where other claims say the same, be they painted or beside it', () => {
    const other = claimOf({ id: 'a.2', best: 19 });
    const rivals = [CLAIM, other];
    const troops = {
      1978: carried({ rivals }),
      1979: carried({ rivals, painted: [other] }),
      1980: carried({ rivals, painted: rivals }),
      1981: carried({ rivals: [other], painted: rivals }),
    };
    expect(years({ troops }, [1978, 1979, 1980, 1981])).toEqual([[1978], [1979], [1980], [1981]]);
  });

  it('folds nothing where another layer says something new', () => {
    const troops = { 1979: carried(), 1980: carried() };
    expect(years({ troops, civilians: { 1980: figureCell(5) } }, [1979, 1980])).toEqual([
      [1979],
      [1980],
    ]);
  });

  it('folds no years between which there is a gap', () => {
    expect(years({ troops: { 1981: UNKNOWN, 1983: UNKNOWN } }, [1981, 1983])).toEqual([
      [1981],
      [1983],
    ]);
  });
});

const dated = (year: number, value: number, fields = {}): Dated => ({
  year,
  figure: figureCell(value, fields),
});

describe('peakOf()', () => {
  it('is the largest figure that is of its own year, and of equal ones the first', () => {
    const all = [
      dated(1975, 4),
      dated(1976, 36),
      dated(1977, 99, { basis: 'carried' }),
      dated(1978, 36),
    ];
    expect(peakOf(all)?.year).toBe(1976);
  });

  it('is none where nothing is above zero', () => {
    expect(peakOf([dated(1975, 0)])).toBeNull();
    expect(peakOf([])).toBeNull();
  });
});

describe('tollsOf()', () => {
  it('has each loss once, between the extremes of all its years', () => {
    const painted = [CLAIM];
    const tolls = tollsOf([
      dated(1975, 19, { painted, low: 10, high: 60 }),
      dated(1976, 19, { painted, low: 16, high: 100 }),
      dated(1980, 7, { painted: [claimOf({ id: 'a.2', best: 7 })] }),
    ]);
    expect(tolls).toMatchObject([
      { year: 1975, figure: { value: 19, low: 10, high: 100 } },
      { year: 1980, figure: { value: 7 } },
    ]);
  });

  it('tells of no loss where nobody was lost', () => {
    expect(tollsOf([dated(1975, 0, { high: 60 })])).toEqual([]);
  });
});

describe('figuresOf()', () => {
  it('leaves out what is weak or counts others too, and years without a number', () => {
    const troops = {
      1975: figureCell(4),
      1976: figureCell(5, { isWeak: true }),
      1977: figureCell(6, { isTogether: true }),
      1978: UNKNOWN,
    };
    const asked = { polity: 'AGO', layer: 'troops', estimate: 'best' };
    const found = figuresOf(painterOf({ troops }), asked, [1974, 1975, 1976, 1977, 1978]);
    expect(found.map(({ year }) => year)).toEqual([1975]);
  });
});
