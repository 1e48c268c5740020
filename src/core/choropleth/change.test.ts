import { describe, expect, it } from 'vitest';
import type { Basis } from '../dataset/figure.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import type { Cell } from './cell.ts';
import { changedPlaces, changesBetween, isBroken, isComparable } from './change.ts';
import { createCountClasses } from './classification.ts';
import type { Place, Places } from './place.ts';
import { swatchOf } from './swatch.ts';
import { figureCell, UNKNOWN } from './testing/cells.ts';

function troops(value: number, basis: Basis = 'stated'): Cell {
  return figureCell(value, { basis });
}

const CLASSES = createCountClasses([100, 1_000]);

function polityOf(id: string): Place['polity'] {
  const name = { en: id, es: id };
  const land = { iso: [id], label: [0, 0] as const, area: 1, polygons: [] };
  return { id, row: 0, name, from: null, to: null, status: 'sovereign', owner: null, ...land };
}

function placesOf(cells: Readonly<Record<string, Cell>>): Places {
  return new Map(
    Object.entries(cells).map(([id, cell]): [string, Place] => [
      id,
      { polity: polityOf(id), cell, swatch: swatchOf(cell, false, CLASSES) },
    ]),
  );
}

const changed = (before: Readonly<Record<string, Cell>>, now: Readonly<Record<string, Cell>>) =>
  changesBetween(placesOf(before), placesOf(now)).map(({ id }) => id);

describe('changesBetween()', () => {
  it('names what has another number, even within a class', () => {
    expect(changed({ AGO: troops(1_200) }, { AGO: troops(1_300) })).toEqual(['AGO']);
  });

  it('names nothing whose number is only carried on', () => {
    expect(changed({ AGO: troops(700) }, { AGO: troops(700, 'carried') })).toEqual([]);
  });

  it('names what comes and what goes', () => {
    expect(changed({ COD: UNKNOWN }, { ETH: troops(5) })).toEqual(['ETH', 'COD']);
  });

  it('names the largest first, be it what was or what is', () => {
    const before = { AGO: troops(700), ETH: troops(9_000) };
    expect(changed(before, { AGO: troops(800), COD: troops(1_000) })).toEqual([
      'ETH',
      'COD',
      'AGO',
    ]);
  });

  it('tells what a place was painted with, and is', () => {
    const [change] = changesBetween(placesOf({ AGO: troops(700) }), placesOf({}));
    expect(change).toEqual({ id: 'AGO', before: troops(700), now: undefined });
  });

  it('names nothing where all is as it was', () => {
    expect(changed({ AGO: troops(700), COD: UNKNOWN }, { AGO: troops(700), COD: UNKNOWN })).toEqual(
      [],
    );
  });
});

describe('changedPlaces()', () => {
  const of = (before: Readonly<Record<string, Cell>>, now: Readonly<Record<string, Cell>>) => [
    ...changedPlaces(placesOf(before), placesOf(now)),
  ];

  it('names what comes, goes, or is painted otherwise', () => {
    const before = { AGO: troops(700), COD: UNKNOWN, GIN: troops(50) };
    const now = { AGO: troops(700, 'carried'), ETH: troops(5), GIN: UNKNOWN };
    expect(of(before, now)).toEqual(['AGO', 'COD', 'GIN', 'ETH']);
  });

  it('holds two cells that look alike for the same only where no number differs', () => {
    const kinds = { type: 'involvement', kinds: ['civil'], doubted: [] } as const;
    expect(of({ AGO: kinds }, { AGO: { ...kinds, doubted: ['arms'] } })).toEqual([]);
    expect(of({ AGO: kinds }, { AGO: { ...kinds, kinds: ['arms'] } })).toEqual(['AGO']);
    const apart = { ...figureCell(9), type: 'disagreement', ratio: 2, sources: 2 } as const;
    expect(of({ AGO: apart }, { AGO: { ...apart, value: 10 } })).toEqual([]);
  });

  it('names nothing that is painted alike with the same number, or without any', () => {
    const [before, now] = [{ ...UNKNOWN }, { ...UNKNOWN, lastCount: 1975 }];
    expect(of({ AGO: troops(700), COD: before }, { AGO: troops(700), COD: now })).toEqual([]);
    expect(of({ AGO: troops(700) }, { AGO: troops(701) })).toEqual(['AGO']);
  });
});

describe('changesBetween() of weak claims', () => {
  it('names a number that becomes more than a weak claim', () => {
    const weak = figureCell(700, { isWeak: true });
    expect(changed({ AGO: weak }, { AGO: troops(700) })).toEqual(['AGO']);
  });
});

describe('isComparable()', () => {
  const of = (...fields: readonly Parameters<typeof claimOf>[0][]) =>
    figureCell(5, { painted: fields.map(claimOf) });

  it('is the same side on the same measure, in whichever order', () => {
    const both = of({ side: 'cuban' }, { side: 'western' });
    expect(isComparable(both, of({ side: 'western' }, { side: 'cuban' }))).toBe(true);
    expect(isComparable(both, of({ side: 'cuban' }))).toBe(false);
    expect(isComparable(of({ measure: 'doctors' }), of({ measure: 'troops' }))).toBe(false);
    expect(isComparable(of({}, {}), of({}))).toBe(true);
  });

  it('is broken between two figures only', () => {
    const [cuban, western] = [of({ side: 'cuban' }), of({ side: 'western' })];
    expect(isBroken(cuban, western)).toBe(true);
    expect(isBroken(cuban, cuban)).toBe(false);
    expect(isBroken(cuban, UNKNOWN)).toBe(false);
    expect(isBroken(UNKNOWN, western)).toBe(false);
    expect(isBroken(cuban, undefined)).toBe(false);
    expect(isBroken(undefined, western)).toBe(false);
  });
});
