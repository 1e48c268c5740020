import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadJson } from './load.ts';
import { loadWorldBorders, takeWorldBorders } from './worldBorders.ts';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  fetched.mockImplementation(async () => new Response('{"type":"Topology"}'));
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

it('what the first view asked for is not asked for again', async () => {
  const asked = loadWorldBorders();
  expect(await takeWorldBorders(asked, loadJson)).toBe(await asked);
  expect(fetched).toHaveBeenCalledTimes(1);
});

it('what the first view did not ask for is asked for', async () => {
  expect(await takeWorldBorders(null, loadJson)).toEqual({ type: 'Topology' });
});

it('what the first view could not have is asked for once more', async () => {
  fetched.mockRejectedValueOnce(new TypeError('offline'));
  const asked = loadWorldBorders();
  await expect(asked).rejects.toThrow('borders.world.topojson');
  expect(await takeWorldBorders(asked, loadJson)).toEqual({ type: 'Topology' });
});
