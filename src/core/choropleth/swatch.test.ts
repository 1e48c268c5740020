import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../atlas/testing/cuba.ts';
import type { Kind } from '../dataset/vocabulary.ts';
import { createCountClasses } from './classification.ts';
import { fillOf } from './fill.ts';
import { SCHEMES } from './scheme.ts';
import {
  BLANKS,
  blankSwatch,
  classSwatch,
  kindsSwatch,
  ratioSwatch,
  type Swatch,
  swatchOf,
} from './swatch.ts';
import { DENIED, figureCell, UNKNOWN } from './testing/cells.ts';

const CLASSES = createCountClasses([100, 1000]);
const paint = (cell: Parameters<typeof swatchOf>[0], isDependency = false) =>
  swatchOf(cell, isDependency, CLASSES);

describe('swatchOf()', () => {
  it('puts a value equal to a break in the upper class', () => {
    expect(paint(figureCell(99)).key).toBe('0-stated');
    expect(paint(figureCell(100)).key).toBe('1-stated');
  });

  it('gives no class to fewer than the least, unless they are none at all', () => {
    const classes = createCountClasses([500, 2000], 100);
    const key = (value: number) => swatchOf(figureCell(value), false, classes).key;
    expect([0, 1, 99, 100, 499, 500].map(key)).toEqual([
      'zero',
      'few',
      'few',
      '0-stated',
      '0-stated',
      '1-stated',
    ]);
  });

  it('tells what is withheld from what is unknown', () => {
    expect(paint({ ...UNKNOWN, isWithheld: true }).key).toBe('withheld');
    expect(paint(UNKNOWN).key).toBe('unknown');
  });

  it('has a look of its own for what is carried, whole, together or weak', () => {
    expect(paint(figureCell(5, { basis: 'carried' })).key).toBe('0-carried');
    expect(paint(figureCell(5, { basis: 'whole-intervention' })).key).toBe('0-whole-intervention');
    expect(paint(figureCell(5, { isTogether: true, basis: 'carried' })).key).toBe('0-together');
    expect(paint(figureCell(46_000, { isWeak: true })).key).toBe('weak');
  });

  it('fills nothing for zero, and tells a weak zero as weak', () => {
    expect(paint(figureCell(0)).key).toBe('zero');
    expect(paint(figureCell(0, { isWeak: true })).key).toBe('weak');
  });

  it('paints no number of what is denied', () => {
    expect(paint({ type: 'denied', figure: figureCell(3000), kinds: ['combat'] }).key).toBe(
      'denied',
    );
    expect(paint(DENIED).key).toBe('denied');
    expect(paint(UNKNOWN).key).toBe('unknown');
  });

  it('says of a blank dependency that it is one', () => {
    expect(paint(undefined, true).key).toBe('dependency');
    expect(paint(undefined).key).toBe('none');
    expect(paint(figureCell(5), true).key).toBe('0-stated');
  });

  it('paints kinds by all of them', () => {
    const kinds = ['combat', 'civil'] as const;
    expect(paint({ type: 'involvement', kinds, doubted: [] })).toEqual({
      type: 'kinds',
      key: 'kinds-combat-civil',
      kinds,
    });
  });

  it('calls what fewer than two sources speak of one source only', () => {
    const compared = (sources: number, ratio: number) =>
      paint({ ...figureCell(5), type: 'disagreement', sources, ratio }).key;
    expect(compared(1, 1)).toBe('ratio-0');
    expect(compared(2, 1)).toBe('ratio-1');
    expect(compared(3, 9)).toBe('ratio-3');
  });
});

describe('fillOf()', () => {
  const layer = DESCRIPTION.layers.find(({ id }) => id === 'troops');
  if (!layer) throw new Error('no layer');
  const swatches: readonly Swatch[] = [
    ...(['stated', 'carried', 'whole-intervention', 'together'] as const).flatMap((look) =>
      [0, 1, 2].map((index) => classSwatch(index, look)),
    ),
    ...BLANKS.map(blankSwatch),
  ];

  it.each(Object.entries(SCHEMES))('looks otherwise for each swatch, %s', (_, scheme) => {
    const keys = swatches.map((swatch) => fillOf(swatch, layer, scheme).key);
    expect(new Set(keys).size).toBe(swatches.length);
  });

  it('hatches what is not stated for the year: falling lines, level ones, upright ones', () => {
    const textures = (['stated', 'carried', 'whole-intervention', 'together'] as const).map(
      (look) => fillOf(classSwatch(1, look), layer, SCHEMES.light).texture,
    );
    expect(textures).toEqual(['solid', 'falling', 'level', 'upright']);
  });

  it('hatches the unknown, the denied and the weak each in its own way, in a tone of the layer', () => {
    const line = SCHEMES.light.ramps[layer.type === 'stock' ? layer.ramp : 'people'][3];
    const fills = (['unknown', 'denied', 'weak'] as const).map((blank) =>
      fillOf(blankSwatch(blank), layer, SCHEMES.light),
    );
    expect(fills.map(({ texture }) => texture)).toEqual(['rising', 'cross', 'dash']);
    for (const { ink } of fills) expect(ink).toBe(line);
  });

  it('has the colours of disagreement, of kinds and of the actor', () => {
    const { ratio, actor, kinds } = SCHEMES.light;
    const involvement = DESCRIPTION.layers.find(({ id }) => id === 'involvement') ?? layer;
    const baseOf = (swatch: Swatch) => fillOf(swatch, involvement, SCHEMES.light).base;
    expect([0, 1, 2, 3].map((index) => baseOf(ratioSwatch(index)))).toEqual(ratio);
    expect(baseOf(blankSwatch('actor'))).toBe(actor);
    expect(baseOf(kindsSwatch(['arms']))).toBe(kinds.arms);
    expect(fillOf(blankSwatch('unknown'), involvement, SCHEMES.light).ink).toBe(
      SCHEMES.light.ramps.people[3],
    );
  });

  it('names a fill by what it looks like, fit for an id', () => {
    const keys = swatches.map((swatch) => fillOf(swatch, layer, SCHEMES.light).key);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
  });

  it('leaves the land its colour where nothing is stated as a fact', () => {
    for (const blank of ['weak', 'unknown', 'denied', 'none'] as const) {
      expect(fillOf(blankSwatch(blank), layer, SCHEMES.light).base).toBe(SCHEMES.light.land);
    }
  });

  it('leaves a stated zero hollow, and a dependency paler than land', () => {
    const { hollow, dependency } = SCHEMES.light;
    expect(fillOf(blankSwatch('zero'), layer, SCHEMES.light).base).toBe(hollow);
    expect(fillOf(blankSwatch('dependency'), layer, SCHEMES.light).base).toBe(dependency);
  });

  it('fills with the strongest of several kinds', () => {
    const { kinds } = SCHEMES.light;
    const baseOf = (...of: readonly Kind[]) => fillOf(kindsSwatch(of), layer, SCHEMES.light).base;
    expect(baseOf('combat', 'advisers', 'civil')).toBe(kinds.combat);
    expect(baseOf('civil')).toBe(kinds.civil);
    expect(fillOf(ratioSwatch(1), layer, SCHEMES.light).texture).toBe('solid');
  });
});
