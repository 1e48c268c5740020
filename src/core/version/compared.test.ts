import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../atlas/testing/cuba.ts';
import type { Cell } from '../choropleth/cell.ts';
import { createCountClasses } from '../choropleth/classification.ts';
import type { LayerFigure } from '../choropleth/layerFigure.ts';
import type { Painter } from '../choropleth/paint.ts';
import type { View } from '../citation/shownClaim.ts';
import { byId, type Claim } from '../dataset/dataset.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { comparedInView } from './compared.ts';
import { isLater } from './order.ts';
import { PaintedSchema, paintedBy } from './painted.ts';
import { createPast } from './past.ts';

const borders = createFlatBorders();
const OLD = claimOf({ id: 'ago.1', best: 36_000, claimant: 'Cuba', locator: 'p. 1' });
const NEW = claimOf({ id: 'ago.2', best: 12_000, claimant: 'A scholar' });
const STILL = claimOf({ id: 'eth.1', best: 500 });
const GONE = claimOf({ id: 'cog.1', best: 50 });

function figureOf(...painted: readonly Claim[]): LayerFigure {
  const value = painted.reduce((sum, { best = 0 }) => sum + best, 0);
  const looks = { basis: 'stated', isWeak: false, isTogether: false, measure: 'troops' } as const;
  return { value, low: value, high: value, ...looks, painted, rivals: painted };
}
const figure = (...painted: readonly Claim[]): Cell => ({
  type: 'figure',
  ...figureOf(...painted),
});
const UNKNOWN: Cell = {
  type: 'unknown',
  lastCount: 1970,
  together: figureOf(STILL),
  sometime: [GONE],
  isUnheard: false,
  isWithheld: false,
};
const DENIED: Cell = { type: 'denied', figure: null, kinds: [] };

function painter(cells: Readonly<Record<string, Cell>>): Painter {
  return {
    classesOf: () => createCountClasses(DESCRIPTION.classes),
    placesAt: () => new Map(),
    cellsAt: (layer) => (layer === 'troops' ? new Map(Object.entries(cells)) : new Map()),
  };
}

const BEFORE = painter({
  AGO: figure(OLD),
  ETH: figure(STILL),
  COG: figure(GONE),
  SYR: UNKNOWN,
  ZMB: DENIED,
});
const NOW = painter({
  AGO: figure(NEW),
  ETH: figure(STILL),
  MOZ: figure(GONE, STILL),
  SYR: DENIED,
  ZMB: DENIED,
});
const ASKED = {
  version: '2026.11',
  asOf: '2026-11-21',
  layers: DESCRIPTION.layers.filter(({ id }) => id === 'troops' || id === 'involvement'),
  estimates: ['best'],
  years: [1975, 1976, 1977],
};
const VIEW: View = { year: 1976, compare: null, layer: 'troops', estimate: 'best', country: null };
const painted = paintedBy(BEFORE, ASKED);
const world = (now: Painter, claims: readonly Claim[] = []) => {
  return { description: DESCRIPTION, painter: now, borders, claimById: byId(claims) };
};
const comparedWith = (now: Painter, view = VIEW) =>
  comparedInView(view, createPast(painted, world(now)), world(now));

describe('paintedBy(painter, asked)', () => {
  it('keeps a cell once for all the years in which it stood, and its claims once', () => {
    const [run, ...others] = painted.runs.troops?.best?.AGO ?? [];
    expect(others).toEqual([]);
    expect(run?.slice(0, 2)).toEqual([1975, 1977]);
    expect(painted.cells[run?.[2] ?? -1]).toMatchObject({ value: 36_000, painted: ['ago.1'] });
    expect(painted.claims['ago.1']).toMatchObject({ claimant: 'Cuba', best: 36_000 });
    expect(painted.claims['ago.1']).not.toHaveProperty('locator');
  });

  it('is what its own schema reads', () => {
    expect(v.parse(PaintedSchema, JSON.parse(JSON.stringify(painted)))).toEqual(painted);
  });
});

describe('createPast(painted, now)', () => {
  it('paints every kind of cell as it was', () => {
    const { painter: then } = createPast(painted, world(NOW, [OLD]));
    expect([...then.cellsAt('troops', 'best', 1976)].map(([id]) => id).sort()).toEqual([
      'AGO',
      'COG',
      'ETH',
      'SYR',
      'ZMB',
    ]);
    expect(then.cellsAt('troops', 'best', 1976).get('SYR')).toEqual(UNKNOWN);
    expect(then.cellsAt('troops', 'best', 1976).get('ZMB')).toEqual(DENIED);
    expect(then.cellsAt('troops', 'best', 1976).get('COG')).toEqual(figure(GONE));
    expect(then.cellsAt('troops', 'best', 1978).size).toBe(0);
    expect(then.placesAt('troops', 'best', 1976).get('SYR')?.swatch.type).toBe('unknown');
  });

  it('finds the place in the source where the claim still rests on it, and only there', () => {
    const placeOf = (now: Claim) => {
      const { painter: then } = createPast(painted, world(NOW, [now]));
      const cell = then.cellsAt('troops', 'best', 1976).get('AGO');
      return cell?.type === 'figure' ? cell.painted[0]?.locator : null;
    };
    expect(placeOf(OLD)).toBe('p. 1');
    expect(placeOf({ ...OLD, source: 'S9' })).toBeUndefined();
  });

  it('paints as now what was not kept', () => {
    const then = createPast(painted, world(NOW));
    expect(then.keeps('troops', 'low')).toBe(false);
    expect(then.keeps('involvement', 'low')).toBe(true);
    expect(then.painter.cellsAt('troops', 'low', 1976)).toEqual(NOW.cellsAt('troops', 'low', 1976));
  });
});

describe('comparedInView(view, past, world)', () => {
  it('finds nothing changed in what painted it', () => {
    const same = comparedWith(BEFORE) ?? [];
    expect(same.map(({ polity, isChanged }) => [polity.id, isChanged])).toEqual([
      ['AGO', false],
      ['ETH', false],
      ['COG', false],
      ['SYR', false],
      ['ZMB', false],
    ]);
  });

  it('has what was another number or blank, what is gone and what is new, before what stayed', () => {
    const told = comparedWith(NOW)?.map(({ polity, before, now, isChanged }) => [
      polity.id,
      before?.type,
      now?.type,
      isChanged,
    ]);
    expect(told).toEqual([
      ['AGO', 'figure', 'figure', true],
      ['MOZ', undefined, 'figure', true],
      ['COG', 'figure', undefined, true],
      ['SYR', 'unknown', 'denied', true],
      ['ETH', 'figure', 'figure', false],
      ['ZMB', 'denied', 'denied', false],
    ]);
  });

  it('tells a claim that was corrected, though the number is the same', () => {
    const corrected = painter({ ETH: figure({ ...STILL, claimant: 'Another' }) });
    const eth = comparedWith(corrected)?.find(({ polity }) => polity.id === 'ETH');
    expect(eth?.isChanged).toBe(true);
  });

  it('tells a number that is held weak, carried or counted with others now', () => {
    for (const look of [{ isWeak: true }, { isTogether: true }, { basis: 'carried' as const }]) {
      const other = painter({ ETH: { type: 'figure', ...figureOf(STILL), ...look } });
      const eth = comparedWith(other)?.find(({ polity }) => polity.id === 'ETH');
      expect(eth?.isChanged).toBe(true);
    }
  });

  it('is null for a layer or an estimate that was not kept', () => {
    for (const other of [{ layer: 'killed' }, { estimate: 'low' }]) {
      expect(comparedWith(NOW, { ...VIEW, ...other })).toBeNull();
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
