import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../app/store.ts';
import { createTestAtlas } from '../../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../../core/atlas/testing/cuba.ts';
import { initialState } from '../../core/state/state.ts';
import { createWords, loadSpeech } from '../../i18n/words.ts';
import { PageProvider } from './context.ts';
import { createPart, Nothing } from './createPart.tsx';
import { createPageStores } from './stores.ts';

const ENGLISH = createWords(await loadSpeech('en'), DESCRIPTION);
const atlas = createTestAtlas();
const store = createStore(initialState(SCOPE));

const Greeting = ({ name }: { readonly name: string }) => <p>Hello, {name}</p>;
const offline = new TypeError('Failed to fetch dynamically imported module');

async function show(Part: ComponentType<{ readonly name: string }>) {
  const page = {
    atlas,
    newest: atlas,
    store,
    words: ENGLISH,
    theme: 'light',
    ...createPageStores(store),
  } as const;
  await act(async () => {
    render(
      <PageProvider value={page}>
        <Part name="reader" />
      </PageProvider>,
    );
  });
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: (value: T) => resolve(value) };
}

async function tryAgain() {
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
}

/** Hears that the page is to be loaded anew. */
const reload = vi.fn();
const fetchPage = vi.fn<() => Promise<Response>>();

beforeEach(() => {
  reload.mockReset();
  fetchPage.mockReset();
  addEventListener('anew', reload);
  vi.stubGlobal('fetch', fetchPage);
});

afterEach(() => {
  cleanup();
  removeEventListener('anew', reload);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a part of the page', () => {
  it('says that it waits, then is there', async () => {
    const { promise, resolve } = withResolvers<typeof Greeting>();
    await show(createPart(() => promise));
    expect(screen.getByText('Loading…')).toBeTruthy();
    await act(async () => resolve(Greeting));
    expect(screen.getByText('Hello, reader')).toBeTruthy();
    expect(screen.queryByText('Loading…')).toBeNull();
  });

  it('that never answers is told after a minute, and comes when it comes after all', async () => {
    vi.useFakeTimers();
    const { promise, resolve } = withResolvers<typeof Greeting>();
    await show(createPart(() => promise, Nothing));
    await act(async () => void (await vi.advanceTimersByTimeAsync(61_000)));
    expect(screen.getByRole('alert').textContent).toContain('could not be loaded');
    await act(async () => {
      resolve(Greeting);
      await vi.advanceTimersByTimeAsync(0);
    });
    vi.useRealTimers();
    expect(screen.getByText('Hello, reader')).toBeTruthy();
  });

  it('that never answers is asked for by a page that is loaded anew, not for another minute', async () => {
    vi.useFakeTimers();
    fetchPage.mockResolvedValue(new Response(''));
    await show(createPart(() => new Promise<typeof Greeting>(() => undefined)));
    await act(async () => void (await vi.advanceTimersByTimeAsync(61_000)));
    await tryAgain();
    vi.useRealTimers();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is nothing while it waits, where nobody misses it', async () => {
    await show(createPart(() => new Promise(() => undefined), Nothing));
    expect(document.body.textContent).toBe('');
  });

  it('comes by “Try again”, without the page being loaded anew', async () => {
    const load = vi.fn(async () => Greeting).mockRejectedValueOnce(offline);
    await show(createPart(load));
    expect(screen.getByRole('alert').textContent).toContain('could not be loaded');
    await tryAgain();
    expect(screen.getByText('Hello, reader')).toBeTruthy();
    expect(reload).not.toHaveBeenCalled();
  });

  it('leaves the page as it is while the server cannot be reached', async () => {
    fetchPage.mockRejectedValue(new TypeError('Failed to fetch'));
    await show(createPart(() => Promise.reject(offline)));
    await tryAgain();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(fetchPage).toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  it('loads the page anew where the server has the page and not the part', async () => {
    fetchPage.mockResolvedValue(new Response(''));
    await show(createPart(() => Promise.reject(offline)));
    await tryAgain();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('asks for itself again when the connection is back', async () => {
    const load = vi.fn(async () => Greeting).mockRejectedValueOnce(offline);
    await show(createPart(load));
    await act(async () => void dispatchEvent(new Event('online')));
    expect(screen.getByText('Hello, reader')).toBeTruthy();
  });

  it('says so where a file of another shape came in its place', async () => {
    fetchPage.mockResolvedValue(new Response(''));
    const foreign: { readonly Greeting?: typeof Greeting } = {};
    await show(createPart(async () => foreign.Greeting as typeof Greeting));
    expect(screen.getByRole('alert').textContent).toContain('could not be loaded');
    await tryAgain();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('stays where the connection comes back while it is tried again, and comes', async () => {
    fetchPage.mockResolvedValue(new Response(''));
    let isOnline = false;
    vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline);
    let refuse: (reason: Error) => void = () => undefined;
    const load = vi
      .fn(async () => Greeting)
      .mockRejectedValueOnce(offline)
      .mockImplementationOnce(() => new Promise((_, reject) => (refuse = reject)));
    await show(createPart(load));
    await tryAgain();
    isOnline = true;
    await act(async () => void dispatchEvent(new Event('online')));
    await act(async () => refuse(offline));
    expect(reload).not.toHaveBeenCalled();
    expect(screen.getByText('Hello, reader')).toBeTruthy();
  });

  it('keeps a fault to itself, and is drawn again when asked', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    // biome-ignore lint/correctness/noComponentHookFactories: made once, for this test
    const Fragile = () => {
      if (isBroken) throw new Error('fault');
      return <p>Whole again</p>;
    };
    await show(createPart(async () => Fragile));
    expect(screen.getByRole('alert')).toBeTruthy();
    isBroken = false;
    await tryAgain();
    expect(screen.getByText('Whole again')).toBeTruthy();
  });
});
