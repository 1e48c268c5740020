import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../app/store.ts';
import { createTestAtlas } from '../../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../../core/atlas/testing/cuba.ts';
import { initialState } from '../../core/state/state.ts';
import { openCountry, showYear, type Transition } from '../../core/state/transition.ts';
import { createWords, loadSpeech } from '../../i18n/words.ts';
import { PageProvider } from '../page/context.ts';
import { createPageStores } from '../page/stores.ts';
import { Summary } from './Summary.tsx';

const ENGLISH = createWords(await loadSpeech('en'), DESCRIPTION);
const atlas = createTestAtlas();

function open() {
  const store = createStore(initialState(SCOPE));
  const stores = createPageStores(store);
  render(
    <PageProvider
      value={{ atlas, newest: atlas, store, words: ENGLISH, theme: 'light', ...stores }}
    >
      <Summary />
    </PageProvider>,
  );
  const status = screen.getByRole('status', { name: 'Summary' });
  const heard: (string | null)[] = [];
  const pass = (time: number) => {
    act(() => vi.advanceTimersByTime(time));
    if (status.textContent !== heard.at(-1)) heard.push(status.textContent);
  };
  pass(0);
  const change = (transition: Transition) => {
    act(() => {
      store.set(transition);
      stores.settled.flush();
    });
  };
  return { change, stores, heard, pass };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

describe('Summary', () => {
  it('says nothing of years that pass below a hand, and one sentence of the year it rests on', () => {
    const { change, heard, pass } = open();
    for (const year of [1970, 1971, 1972]) {
      change(showYear(year));
      pass(500);
    }
    expect(heard).toHaveLength(1);
    pass(200);
    expect(heard.slice(1)).toEqual(['1972: none on record.']);
  });

  it('is silent while years play, and says where they stopped', () => {
    const { change, stores, heard, pass } = open();
    act(() => stores.playing.set(true));
    for (const year of [1970, 1971, 1972]) {
      change(showYear(year));
      pass(1600);
    }
    expect(heard).toHaveLength(1);
    act(() => stores.playing.set(false));
    pass(700);
    expect(heard.slice(1)).toEqual(['1972: none on record.']);
  });

  it('says of a country that is opened only the country', () => {
    const { change, heard, pass } = open();
    change(openCountry('AGO'));
    pass(700);
    expect(heard.at(-1)).toBe('Selected: Angola, 1988: no military involvement recorded.');
    pass(5000);
    expect(heard).toHaveLength(2);
  });
});
