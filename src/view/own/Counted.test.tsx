import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from '../../app/store.ts';
import { createTestAtlas } from '../../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../../core/atlas/testing/cuba.ts';
import { initialState } from '../../core/state/state.ts';
import { en } from '../../i18n/own.en.ts';
import { createWords, loadSpeech } from '../../i18n/words.ts';
import { PageProvider } from '../page/context.ts';
import { createPageStores } from '../page/stores.ts';
import { Counted } from './Counted.tsx';
import type { StepProps } from './step.ts';

const WORDS = createWords(await loadSpeech('en'), DESCRIPTION);

/** A table of so many measures. */
function show(count: number) {
  const heads = Array.from({ length: count }, (_, at) => `Measure ${at + 1}`);
  const measures = heads.map((name) => ({ name, type: 'stock' }));
  const choices = { names: new Map(), types: new Map() };
  const reading = { placed: { measures }, measureHeads: heads, choices };
  const store = createStore(initialState(SCOPE));
  const atlas = createTestAtlas();
  const page = { atlas, newest: atlas, store, words: WORDS, theme: 'light' } as const;
  render(
    <PageProvider value={{ ...page, ...createPageStores(store) }}>
      <Counted
        reading={reading as unknown as StepProps['reading']}
        choose={() => undefined}
        messages={en}
      />
    </PageProvider>,
  );
}

const named = () => screen.getAllByRole('textbox').length;

afterEach(cleanup);

describe('what a table counts', () => {
  it('is asked of fifty measures at once, and of further ones when they are wanted', () => {
    show(120);
    expect(named()).toBe(50);
    fireEvent.click(screen.getByRole('button', { name: '50 more of 70' }));
    expect(named()).toBe(100);
    fireEvent.click(screen.getByRole('button', { name: '20 more of 20' }));
    expect(named()).toBe(120);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers no further ones where all are asked', () => {
    show(50);
    expect(named()).toBe(50);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
