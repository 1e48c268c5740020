import { describe, expect, it } from 'vitest';
import type { Scope } from '../core/atlas/scope.ts';
import { SCOPE } from '../core/atlas/testing/cuba.ts';
import { initialState } from '../core/state/state.ts';
import {
  chooseLayer,
  listenTo,
  moveCamera,
  openCountry,
  setBeside,
  showYear,
  toggleLine,
  unpinLine,
} from '../core/state/transition.ts';
import { createOtherHalf } from './otherHalf.ts';
import { createStore } from './store.ts';

const OTHER: Scope = {
  firstYear: 1968,
  lastYear: 2024,
  layers: ['personnel', 'civilians'],
  estimates: ['best', 'low', 'high'],
  initial: { year: 1968, layer: 'personnel', estimate: 'best' },
};
const CAMERA = { zoom: 4, lat: 0, lng: 20 };

function pair() {
  const store = createStore(setBeside('other')(initialState(SCOPE)));
  return { store, other: createOtherHalf(store, OTHER) };
}

describe('the state of another atlas beside the page’s', () => {
  it('has the year of the page, within its own years, and its own layer', () => {
    const { store, other } = pair();
    store.set(showYear(1988));
    expect(other.get()).toMatchObject({ year: 1988, layer: 'personnel', compare: null });
    store.set(showYear(1959));
    expect(other.get().year).toBe(1968);
    store.set((state) => ({ ...state, compare: 2026 }));
    expect(other.get().year).toBe(2024);
  });

  it('listens as the page does where it can, else to all', () => {
    const { store, other } = pair();
    store.set(listenTo('low'));
    expect(other.get().estimate).toBe('low');
    store.set(listenTo('cuban'));
    expect(other.get().estimate).toBe('best');
  });

  it('has a layer and a lens of its own, chosen on it or in the link', () => {
    const { store, other } = pair();
    const before = store.get();
    other.set(chooseLayer('civilians'));
    other.set(listenTo('high'));
    expect(other.get()).toMatchObject({ layer: 'civilians', estimate: 'high' });
    expect(store.get()).toEqual({
      ...before,
      besideLayer: 'civilians',
      besideEstimate: 'high',
    });
    store.set(listenTo('low'));
    expect(other.get().estimate).toBe('high');
  });

  it('shares a line of the legend that is pinned', () => {
    const { store, other } = pair();
    other.set(toggleLine('class:2'));
    expect(store.get().only).toBe('class:2');
    store.set(unpinLine);
    expect(other.get().only).toBeNull();
  });

  it('moves the page’s map and opens its country, and changes nothing else', () => {
    const { store, other } = pair();
    const before = store.get();
    other.set(openCountry('AGO'));
    other.set(moveCamera(CAMERA, () => ({ zoom: 0, lat: 0, lng: 0 })));
    expect(store.get()).toEqual({ ...before, country: 'AGO', camera: CAMERA });
    other.set(showYear(1975));
    expect(store.get().year).toBe(before.year);
  });

  it('tells its listeners of what it shows, and is one object while the page is', () => {
    const { store, other } = pair();
    const heard: number[] = [];
    const stop = other.subscribe(({ year }) => heard.push(year));
    store.set(showYear(1970));
    expect(other.get()).toBe(other.get());
    stop();
    store.set(showYear(1971));
    expect(heard).toEqual([1970]);
  });
});
