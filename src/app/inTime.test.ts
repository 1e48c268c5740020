import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inTime, Overdue } from './inTime.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('inTime()', () => {
  it('gives what comes, or why it does not, and leaves no timer', async () => {
    const error = new TypeError('offline');
    await expect(inTime(Promise.resolve('words'))).resolves.toBe('words');
    await expect(inTime(Promise.reject(error))).rejects.toBe(error);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rejects after a minute of silence, and names what may still come', async () => {
    const coming = new Promise(() => undefined);
    const tried = vi.fn();
    inTime(coming).catch(tried);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(tried).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    const [[error]] = tried.mock.calls as [[Overdue]];
    expect(error).toBeInstanceOf(Overdue);
    expect(error.coming).toBe(coming);
  });
});
