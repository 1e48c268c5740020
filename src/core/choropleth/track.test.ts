import { describe, expect, it } from 'vitest';
import { layer } from '../atlas/testing/cuba.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { datasetOf } from '../dataset/testing/datasetOf.ts';
import type { Cell, Cells } from './cell.ts';
import { DENIED, figureCell, UNKNOWN } from './testing/cells.ts';
import { presence } from './testing/presence.ts';
import { createTrack, sourcedYears } from './track.ts';

/** A painter of one country whose cells are given year by year from 1975. */
function trackOf(...years: readonly Cells[]) {
  const painter = {
    cellsAt: (_: string, __: string, year: number) => years[year - 1975] ?? new Map(),
  };
  return createTrack(painter, 'troops', 'best', 1975, 1974 + years.length);
}

const only = (cell: ReturnType<typeof figureCell>): Cells => new Map([['AGO', cell]]);

describe('createTrack()', () => {
  it('adds up what is stated apart from what is carried or counts other people too', () => {
    const cells: Cells = new Map([
      ['AGO', figureCell(100)],
      ['ETH', figureCell(20, { basis: 'carried', carriedFrom: 1974 })],
      ['GRD', figureCell(7, { isTogether: true })],
    ]);
    expect(trackOf(cells)).toMatchObject([{ stated: 100, carried: 27, isSourced: true }]);
  });

  it('tells no source of a year in which all is carried, and one where people are counted together', () => {
    const sourced = (cell: Parameters<typeof only>[0]) => trackOf(only(cell))[0]?.isSourced;
    expect(sourced(figureCell(9, { basis: 'carried', carriedFrom: 1974 }))).toBe(false);
    expect(sourced(figureCell(9, { isTogether: true }))).toBe(true);
    const both = new Map([
      ['AGO', figureCell(9)],
      ['ETH', figureCell(9, { basis: 'carried', carriedFrom: 1974 })],
    ]);
    expect(trackOf(both)[0]?.isSourced).toBe(true);
  });

  it('counts the countries of involvement, and of disagreement', () => {
    const involved = { type: 'involvement', kinds: ['civil'], doubted: [] } as const;
    const apart = (basis: 'stated' | 'carried') =>
      ({ ...figureCell(9, { basis }), type: 'disagreement', ratio: 2, sources: 2 }) as const;
    const of = (...cells: readonly Cell[]) =>
      trackOf(new Map(cells.map((cell, index) => [String(index), cell])));
    expect(of(involved, involved)).toMatchObject([{ stated: 2, carried: 0, isSourced: true }]);
    expect(of(apart('stated'), apart('carried'))).toMatchObject([
      { stated: 2, carried: 0, isSourced: true },
    ]);
    expect(of(apart('carried'))).toMatchObject([{ stated: 1, isSourced: false }]);
    expect(of(UNKNOWN, DENIED)).toMatchObject([{ stated: 0, carried: 0, isSourced: false }]);
  });

  it('leaves weak claims out of the sum', () => {
    expect(trackOf(only(figureCell(46_000, { isWeak: true })))).toMatchObject([
      { stated: 0, carried: 0, isSourced: false },
    ]);
  });

  it('breaks where another side counts, or something else is counted', () => {
    const by = (side: string, measure: string, value: number) =>
      only(figureCell(value, { measure, painted: [claimOf({ side, measure, best: value })] }));
    const track = trackOf(
      by('cuban', 'troops', 36_000),
      by('western', 'troops', 19_000),
      by('western', 'troops', 21_000),
      by('western', 'expedition_size', 22_000),
    );
    expect(track.map(({ isBreak }) => isBreak)).toEqual([false, true, false, true]);
  });

  it('breaks only by the country that differs most', () => {
    const both = (angola: number, side: string): Cells =>
      new Map([
        ['AGO', figureCell(angola)],
        ['ETH', figureCell(10, { painted: [claimOf({ side, best: 10 })] })],
      ]);
    expect(trackOf(both(100, 'cuban'), both(200, 'western')).at(1)?.isBreak).toBe(false);
  });
});

describe('sourcedYears()', () => {
  const at = (year: string, measure = 'troops') => ({ from: year, to: year, measure });
  const interventions = [
    presence('war', [at('1977'), at('1975'), at('1976', 'cuban_killed'), at('1950')]),
    presence('other', [at('1977')]),
    presence('battle', [at('1988')], { within: 'war' }),
  ].map(({ intervention }) => intervention);
  const dataset = datasetOf({
    interventions,
  });

  it('are those of claims on what the layer counts, each once and ascending, battles left out', () => {
    expect(sourcedYears(dataset, layer('troops'))).toEqual([1975, 1977]);
    expect(sourcedYears(dataset, layer('killed'))).toEqual([1976]);
  });

  it('are those of any claim where the layer counts nothing', () => {
    expect(sourcedYears(dataset, layer('involvement'))).toEqual([1975, 1976, 1977]);
  });
});
