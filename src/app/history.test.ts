import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { State } from '../core/state/state.ts';
import {
  beginComparison,
  chooseLayer,
  compareWith,
  moveCamera,
  openCountry,
  showYear,
  speak,
} from '../core/state/transition.ts';
import { connectHistory, onTravel } from './history.ts';
import { createLink } from './link.ts';
import { createStore, type Store } from './store.ts';
import { createTestAtlas } from './testing/createTestAtlas.ts';

const ATLAS = createTestAtlas();
const WORLD = { zoom: 0.5, lat: 8, lng: 11.5 };
const INTERVAL = 350;
const SOON = 40;

/** Every write of the history: how, what and when. */
let writes: [how: string, query: string, at: number][] = [];
let undo: () => void = () => undefined;

function open(query: string, goOn: (store: Store<State>) => void = () => undefined) {
  history.replaceState(null, '', `/${query}`);
  writes = [];
  const link = createLink(ATLAS);
  const opened = link.read(location.search);
  const store = createStore(opened);
  goOn(store);
  undo = connectHistory(store, link, opened);
  return { link, store };
}

/** What the browser does on Back, Forward and a jump within the page. */
function travel(url: string): void {
  history.replaceState(null, '', url);
  writes = [];
  dispatchEvent(new PopStateEvent('popstate'));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  for (const how of ['pushState', 'replaceState'] as const) {
    const write = history[how].bind(history);
    vi.spyOn(history, how).mockImplementation((state, unused, url) => {
      write(state, unused, url);
      writes.push([how.replace('State', ''), location.search, performance.now()]);
    });
  }
});

