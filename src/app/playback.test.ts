import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCOPE } from '../core/atlas/testing/cuba.ts';
import { initialState } from '../core/state/state.ts';
import { chooseLayer, showYear } from '../core/state/transition.ts';
import { createPlayback, SPEEDS } from './playback.ts';
import { createStore } from './store.ts';

function begin(year: number) {
  const store = createStore(showYear(year)(initialState(SCOPE)));
  const playback = createPlayback(store, SCOPE);
  const told = vi.fn();
  playback.subscribe(told);
  const yearNow = () => store.get().year;
  return { store, playback, told, yearNow };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('createPlayback()', () => {
  it('goes on a year at a time, and stands still when it is paused', () => {
    const { playback, yearNow } = begin(1975);
    playback.toggle();
    expect(playback.isPlaying()).toBe(true);
    vi.advanceTimersByTime(SPEEDS.normal * 3);
    expect(yearNow()).toBe(1978);
    playback.toggle();
    vi.advanceTimersByTime(10_000);
    expect([playback.isPlaying(), yearNow()]).toEqual([false, 1978]);
  });

  it('stops at the last year, and begins from the first when it is started there', () => {
    const { playback, yearNow } = begin(2025);
    playback.toggle();
    vi.advanceTimersByTime(SPEEDS.normal);
    expect([playback.isPlaying(), yearNow()]).toEqual([false, 2026]);
    playback.toggle();
    expect(yearNow()).toBe(1959);
    vi.advanceTimersByTime(SPEEDS.normal);
    expect(yearNow()).toBe(1960);
  });

  it('stops where somebody else chooses a year, and goes on over any other choice', () => {
    const { store, playback, yearNow } = begin(1975);
    playback.toggle();
    store.set(chooseLayer('killed'));
    vi.advanceTimersByTime(SPEEDS.normal);
    expect(yearNow()).toBe(1976);
    store.set(showYear(1990));
    vi.advanceTimersByTime(SPEEDS.normal * 2);
    expect([playback.isPlaying(), yearNow()]).toEqual([false, 1990]);
  });

  it('changes its speed while it plays', () => {
    const { playback, yearNow } = begin(1975);
    playback.setSpeed('slow');
    expect([playback.speed(), playback.isPlaying()]).toEqual(['slow', false]);
    playback.toggle();
    vi.advanceTimersByTime(SPEEDS.normal);
    expect(yearNow()).toBe(1975);
    playback.setSpeed('fast');
    vi.advanceTimersByTime(SPEEDS.fast * 4);
    expect(yearNow()).toBe(1979);
  });

  it('stops where the page is hidden, and does not go on by itself', () => {
    const { playback, yearNow } = begin(1975);
    playback.toggle();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(playback.isPlaying()).toBe(false);
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(10_000);
    expect([playback.isPlaying(), yearNow()]).toEqual([false, 1975]);
  });

  it('leaves nothing running and nothing listening once it is stopped', () => {
    const removed = vi.spyOn(document, 'removeEventListener');
    const { playback, yearNow } = begin(1975);
    playback.toggle();
    playback.stop();
    expect(vi.getTimerCount()).toBe(0);
    expect(removed).toHaveBeenCalledWith('visibilitychange', playback.stop);
    vi.advanceTimersByTime(10_000);
    expect(yearNow()).toBe(1975);
  });

  it('tells its listeners when it begins, ends and changes its speed, and once each', () => {
    const { playback, told } = begin(1975);
    playback.stop();
    expect(told).not.toHaveBeenCalled();
    playback.toggle();
    playback.setSpeed('fast');
    playback.stop();
    playback.stop();
    expect(told).toHaveBeenCalledTimes(3);
  });
});
