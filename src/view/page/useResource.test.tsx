// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createResource } from '../../app/resource.ts';
import { useResource } from './useResource.ts';

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
    const { result } = renderHook(() => useResource(resource));
    await act(async () => {});
    expect(result.current.status).toBe('failed');
    await act(async () => {
      renderHook(() => useResource(resource));
    });
    expect(fetchValue).toHaveBeenCalledTimes(2);
  });

  it('asks for nothing before there is time', async () => {
    const time = createTime();
    const resource = createResource(() => Promise.resolve('known'));
    const { result } = renderHook(() => useResource(resource, time.when));
    expect(result.current.status).toBe('idle');
    await time.come();
    expect(result.current.value).toBe('known');
  });

  it('leaves it to the reader to ask again for what failed when there was time', async () => {
    const time = createTime();
    const fetchValue = missing();
    const resource = createResource(fetchValue);
    const { result } = renderHook(() => useResource(resource, time.when));
    await time.come();
    expect(result.current.status).toBe('failed');
    renderHook(() => useResource(resource, time.when));
    await time.come();
    expect(fetchValue).toHaveBeenCalledTimes(1);
  });
});
