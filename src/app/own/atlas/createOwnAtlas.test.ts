import { describe, expect, it } from 'vitest';
import { layerOf } from '../../../core/atlas/description.ts';
import { ownTable } from '../../../core/own/testing/ownTable.ts';
import { createTestAtlas } from '../../testing/createTestAtlas.ts';
import { createOwnAtlas } from './createOwnAtlas.ts';

const TABLE = ownTable([
  { polity: 'AGO', from: 1975, value: 40, source: 'https://example.org/report' },
  { polity: 'AGO', from: 1988, value: 55_000 },
  { polity: 'MOZ', from: 1988, value: 700 },
  { polity: 'ETH', from: 1988 },
  { polity: 'AGO', from: 1988, value: 3, measure: 'Dead' },
]);

describe('createOwnAtlas()', () => {
  it('opens with the fullest year of the first measure, and paints it', async () => {
    const { description, scope, painter } = await createOwnAtlas(TABLE, createTestAtlas());
    expect(scope.initial).toEqual({ year: 1988, layer: 'm1', estimate: 'best' });
    expect(description.span).toEqual({ from: 1975, to: 1988 });
    expect(description.actor).toBeNull();
    const cells = painter.cellsAt('m1', 'best', 1988);
    expect(cells.get('AGO')).toMatchObject({ type: 'figure', value: 55_000 });
    expect(cells.get('ETH')).toMatchObject({ type: 'unknown' });
    expect(cells.get('CUB')).toBeUndefined();
    expect(painter.cellsAt('m2', 'best', 1988).get('AGO')).toMatchObject({ value: 3 });
  });

  it('follows an address of the web as a source, and names the file where there is none', async () => {
    const { evidence } = await createOwnAtlas(TABLE, createTestAtlas());
    await evidence.load();
    const { sources, measures } = evidence.get().value ?? {};
    expect(sources?.get('s1')?.URL).toBe('https://example.org/report');
    expect(sources?.get('s0')).toEqual({ id: 's0', title: 'refugees.csv' });
    expect(measures?.m2).toEqual({ en: 'Dead', es: 'Dead' });
  });

  it('finds a claim by its id, and none by another', async () => {
    const { dataset, claimById } = await createOwnAtlas(TABLE, createTestAtlas());
    const [claim] = dataset.series.flatMap(({ claims }) => claims);
    expect(claim && claimById.get(claim.id)).toBe(claim);
    for (const id of ['', 'm1-AGO', 'm1-AGO.99', '__proto__.1']) {
      expect(claimById.has(id)).toBe(false);
    }
  });

  it('takes the classes that a reader chose for a measure, and others’ from their figures', async () => {
    const own = { ...TABLE, classes: [[10, 20, 500], null] };
    const { description, painter } = await createOwnAtlas(own, createTestAtlas());
    const [first, second] = description.layers.map(painter.classesOf);
    expect(first?.classes.map(({ from }) => from)).toEqual([10, 20, 500]);
    expect(first?.classOf(40)).toBe(1);
    expect(second).toBe(painter.classesOf(layerOf(description, 'm2')));
    expect(second?.classes.map(({ from }) => from)).not.toEqual([10, 20, 500]);
  });

  it('is called off by its signal', async () => {
    const signal = AbortSignal.abort();
    await expect(createOwnAtlas(TABLE, createTestAtlas(), { signal })).rejects.toThrow();
  });

  it('reads a collection as the shipped one is described, and says that it can read nothing else', async () => {
    const feature = {
      type: 'Feature',
      id: 'troops.AGO',
      geometry: null,
      properties: {
        ...{ type: 'series', country: 'AGO', measure: 'troops', side: 'cuban' },
        rows: [[1976, 36_000, 'S1']],
      },
    };
    const named = { name: 'x.geojson', hash: '0', rows: 1 } as const;
    const collection = { type: 'FeatureCollection', asOf: '2026-11-21', features: [feature] };
    const atlas = await createOwnAtlas(
      { type: 'collection', ...named, collection },
      createTestAtlas(),
    );
    expect(atlas.issues).toEqual([]);
    expect(atlas.description).toMatchObject({ title: { en: 'x.geojson' }, site: null, own: named });
    expect(atlas.painter.cellsAt('troops', 'best', 1976).get('AGO')).toMatchObject({
      value: 36_000,
    });
    const nothing = { type: 'collection', ...named, collection: [] } as const;
    await expect(createOwnAtlas(nothing, createTestAtlas())).rejects.toThrow();
  });
});
