import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenUsed } from './whenUsed.ts';

function press(key: string): void {
  dispatchEvent(new KeyboardEvent('keydown', { key }));
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('whenUsed()', () => {
  it('waits until the page is touched, and then for a while', () => {
    const call = vi.fn();
    whenUsed(call);
    vi.advanceTimersByTime(60_000);
    dispatchEvent(new Event('pointerdown'));
    vi.advanceTimersByTime(5_000);
    expect(call).not.toHaveBeenCalled();
    vi.advanceTimersByTime(6_000);
    expect(call).toHaveBeenCalledTimes(1);
    press('Control');
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('does not wait where a command of the browser may begin', () => {
    const call = vi.fn();
    whenUsed(call);
    press('a');
    expect(call).not.toHaveBeenCalled();
    press('Meta');
    vi.advanceTimersByTime(60_000);
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('is called off, before a touch and after it', () => {
    const call = vi.fn();
    whenUsed(call)();
    const callOff = whenUsed(call);
    dispatchEvent(new Event('pointerdown'));
    callOff();
    press('Control');
    vi.advanceTimersByTime(60_000);
    expect(call).not.toHaveBeenCalled();
  });
});
