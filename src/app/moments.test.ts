import { beforeEach, describe, expect, it, vi } from 'vitest';
import { enterMoment } from '../core/moment/transition.ts';
import { initialState } from '../core/state/state.ts';
import { createStore } from './store.ts';

const loadJson = vi.hoisted(() => vi.fn<(file: string) => Promise<unknown>>());
vi.mock('./load.ts', async (original) => ({ ...(await original<object>()), loadJson }));

const sentence = { en: 'A.', es: 'A.', claims: ['a.1'] };
const MOMENT = {
  id: 'one',
  title: { en: 'One', es: 'Uno' },
  year: 1975,
  layer: 'troops',
  sentences: [sentence, sentence],
} as const;

describe('moments', () => {
  beforeEach(() => {
    vi.resetModules();
    loadJson.mockReset();
  });

  it('loadMoments() asks for the file once', async () => {
    const { loadMoments, loadedMoments } = await import('./moments.ts');
    loadJson.mockResolvedValue([MOMENT]);
    expect(loadedMoments()).toBeNull();
    const [one, other] = await Promise.all([loadMoments(), loadMoments()]);
    expect(one).toBe(other);
    expect(loadedMoments()).toBe(one);
    expect(loadJson).toHaveBeenCalledTimes(1);
  });

  it('loadMoments() tries again after a failure', async () => {
    const { loadMoments } = await import('./moments.ts');
    loadJson.mockRejectedValueOnce(new Error('offline')).mockResolvedValue([MOMENT]);
    await expect(loadMoments()).rejects.toThrow('offline');
    await expect(loadMoments()).resolves.toHaveLength(1);
  });

  it('loadMoments() rejects a file without a sound moment', async () => {
    const { loadMoments } = await import('./moments.ts');
    loadJson.mockResolvedValue([{ ...MOMENT, year: '1975' }]);
    await expect(loadMoments()).rejects.toMatchObject({ code: 'unsound', file: 'moments.json' });
  });

  it('leavingMoments(store) ends a moment in the one write that chooses another year', async () => {
    const { leavingMoments } = await import('./moments.ts');
    const initial = initialState({ firstYear: 1959, lastYear: 2026, defaultYear: 1977 });
    const store = leavingMoments(createStore(initial));
    store.set((state) => enterMoment(state, MOMENT));
    const heard: (string | null)[] = [];
    store.subscribe(({ moment }) => heard.push(moment));
    store.set((state) => ({ ...state, camera: { zoom: 2, lat: 0, lng: 0 } }));
    store.set((state) => ({ ...state, year: 1976 }));
    expect(heard).toEqual(['one', null]);
  });
});
