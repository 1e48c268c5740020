import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../atlas/testing/cuba.ts';
import type { Cell } from '../choropleth/cell.ts';
import { createCountClasses } from '../choropleth/classification.ts';
import type { LayerFigure } from '../choropleth/layerFigure.ts';
import type { Painter } from '../choropleth/paint.ts';
import { byId, type Claim } from '../dataset/dataset.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import type { View } from '../shown/shownClaim.ts';
import { comparedInView } from './compared.ts';
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
/** Made anew in each test, which is what shows whether it holds. */
const paintedBefore = () => paintedBy(BEFORE, ASKED);
const world = (now: Painter, claims: readonly Claim[] = []) => {
  return { description: DESCRIPTION, painter: now, borders, claimById: byId(claims) };
};
const comparedWith = (now: Painter, view = VIEW) =>
  comparedInView(view, createPast(paintedBefore(), world(now)), world(now));

describe('paintedBy(painter, asked)', () => {
  it('keeps a cell once for all the years in which it stood, and its claims once', () => {
    const painted = paintedBefore();
    const [run, ...others] = painted.runs.troops?.best?.AGO ?? [];
    expect(others).toEqual([]);
    expect(run?.slice(0, 2)).toEqual([1975, 1977]);
    expect(painted.cells[run?.[2] ?? -1]).toMatchObject({ value: 36_000, painted: ['ago.1'] });
    expect(painted.claims['ago.1']).toMatchObject({ claimant: 'Cuba', best: 36_000 });
    expect(painted.claims['ago.1']).not.toHaveProperty('locator');
  });

  it('hears all in a layer that counts nobody, whoever is asked for', () => {
    const { runs } = paintedBy(BEFORE, { ...ASKED, estimates: ['low', 'best'] });
    expect(Object.keys(runs.troops ?? {})).toEqual(['low', 'best']);
    expect(Object.keys(runs.involvement ?? {})).toEqual(['best']);
  });

  it('is written in one order, whatever order it was painted in', () => {
    const backwards = painter({ ETH: figure(STILL), AGO: figure(OLD) });
    const { runs, claims } = paintedBy(backwards, ASKED);
    expect(Object.keys(runs.troops?.best ?? {})).toEqual(['AGO', 'ETH']);
    expect(Object.keys(claims)).toEqual(['ago.1', 'eth.1']);
  });

  it('is what its own schema reads', () => {
    const painted = paintedBefore();
    expect(v.parse(PaintedSchema, JSON.parse(JSON.stringify(painted)))).toEqual(painted);
  });
});

