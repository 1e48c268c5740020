import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askWorldBorders, takeWorldBorders } from './worldBorders.ts';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  fetched.mockImplementation(async () => new Response('{"type":"Topology"}'));
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

it('what the first view asked for is not asked for again, and kept no longer than it is needed', async () => {
  const [first, taken] = await Promise.all([askWorldBorders(), takeWorldBorders()]);
  expect(taken).toBe(first);
  expect(fetched).toHaveBeenCalledTimes(1);
  await takeWorldBorders();
  expect(fetched).toHaveBeenCalledTimes(2);
});

it('what the first view could not have is asked for once more', async () => {
  fetched.mockRejectedValueOnce(new TypeError('offline'));
  await expect(askWorldBorders()).rejects.toThrow('borders.world.topojson');
  expect(await takeWorldBorders()).toEqual({ type: 'Topology' });
});
