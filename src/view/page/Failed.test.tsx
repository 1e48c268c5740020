import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../app/store.ts';
import { createTestAtlas } from '../../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../../core/atlas/testing/cuba.ts';
import { initialState } from '../../core/state/state.ts';
import { createWords, loadSpeech } from '../../i18n/words.ts';
import { PageProvider } from './context.ts';
import { Failed } from './Failed.tsx';
import { createPageStores } from './stores.ts';

const words = createWords(await loadSpeech('en'), DESCRIPTION);
const atlas = createTestAtlas();

function pageWith(program: string): string {
  return `<!doctype html><script type="module" src="./assets/${program}.js"></script>`;
}

function fail(answer: () => Promise<Response>) {
  document.head.innerHTML = '<script type="module" src="./assets/index-old.js"></script>';
  vi.stubGlobal('fetch', answer);
  const store = createStore(initialState(SCOPE));
  render(
    <PageProvider
      value={{ atlas, newest: atlas, store, words, theme: 'light', ...createPageStores(store) }}
    >
      <Failed what="The claims could not be loaded." retry={() => undefined} />
    </PageProvider>,
  );
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

describe('<Failed>', () => {
  it('offers the new atlas where the host has one and the files of this one may be gone', async () => {
    fail(async () => new Response(pageWith('index-new')));
    expect(
      await screen.findByRole('button', { name: 'Load the new one (your view stays)' }),
    ).toBeDefined();
    expect(screen.getByRole('alert').textContent).toMatch(/^The atlas has been renewed/);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it.each([
    ['has the same', async () => new Response(pageWith('index-old'))],
    ['has none', async () => new Response('', { status: 404 })],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('offers to try again where the host %s', async (_, answer) => {
    fail(answer);
    await new Promise((settled) => setTimeout(settled, 20));
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined();
    expect(screen.getByRole('alert').textContent).toMatch(/^The claims could not be loaded\./);
  });
});
