import { describe, expect, it, vi } from 'vitest';
import { inTime } from './inTime.ts';
import { createResource, type Resource } from './resource.ts';

function statusesOf(resource: Resource<unknown>): readonly string[] {
  const statuses: string[] = [resource.get().status];
  resource.subscribe(() => statuses.push(resource.get().status));
  return statuses;
}

describe('a resource', () => {
  it('is idle until somebody asks for it', () => {
    const fetchValue = vi.fn(async () => 'notes');
    expect(createResource(fetchValue).get()).toEqual({ status: 'idle', value: null });
    expect(fetchValue).not.toHaveBeenCalled();
  });

  it('is fetched once, however many ask, before and after', async () => {
    const fetchValue = vi.fn(async () => 'notes');
    const resource = createResource(fetchValue);
    const statuses = statusesOf(resource);
    await Promise.all([resource.load(), resource.load()]);
    await resource.load();
    expect(fetchValue).toHaveBeenCalledTimes(1);
    expect(statuses).toEqual(['idle', 'loading', 'ready']);
    expect(resource.get()).toEqual({ status: 'ready', value: 'notes' });
  });

  it('says why it could not be had, and rejects nobody', async () => {
    const error = new Error('offline');
    const resource = createResource(() => Promise.reject(error));
    await resource.load();
    expect(resource.get()).toEqual({ status: 'failed', value: null, error });
  });

  it('is as failed where fetching throws before it begins', async () => {
    const resource = createResource(() => {
      throw new Error('no such function');
    });
    await resource.load();
    expect(resource.get().status).toBe('failed');
  });

  it('heals everybody who listens by one further load()', async () => {
    const fetchValue = vi.fn(async () => 'notes').mockRejectedValueOnce(new Error('offline'));
    const resource = createResource(fetchValue);
    const [panel, map] = [statusesOf(resource), statusesOf(resource)];
    await resource.load();
    await resource.load();
    expect(panel).toEqual(['idle', 'loading', 'failed', 'loading', 'ready']);
    expect(map).toEqual(panel);
  });

  it('heals by itself where what was given up comes after all', async () => {
    vi.useFakeTimers();
    let come: (value: string) => void = () => undefined;
    const coming = new Promise<string>((resolve) => {
      come = resolve;
    });
    const resource = createResource(() => inTime(coming));
    const statuses = statusesOf(resource);
    void resource.load();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(statuses).toEqual(['idle', 'loading', 'failed']);
    come('part');
    await vi.advanceTimersByTimeAsync(0);
    vi.useRealTimers();
    expect(resource.get()).toEqual({ status: 'ready', value: 'part' });
  });

  it('tells nobody who has gone', async () => {
    const resource = createResource(async () => 'notes');
    const listener = vi.fn();
    resource.subscribe(listener)();
    await resource.load();
    expect(listener).not.toHaveBeenCalled();
  });
});
