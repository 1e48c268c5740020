import { beforeEach, expect, it, vi } from 'vitest';
import { createTestAtlas } from '../testing/createTestAtlas.ts';
import { createDesk } from './desk.ts';
import { showOwn } from './showOwn.ts';

const SHIPPED = createTestAtlas();
const READER = { language: null, theme: null };
const named = { name: 'a', hash: '0123456789abcdef', rows: 1 } as const;

beforeEach(() => history.replaceState(null, '', '/'));

it('shows own data that this browser does not keep, and says so', async () => {
  const collection = { type: 'FeatureCollection', asOf: '2026-11-21', features: [featureOf()] };
  const desk = createDesk(SHIPPED, () => Promise.resolve(null));
  const own = { type: 'collection', ...named, collection } as const;
  await showOwn({ own, source: null }, SHIPPED, { desk, reader: READER });
  expect(desk.place.get().laid?.owned.own).toBe(own);
  await vi.waitFor(() => expect(desk.place.get().keeping).toBe('refused'));
});

it('leaves the page as it is where no map can be made of them', async () => {
  const desk = createDesk(SHIPPED, () => Promise.resolve(null));
  const own = { type: 'collection', ...named, collection: [] } as const;
  const { turn } = desk.place.get();
  await expect(showOwn({ own, source: null }, SHIPPED, { desk, reader: READER })).rejects.toThrow();
  expect(desk.place.get()).toMatchObject({ laid: null, turn });
});

function featureOf() {
  const properties = { type: 'series', country: 'AGO', measure: 'troops', side: 'cuban' };
  const rows = [[1976, 36_000, 'S1']];
  return { type: 'Feature', id: 'troops.AGO', geometry: null, properties: { ...properties, rows } };
}
