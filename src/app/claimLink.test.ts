import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { byId, type Claim } from '../core/dataset/dataset.ts';
import { claimOf } from '../core/dataset/testing/claimArbitrary.ts';
import { interventionOf } from '../core/dataset/testing/interventionOf.ts';
import { chooseLayer, moveCamera, showYear } from '../core/state/transition.ts';
import { connectHistory } from './history.ts';
import { createLink } from './link.ts';
import { createResource } from './resource.ts';
import { createStore } from './store.ts';
import { createTestAtlas } from './testing/createTestAtlas.ts';

const OWN = { intervention: 'ago', country: 'AGO' };
const count = claimOf({
  ...OWN,
  id: 'ago.1',
  measure: 'troops',
  from: '1985',
  to: '1985',
  best: 9,
});
const dead = claimOf({
  ...OWN,
  id: 'ago.2',
  measure: 'cuban_killed',
  from: '1976',
  to: '1976',
  best: 3,
});
const ATLAS = createTestAtlas({
  interventions: [
    {
      ...interventionOf({ id: 'ago', countries: ['AGO'], from: '1975', to: '1991' }),
      claims: [count, dead],
    },
  ],
});

/** What the dataset no longer has, already on its way. */
const withdrawn = (successors: Readonly<Record<string, string>>, gone: readonly Claim[]) =>
  createResource(async () => ({
    successors: new Map(Object.entries(successors)),
    claims: byId(gone),
  }));

let undo: () => void = () => undefined;

function open(address: string, atlas = ATLAS) {
  history.replaceState(null, '', `/${address}`);
  const link = createLink(atlas);
  const store = createStore(link.read(location.search, location.hash));
  undo = connectHistory(store, link);
  return { link, store };
}

/** What the browser does at a link within the page, on Back and on Forward. */
function travel(address: string): void {
  history.replaceState(null, '', `/${address}`);
  dispatchEvent(new PopStateEvent('popstate'));
}

const settle = () => vi.advanceTimersByTime(1_000);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  undo();
  vi.useRealTimers();
});

