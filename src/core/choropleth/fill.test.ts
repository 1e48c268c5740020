import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../atlas/testing/cuba.ts';
import type { Kind } from '../dataset/vocabulary.ts';
import { fillOf } from './fill.ts';
import { isQuantityLayer, type Layer } from './layer.ts';
import { SCHEMES } from './scheme.ts';
import {
  BLANKS,
  blankSwatch,
  classSwatch,
  kindsSwatch,
  ratioSwatch,
  type Swatch,
} from './swatch.ts';

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

  it('gives a class the colour that a layer has for it, else that of its number', () => {
    const { ramps } = SCHEMES.light;
    if (!isQuantityLayer(layer)) throw new Error('not counted');
    const shaded: Layer = { ...layer, shades: [['loss', 4]] };
    const baseOf = (index: number) =>
      fillOf(classSwatch(index, 'stated'), shaded, SCHEMES.light).base;
    expect([baseOf(0), baseOf(1)]).toEqual([ramps.loss[4], ramps.people[1]]);
  });
});
