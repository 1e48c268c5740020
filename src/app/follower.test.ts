import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFollower } from './follower.ts';
import { createStore } from './store.ts';

const FRAME = 17;
const IDLE = 5;

/** A follower of a number: what is less than ten away may wait. */
function open() {
  const store = createStore(0);
  const follower = createFollower(store, (next, previous) => Math.abs(next - previous) < 10);
  const told: number[] = [];
  follower.subscribe((value) => told.push(value));
  return { store, follower, told };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => setTimeout(call, FRAME));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call, IDLE));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('createFollower()', () => {
  it('begins with what the store has', () => {
    expect(open().follower.get()).toBe(0);
  });

  it('follows a change after its frame, once the browser has time', () => {
    const { store, told } = open();
    store.set(1);
    vi.advanceTimersByTime(FRAME);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(IDLE);
    expect(told).toEqual([1]);
  });

  it('catches up at most every 100 ms with a store that goes on, and in the end with the last', () => {
    const { store, told } = open();
    for (let value = 1; value <= 50; value += 1) {
      store.set(value);
      vi.advanceTimersByTime(20);
    }
    expect(told.length).toBeGreaterThan(5);
    expect(told.length).toBeLessThanOrEqual(10);
    vi.advanceTimersByTime(200);
    expect(told.at(-1)).toBe(50);
  });

  it('follows at once what may not wait, with all that waits', () => {
    const { store, told } = open();
    store.set(1);
    store.set(50);
    expect(told).toEqual([50]);
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([50]);
  });

  it('catches up when it is told to, and tells nothing twice', () => {
    const { store, follower, told } = open();
    store.set(1);
    follower.flush();
    expect(told).toEqual([1]);
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([1]);
  });

  it('waits for no frame of a page that is hidden', () => {
    const { store, told } = open();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    vi.stubGlobal('requestAnimationFrame', () => 0);
    store.set(1);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([1]);
    store.set(2);
    vi.advanceTimersByTime(200);
    expect(told).toEqual([1, 2]);
  });
});