describe('an address that marks a claim', () => {
  it('opens the claim’s country, year and layer, and stays as it was asked', () => {
    const { link, store } = open('#claim-ago.2');
    expect(store.get()).toMatchObject({ country: 'AGO', year: 1976, layer: 'killed' });
    expect(link.marked.get()).toBe('ago.2');
    settle();
    expect(location.hash).toBe('#claim-ago.2');
  });

  it('keeps the view that it names where the claim is in it', () => {
    const { store } = open('?year=1985&country=AGO&layer=killed#claim-ago.1');
    expect(store.get()).toMatchObject({ country: 'AGO', year: 1985, layer: 'killed' });
  });

  it('says of an unknown claim that there is none, and shows the view', async () => {
    const atlas = { ...ATLAS, withdrawn: withdrawn({}, []) };
    await atlas.withdrawn.load();
    const { link, store } = open('?year=1985#claim-%E0%A4%A', atlas);
    expect(store.get().year).toBe(1985);
    expect(link.marked.get()).toBeNull();
    expect(link.notice.get()?.repairs).toEqual([
      { key: 'claim-', code: 'unknown-claim', asked: '%E0%A4%A' },
    ]);
  });

  it('says nothing of an unknown claim while it is not known which were withdrawn', async () => {
    const atlas = { ...ATLAS, withdrawn: withdrawn({ 'ago.0': 'ago.2' }, []) };
    const { link, store } = open('?year=1985#claim-ago.0', atlas);
    expect(link.notice.get()).toBeNull();
    expect(link.marked.get()).toBe('ago.0');
    await atlas.withdrawn.load();
    expect(store.get()).toMatchObject({ country: 'AGO', year: 1976, layer: 'killed' });
    expect(link.marked.get()).toBe('ago.2');
    expect(link.notice.get()?.repairs).toMatchObject([{ code: 'replaced-claim', used: 'ago.2' }]);
  });

  it('opens no claim that comes after the reader has gone on, and loses no step of his', async () => {
    const atlas = { ...ATLAS, withdrawn: withdrawn({ 'ago.0': 'ago.2' }, []) };
    const { link, store } = open('?year=1985#claim-ago.0', atlas);
    store.set(chooseLayer('wounded'));
    await atlas.withdrawn.load();
    expect(store.get()).toMatchObject({ country: null, year: 1985, layer: 'wounded' });
    expect(link.marked.get()).toBeNull();
    settle();
    expect(location.search).toContain('layer=wounded');
    expect(location.hash).toBe('');
  });

  it('keeps where the map was moved meanwhile when it opens a claim late', async () => {
    const atlas = { ...ATLAS, withdrawn: withdrawn({ 'ago.0': 'ago.2' }, []) };
    const { store } = open('#claim-ago.0', atlas);
    store.set(moveCamera({ zoom: 4, lat: 1, lng: 2 }, () => ({ zoom: 0, lat: 0, lng: 0 })));
    await atlas.withdrawn.load();
    settle();
    expect(location.search).toContain('map=4/1/2');
    expect(store.get()).toMatchObject({ country: 'AGO', year: 1976 });
  });

  it('marks what stands for a claim that was withdrawn, and says so', async () => {
    const atlas = { ...ATLAS, withdrawn: withdrawn({ 'ago.0': 'ago.2' }, []) };
    await atlas.withdrawn.load();
    const { link, store } = open('#claim-ago.0', atlas);
    expect(store.get()).toMatchObject({ country: 'AGO', year: 1976, layer: 'killed' });
    expect(link.marked.get()).toBe('ago.2');
    expect(link.notice.get()?.repairs).toEqual([
      { key: 'claim-', code: 'replaced-claim', asked: 'ago.0', used: 'ago.2' },
    ]);
  });

  it('opens the figure of a claim that was withdrawn for none, and says so', async () => {
    const gone = claimOf({ ...OWN, id: 'ago.7', measure: 'troops', from: '1979', to: '1979' });
    const atlas = { ...ATLAS, withdrawn: withdrawn({}, [gone]) };
    await atlas.withdrawn.load();
    const { link, store } = open('#claim-ago.7', atlas);
    expect(store.get()).toMatchObject({ country: 'AGO', year: 1979, layer: 'troops' });
    expect(link.marked.get()).toBeNull();
    expect(link.notice.get()?.repairs).toEqual([
      { key: 'claim-', code: 'withdrawn-claim', asked: 'ago.7' },
    ]);
  });

  it('marks no longer when the reader chooses something else, and says so no longer', () => {
    const { link, store } = open('#claim-ago.1');
    store.set(moveCamera({ zoom: 4, lat: 1, lng: 2 }, () => ({ zoom: 0, lat: 0, lng: 0 })));
    settle();
    expect(location.hash).toBe('#claim-ago.1');
    store.set(chooseLayer('wounded'));
    expect(link.marked.get()).toBeNull();
    settle();
    expect(location.hash).toBe('');
    expect(location.search).toContain('layer=wounded');
  });

  it('marks no longer in another year', () => {
    const { link, store } = open('#claim-ago.1');
    store.set(showYear(1987));
    expect(link.marked.get()).toBeNull();
  });

  it('is marked from within the page, and not after Back', () => {
    const { link, store } = open('?year=1985&country=AGO');
    travel('?year=1985&country=AGO#claim-ago.1');
    expect(link.marked.get()).toBe('ago.1');
    travel('?year=1985&country=AGO');
    expect(link.marked.get()).toBeNull();
    expect(store.get()).toMatchObject({ year: 1985, country: 'AGO' });
  });

  it('leaves what was told of the link, and forgets an unknown claim that is no longer asked for', async () => {
    const atlas = { ...ATLAS, withdrawn: withdrawn({}, []) };
    await atlas.withdrawn.load();
    const { link } = open('?year=1890#claim-x', atlas);
    const codes = () => link.notice.get()?.repairs.map(({ code }) => code);
    expect(codes()).toEqual(['year-before', 'unknown-claim']);
    travel('?year=1890#claim-ago.1');
    expect(codes()).toEqual(['year-before']);
  });
});
