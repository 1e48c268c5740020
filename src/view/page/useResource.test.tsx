import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createResource } from '../../app/resource.ts';
import { createStore } from '../../app/store.ts';
import { createTestAtlas } from '../../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../../core/atlas/testing/cuba.ts';
import { initialState } from '../../core/state/state.ts';
import { createWords, loadSpeech } from '../../i18n/words.ts';
import { type Page, PageProvider } from './context.ts';
import { createPageStores } from './stores.ts';
import { useResource } from './useResource.ts';

const words = createWords(await loadSpeech('en'), DESCRIPTION);
const atlas = createTestAtlas();
const store = createStore(initialState(SCOPE));
const page: Page = {
  atlas,
  newest: atlas,
  store,
  words,
  theme: 'light',
  ...createPageStores(store),
};

function renderInPage<T>(read: () => T) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <PageProvider value={page}>{children}</PageProvider>
  );
  return renderHook(read, { wrapper });
}

afterEach(cleanup);

const missing = () => vi.fn(() => Promise.reject(new Error('404')));

/** Time that comes when the test says so. */
function createTime() {
  const waiting: (() => void)[] = [];
  const when = (ask: () => void) => {
    waiting.push(ask);
    return undefined;
  };
  const come = () =>
    act(async () => {
      for (const ask of waiting.splice(0)) ask();
    });
  return { when, come };
}

describe('useResource', () => {
  it('asks at once, and again for what failed where it is shown anew', async () => {
    const fetchValue = missing();
    const resource = createResource(fetchValue);
    const { result } = renderInPage(() => useResource(resource));
    await act(async () => {});
    expect(result.current.status).toBe('failed');
    await act(async () => {
      renderInPage(() => useResource(resource));
    });
    expect(fetchValue).toHaveBeenCalledTimes(2);
  });

  it('asks for nothing before there is time', async () => {
    const time = createTime();
    const resource = createResource(() => Promise.resolve('known'));
    const { result } = renderInPage(() => useResource(resource, time.when));
    expect(result.current.status).toBe('idle');
    await time.come();
    expect(result.current.value).toBe('known');
  });

  it('leaves it to the reader to ask again for what failed when there was time', async () => {
    const time = createTime();
    const fetchValue = missing();
    const resource = createResource(fetchValue);
    const { result } = renderInPage(() => useResource(resource, time.when));
    await time.come();
    expect(result.current.status).toBe('failed');
    renderInPage(() => useResource(resource, time.when));
    await time.come();
    expect(fetchValue).toHaveBeenCalledTimes(1);
  });

  it('asks again for what failed where a reader tries again', async () => {
    const fetchValue = missing();
    const resource = createResource(fetchValue);
    renderInPage(() => useResource(resource));
    await act(async () => {});
    await act(async () => page.needs.retry());
    expect(fetchValue).toHaveBeenCalledTimes(2);
  });
});
