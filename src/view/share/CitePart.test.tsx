import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { createStore } from '../../app/store.ts';
import { createTestAtlas } from '../../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../../core/atlas/testing/cuba.ts';
import { initialState } from '../../core/state/state.ts';
import { loadRoom } from '../../i18n/rooms.ts';
import { createWords, loadSpeech } from '../../i18n/words.ts';
import { PageProvider } from '../page/context.ts';
import { createPageStores } from '../page/stores.ts';
import { CitePart } from './CitePart.tsx';

const words = createWords(await loadSpeech('en'), DESCRIPTION);
const messages = await loadRoom('share', 'en');
const atlas = createTestAtlas();

const styled = { chicago: 'A', apa: 'B', iso690: 'C' };
const FILES: Readonly<Record<string, unknown>> = {
  'citations.json': { view: { en: styled, es: styled }, sources: {} },
  'sources.json': [{ id: 'S1', type: 'book', title: 'A source' }, { id: 'S2' }],
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('a citation says which sources were left out, and is there', async () => {
  vi.stubGlobal(
    'fetch',
    async (url: string) => new Response(JSON.stringify(FILES[url.split('/').at(-1) ?? ''])),
  );
  const store = createStore(initialState(SCOPE));
  render(
    <PageProvider
      value={{ atlas, newest: atlas, store, words, theme: 'light', ...createPageStores(store) }}
    >
      <CitePart messages={messages} />
    </PageProvider>,
  );
  expect(await screen.findByText(/sources\.json: \[1\]\.title/)).toBeDefined();
  expect(screen.getByRole('region', { name: messages.cite.box })).toBeDefined();
});
