import { describe, expect, it } from 'vitest';
import atlas from '../../../data/atlas.json';
import { isQuantityLayer } from '../choropleth/layer.ts';
import { createDescription, type Description, estimateOf, scopeOf } from './description.ts';
import { parseDescription } from './parse.ts';
import type { EditedDescription } from './schema.ts';

type EditedLayer = EditedDescription['layers'][number];

function quantity(
  id: string,
  type: 'stock' | 'toll',
  measures: readonly string[],
  together: readonly string[] = [],
): EditedLayer {
  const [like] = atlas.layers;
  const layers = [{ ...like, id, type, measures, together }];
  return { ...like, ...layers[0] } as unknown as EditedLayer;
}

function describedBy(...layers: readonly EditedLayer[]): Description {
  return createDescription({ ...(atlas as unknown as EditedDescription), layers: [...layers] });
}

function apartIn(description: Description, id: string) {
  const layer = description.layers.find((one) => one.id === id);
  return layer && isQuantityLayer(layer) ? layer.apart : null;
}

describe('createDescription()', () => {
  const troops = quantity('troops', 'stock', ['troops', 'advisers'], ['people', 'officials']);
  const civilians = quantity('civilians', 'stock', ['staff', 'doctors'], ['people']);
  const killed = quantity('killed', 'toll', ['dead']);

  it('knows what other layers count of the people whom a layer counts with others', () => {
    const description = describedBy(troops, civilians, killed);
    expect(apartIn(description, 'troops')).toEqual({ people: ['staff', 'doctors'], officials: [] });
    expect(apartIn(description, 'civilians')).toEqual({ people: ['troops', 'advisers'] });
    expect(apartIn(description, 'killed')).toEqual({});
  });

  it('compares in the layer of disagreement every quantity, in the order of the layers', () => {
    const words = troops.words;
    const description = describedBy(
      troops,
      { type: 'involvement', id: 'involvement', words } as EditedLayer,
      killed,
      { type: 'disagreement', id: 'disagreement', words } as EditedLayer,
    );
    const [, involvement, , disagreement] = description.layers;
    expect(involvement).toEqual({ type: 'involvement', id: 'involvement', words });
    expect(disagreement).toMatchObject({ type: 'disagreement', id: 'disagreement', words });
    expect(
      disagreement?.type === 'disagreement' && disagreement.quantities.map(({ id }) => id),
    ).toEqual(['troops', 'killed']);
  });

  it('has no totals where none are named', () => {
    const { totals: _, ...edited } = atlas;
    expect(parseDescription(edited).description?.totals).toBeNull();
    expect(parseDescription(atlas).description?.totals).toBe(atlas.totals);
  });

  it('hears all sides in three ways, and then each side that is a lens', () => {
    const sides = atlas.sides.map((side) => ({ ...side }));
    const lenses = sides.filter((side) => 'claims' in side).map(({ id }) => id);
    const { description } = parseDescription(atlas);
    expect(description?.estimates.map(({ id, side }) => [id, side])).toEqual([
      ['best', null],
      ['low', null],
      ['high', null],
      ...lenses.map((id) => [id, id]),
    ]);
    expect(description?.estimates.slice(3).every(({ pick }) => pick === 'best')).toBe(true);
    for (const { id, trust } of atlas.sides) {
      expect(description?.estimates[0]?.trust.get(id)).toBe(trust);
    }
  });
});

describe('estimateOf()', () => {
  it('is the estimate of an id', () => {
    const { description } = parseDescription(atlas);
    if (!description) throw new Error('unsound atlas');
    for (const { id } of description.estimates) expect(estimateOf(description, id).id).toBe(id);
  });
});

describe('scopeOf()', () => {
  it('is what a link may ask for', () => {
    const { description } = parseDescription(atlas);
    if (!description) throw new Error('unsound atlas');
    expect(scopeOf(description)).toEqual({
      firstYear: atlas.span.from,
      lastYear: atlas.span.to,
      layers: atlas.layers.map(({ id }) => id),
      estimates: description.estimates.map(({ id }) => id),
      initial: atlas.view,
    });
  });
});