afterEach(() => {
  undo();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('connectHistory()', () => {
  it('writes where the reader has gone before it was there', () => {
    open('', (store) => store.set(showYear(1977)));
    vi.advanceTimersByTime(INTERVAL);
    expect(writes.map(([how, query]) => [how, query])).toEqual([['replace', '?year=1977']]);
  });

  it('writes nothing while nothing is chosen', () => {
    open('?year=1890&utm_source=x');
    vi.advanceTimersByTime(10_000);
    expect(writes).toEqual([]);
  });

  it('writes a choice once its frame is drawn, and gives it an entry of its own', () => {
    const { store } = open('?year=1985&utm_source=x');
    store.set(chooseLayer('killed'));
    expect(writes).toEqual([]);
    vi.advanceTimersByTime(INTERVAL);
    expect(writes).toEqual([['push', '?year=1985&layer=killed&utm_source=x', SOON]]);
  });

  it('replaces the entry while the reader scrubs or pans', () => {
    const { store } = open('');
    store.set(showYear(1985));
    vi.advanceTimersByTime(INTERVAL);
    store.set(moveCamera({ zoom: 4, lat: 1, lng: 2 }, () => WORLD));
    vi.advanceTimersByTime(INTERVAL);
    store.set(speak('es'));
    vi.advanceTimersByTime(INTERVAL);
    expect(writes.map(([how]) => how)).toEqual(['replace', 'replace', 'replace']);
    expect(location.search).toBe('?year=1985&map=4/1/2&lang=es');
  });

  it('writes nothing while a hand scrubs, and the last state when it rests', () => {
    const { store } = open('');
    for (let year = 1960; year <= 2000; year += 1) {
      store.set(showYear(year));
      vi.advanceTimersByTime(20);
    }
    expect(writes).toEqual([]);
    vi.advanceTimersByTime(INTERVAL);
    expect(writes.map(([how, query]) => [how, query])).toEqual([['replace', '?year=2000']]);
  });

  it('writes at most once in 350 ms, whatever is chosen', () => {
    const { store } = open('');
    for (let year = 1960; year <= 2000; year += 1) {
      store.set(chooseLayer(year % 2 === 0 ? 'killed' : 'troops'));
      store.set(showYear(year));
      vi.advanceTimersByTime(20);
    }
    vi.advanceTimersByTime(INTERVAL);
    const times = writes.map(([, , at]) => at);
    for (const [index, at] of times.slice(1).entries()) {
      expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(INTERVAL);
    }
    expect(times.length).toBeGreaterThan(2);
    expect(writes.at(-1)?.[1]).toBe('?year=2000&layer=killed');
  });

  it('pushes a choice that waits, though the reader scrubs on', () => {
    const { store } = open('');
    store.set(showYear(1960));
    store.set(openCountry('AGO'));
    store.set(showYear(1961));
    vi.advanceTimersByTime(INTERVAL);
    expect(writes.map(([how, query]) => [how, query])).toEqual([
      ['replace', '?year=1960'],
      ['push', '?year=1961&country=AGO'],
    ]);
  });

  it('makes no entry of a choice that is taken back before it is written', () => {
    const { store } = open('');
    store.set(showYear(1960));
    store.set(chooseLayer('killed'));
    store.set(chooseLayer('troops'));
    vi.advanceTimersByTime(INTERVAL);
    expect(writes.map(([how]) => how)).toEqual(['replace', 'replace']);
  });

  it('pushes where a comparison begins, and replaces while its year is scrubbed', () => {
    const { store } = open('?year=1976');
    store.set(beginComparison(ATLAS.scope));
    vi.advanceTimersByTime(INTERVAL);
    store.set(compareWith(1990));
    vi.advanceTimersByTime(INTERVAL);
    expect(writes.map(([how]) => how)).toEqual(['push', 'replace']);
  });

  it('writes what still waits when the page is left', () => {
    const { store } = open('');
    store.set(showYear(1960));
    store.set(showYear(1961));
    expect(location.search).toBe('');
    dispatchEvent(new Event('pagehide'));
    expect(location.search).toBe('?year=1961');
    vi.advanceTimersByTime(INTERVAL);
    expect(writes).toHaveLength(1);
  });

  it('leaves an address alone that own data have taken, though a step waits', () => {
    const { store } = open('?year=1976');
    store.set(showYear(1977));
    history.pushState(null, '', '/?data=local/0123456789abcdef/1/a');
    vi.advanceTimersByTime(2 * INTERVAL);
    expect(location.search).toBe('?data=local/0123456789abcdef/1/a');
  });

  it('shows what Back leads to, and writes nothing of what it left', () => {
    const { store } = open('');
    store.set(chooseLayer('killed'));
    store.set(showYear(1985));
    travel('/?layer=wounded');
    expect(store.get()).toMatchObject({ layer: 'wounded', year: ATLAS.scope.initial.year });
    vi.advanceTimersByTime(INTERVAL);
    expect(writes).toEqual([]);
    store.set(showYear(1990));
    vi.advanceTimersByTime(INTERVAL);
    expect(location.search).toBe('?year=1990&layer=wounded');
  });

  it('loses no choice to a jump within the page', () => {
    const { store } = open('');
    store.set(showYear(1960));
    store.set(openCountry('AGO'));
    travel(`${location.search}#tab-panel`);
    expect(store.get()).toMatchObject({ year: 1960, country: 'AGO' });
    vi.advanceTimersByTime(INTERVAL);
    expect(writes.map(([how]) => how)).toEqual(['push']);
    expect(location.hash).toBe('#tab-panel');
  });

  it('hears and writes nothing once it is undone', () => {
    const { store } = open('');
    for (const year of [1960, 1961, 1962]) store.set(showYear(year));
    undo();
    vi.advanceTimersByTime(INTERVAL);
    dispatchEvent(new Event('pagehide'));
    expect(writes).toEqual([]);
    travel('/?layer=wounded');
    store.set(showYear(1970));
    expect(writes).toEqual([]);
    expect(store.get().layer).toBe('troops');
  });
});

describe('what is to be told of a link', () => {
  const codes = ({ link }: ReturnType<typeof open>) =>
    link.notice.get()?.repairs.map(({ code }) => code) ?? null;

  it('is nothing where the link is honoured', () => {
    expect(codes(open('?year=1985'))).toBeNull();
  });

  it('is told when the page opens and when Back comes to such a link', () => {
    const page = open('?year=1890');
    expect(codes(page)).toEqual(['year-before']);
    travel('/?year=1985');
    expect(codes(page)).toBeNull();
    travel('/?layer=tropas&country=QQQ');
    expect(codes(page)).toEqual(['unknown-value', 'unknown-country']);
  });

  it('stays while the reader scrubs, and goes when the next choice makes another link', () => {
    const page = open('?year=1890');
    page.store.set(showYear(1970));
    page.store.set(speak('es'));
    expect(codes(page)).toEqual(['year-before']);
    page.store.set(chooseLayer('killed'));
    expect(codes(page)).toBeNull();
  });

  it('goes once the reader has stayed in another year, and not while years go by', () => {
    const page = open('?year=1890');
    for (const year of [1960, 1961, 1962, 1963]) {
      page.store.set(showYear(year));
      vi.advanceTimersByTime(1_600);
      expect(codes(page)).toEqual(['year-before']);
    }
    vi.advanceTimersByTime(3_399);
    expect(codes(page)).toEqual(['year-before']);
    vi.advanceTimersByTime(1);
    expect(codes(page)).toBeNull();
  });

  it('costs a year of which nothing is told no timer of its own', () => {
    const page = open('?year=1985');
    vi.runAllTimers();
    page.store.set(showYear(1960));
    expect(vi.getTimerCount()).toBe(1);
  });

  it('stays while the reader only looks elsewhere on the map', () => {
    const page = open('?year=1890');
    page.store.set(moveCamera({ zoom: 4, lat: 1, lng: 2 }, () => WORLD));
    vi.advanceTimersByTime(60_000);
    expect(codes(page)).toEqual(['year-before']);
  });

  it('is not taken for that of the link to which Back has led meanwhile', () => {
    const page = open('?year=1985');
    page.store.set(showYear(1960));
    vi.advanceTimersByTime(1_000);
    travel('/?layer=tropas');
    vi.advanceTimersByTime(60_000);
    expect(codes(page)).toEqual(['unknown-value']);
  });

  it('says what stood in place of a country', () => {
    const { link } = open('?year=2015&country=SUN');
    expect(link.notice.get()?.substitution?.offered.length).toBeGreaterThan(6);
  });
});

it('onTravel() tells of a step Back before the state is there', () => {
  const heard: string[] = [];
  const leave = onTravel(() => heard.push('travel'));
  const { store } = open('');
  store.subscribe(() => heard.push('state'));
  travel('/?year=1985');
  leave();
  travel('/?year=1989');
  expect(heard).toEqual(['travel', 'state', 'state']);
});
