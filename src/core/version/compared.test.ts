import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../choropleth/cell.ts';
import type { View } from '../citation/shownClaim.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { comparedInView } from './compared.ts';
import { isLater } from './order.ts';
import { PaintedSchema, paintedBy } from './painted.ts';

const borders = createFlatBorders();
const OLD = claimOf({ id: 'ago.1', best: 36_000, claimant: 'Cuba' });
const NEW = claimOf({ id: 'ago.2', best: 12_000, claimant: 'A scholar' });
const STILL = claimOf({ id: 'eth.1', best: 500 });
const GONE = claimOf({ id: 'cog.1', best: 50 });

const figure = (...painted: readonly ReturnType<typeof claimOf>[]) =>
  ({
    type: 'figure',
    value: painted.reduce((sum, { best = 0 }) => sum + best, 0),
    painted,
    rivals: painted,
  }) as unknown as Cell;

const painter = (cells: Readonly<Record<string, Cell>>) => {
  return { cellsAt: () => new Map(Object.entries(cells)) };
};
const BEFORE = painter({ AGO: figure(OLD), ETH: figure(STILL), COG: figure(GONE) });
const NOW = painter({ AGO: figure(NEW), ETH: figure(STILL), MOZ: figure(GONE, STILL) });
const ASKED = {
  version: '2026.11',
  asOf: '2026-11-21',
  layers: ['troops'],
  estimates: ['best'],
  years: [1975, 1976, 1977],
};
const VIEW: View = { year: 1976, compare: null, layer: 'troops', estimate: 'best', country: null };
const painted = paintedBy(BEFORE, ASKED);

describe('paintedBy(painter, asked)', () => {
  it('keeps a number once for all the years in which it stood, with its claims', () => {
    expect(painted.figures.troops?.best?.AGO).toEqual([[1975, 1977, 36_000, 'ago.1']]);
    expect(painted.claims['ago.1']).toEqual({ claimant: 'Cuba', qualifier: 'exact', best: 36_000 });
  });

  it('is what its own schema reads', () => {
    expect(v.parse(PaintedSchema, JSON.parse(JSON.stringify(painted)))).toEqual(painted);
  });
});

describe('comparedInView(view, painted, world)', () => {
  const compared = comparedInView(VIEW, painted, { painter: NOW, borders }) ?? [];

  it('finds nothing changed in what painted it', () => {
    const same = comparedInView(VIEW, painted, { painter: BEFORE, borders }) ?? [];
    expect(same.map(({ polity, isChanged }) => [polity.id, isChanged])).toEqual([
      ['AGO', false],
      ['ETH', false],
      ['COG', false],
    ]);
  });

  it('has a number that was another, one that is gone and one that is new, before what stayed', () => {
    expect(
      compared.map(({ polity, before, now }) => [polity.id, before?.value, now?.value]),
    ).toEqual([
      ['AGO', 36_000, 12_000],
      ['MOZ', undefined, 550],
      ['COG', 50, undefined],
      ['ETH', 500, 500],
    ]);
    expect(compared.filter(({ isChanged }) => isChanged)).toHaveLength(3);
    expect(compared[0]?.before?.claims).toEqual([painted.claims['ago.1']]);
  });

  it('tells a claim that was corrected, though the number is the same', () => {
    const corrected = painter({ ETH: figure({ ...STILL, claimant: 'Another' }) });
    const [ago, , eth] = comparedInView(VIEW, painted, { painter: corrected, borders }) ?? [];
    expect([ago, eth].map((one) => one?.isChanged)).toEqual([true, true]);
  });

  it('is null for a layer or an estimate that was not kept', () => {
    for (const other of [{ layer: 'involvement' }, { estimate: 'low' }]) {
      expect(comparedInView({ ...VIEW, ...other }, painted, { painter: NOW, borders })).toBeNull();
    }
  });
});

describe('isLater(one, other)', () => {
  it('goes by year, month and number, not by letters', () => {
    expect(isLater('2026.11', '2026.9')).toBe(true);
    expect(isLater('2026.11.1', '2026.11')).toBe(true);
    expect(isLater('2026.11.2', '2026.11.10')).toBe(false);
    expect(isLater('2026.11', '2026.11')).toBe(false);
    expect(isLater('2025.12', '2026.1')).toBe(false);
  });
});