describe('createPast(paintedBefore(), now)', () => {
  it('paints every kind of cell as it was', () => {
    const { painter: then } = createPast(paintedBefore(), world(NOW, [OLD]));
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

  it('paints each year as it was, also what came, went and came again', () => {
    const ago = new Map<number, Cell>([
      [1975, figure(OLD)],
      [1977, figure(OLD)],
      [1978, figure(NEW)],
      [1979, figure(NEW)],
      [1981, DENIED],
      [1982, DENIED],
    ]);
    const changing: Painter = {
      ...BEFORE,
      cellsAt: (_, __, year) => {
        const cell = ago.get(year);
        return new Map(cell ? [['AGO', cell]] : []);
      },
    };
    const years = [1975, 1976, 1977, 1978, 1979, 1980, 1981, 1982];
    const kept = paintedBy(changing, { ...ASKED, years });
    expect(kept.cells).toHaveLength(3);
    expect(kept.runs.troops?.best?.AGO?.map(([from, to]) => [from, to])).toEqual([
      [1975, 1975],
      [1977, 1977],
      [1978, 1979],
      [1981, 1982],
    ]);
    const then = createPast(kept, world(NOW, [OLD]));
    for (const year of years) {
      expect(then.painter.cellsAt('troops', 'best', year)).toStrictEqual(
        changing.cellsAt('troops', 'best', year),
      );
    }
  });

  it('paints in the classes of now, also in an atlas without an actor', () => {
    const now = world(NOW);
    const { painter: then } = createPast(paintedBefore(), {
      ...now,
      description: { ...DESCRIPTION, actor: null },
    });
    const [layer] = ASKED.layers;
    if (!layer) throw new Error('no layer');
    expect(then.classesOf(layer).classOf(500)).toBe(NOW.classesOf(layer).classOf(500));
    expect(then.placesAt('troops', 'best', 1976).get('ZMB')?.swatch.type).toBe('denied');
  });

  it('finds the place in the source where the claim still rests on it, and only there', () => {
    const placeOf = (now: Claim) => {
      const { painter: then } = createPast(paintedBefore(), world(NOW, [now]));
      const cell = then.cellsAt('troops', 'best', 1976).get('AGO');
      return cell?.type === 'figure' ? cell.painted[0]?.locator : null;
    };
    expect(placeOf(OLD)).toBe('p. 1');
    expect(placeOf({ ...OLD, source: 'S9' })).toBeUndefined();
  });

  it('paints as now what was not kept', () => {
    const then = createPast(paintedBefore(), world(NOW));
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

  /** Whether Ethiopia is told as changed where it was painted so and is painted so now. */
  const isTold = (before: Cell, now: Cell) => {
    const then = createPast(paintedBy(painter({ ETH: before }), ASKED), world(NOW));
    const places = comparedInView(VIEW, then, world(painter({ ETH: now })));
    return places?.find(({ polity }) => polity.id === 'ETH')?.isChanged;
  };

  it('tells another claim with the same number, and one that is no longer painted', () => {
    expect(isTold(figure(STILL), figure({ ...STILL, id: 'eth.9' }))).toBe(true);
    const nobody = { ...GONE, best: 0 };
    expect(isTold(figure(STILL, nobody), figure(STILL))).toBe(true);
    expect(isTold(figure(STILL, nobody), figure(STILL, nobody))).toBe(false);
    expect(isTold(figure(STILL, nobody), figure(nobody, STILL))).toBe(false);
  });

  it('tells other kinds of what is involved, doubted or denied, and other allegations', () => {
    const involved = (doubted: 'arms' | 'raid', ...kinds: readonly ('arms' | 'civil')[]): Cell => {
      return { type: 'involvement', kinds, doubted: [doubted] };
    };
    expect(isTold(involved('arms', 'civil'), involved('arms', 'civil'))).toBe(false);
    expect(isTold(involved('arms', 'civil'), involved('arms', 'arms', 'civil'))).toBe(true);
    expect(isTold(involved('arms', 'civil'), involved('raid', 'civil'))).toBe(true);
    const denied = (...claims: readonly Claim[]): Cell => ({
      type: 'denied',
      figure: claims.length > 0 ? figureOf(...claims) : null,
      kinds: ['raid'],
    });
    expect(isTold(denied(STILL), denied(STILL))).toBe(false);
    expect(isTold(denied(), { ...DENIED, kinds: ['arms'] })).toBe(true);
    expect(isTold(denied(STILL), denied())).toBe(true);
    expect(isTold(denied(STILL), denied({ ...STILL, claimant: 'Another' }))).toBe(true);
  });

  it('tells of a disagreement how wide it is and among how many, and not by which claims', () => {
    const apart = (ratio: number, sources: number, claim = STILL): Cell => {
      return { type: 'disagreement', ...figureOf(claim), ratio, sources };
    };
    expect(isTold(apart(4, 3), apart(4, 3, { ...STILL, claimant: 'Another' }))).toBe(false);
    expect(isTold(apart(4, 3), apart(5, 3))).toBe(true);
    expect(isTold(apart(4, 3), apart(4, 2))).toBe(true);
  });

  it('has both years of a comparison', () => {
    const years = comparedWith(BEFORE, { ...VIEW, compare: 1975 })?.map(({ year }) => year);
    expect(years?.toSorted()).toEqual([1975, 1975, 1975, 1975, 1975, 1976, 1976, 1976, 1976, 1976]);
  });

  it('has a number of nobody before what has no number', () => {
    const nobody = painter({ AGO: DENIED, ZMB: figure({ ...STILL, best: 0 }) });
    const places = comparedInView(VIEW, createPast(paintedBy(nobody, ASKED), world(nobody)), {
      painter: nobody,
      borders,
    });
    expect(places?.map(({ polity }) => polity.id)).toEqual(['ZMB', 'AGO']);
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
