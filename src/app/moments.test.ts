import { afterEach, describe, expect, it, vi } from 'vitest';
import { enterMoment } from '../core/moment/transition.ts';
import { initialState } from '../core/state/state.ts';
import { leavingMoments, loadMoments } from './moments.ts';
import { createStore } from './store.ts';

const sentence = { en: 'A.', es: 'A.', claims: ['a.1'] };
const MOMENT = {
  id: 'one',
  title: { en: 'One', es: 'Uno' },
  year: 1975,
  layer: 'troops',
  sentences: [sentence, sentence],
} as const;

function answer(value: unknown): void {
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(value)));
}

describe('moments', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('loadMoments() leaves an unsound moment out', async () => {
    answer([MOMENT, { ...MOMENT, id: 'two', year: '1975' }]);
    expect((await loadMoments()).map(({ id }) => id)).toEqual(['one']);
  });

  it('loadMoments() rejects a file without a sound moment', async () => {
    answer([{ ...MOMENT, year: '1975' }]);
    await expect(loadMoments()).rejects.toMatchObject({ code: 'unsound', file: 'moments.json' });
  });

  it('leavingMoments(store) ends a moment in the one write that chooses another year', () => {
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
