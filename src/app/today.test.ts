import { afterEach, expect, it, vi } from 'vitest';
import { today } from './today.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('is the day of the clock, or that of the dataset where the clock is behind it', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 11, 1, 23) });
  expect(today({ asOf: '2026-11-21' })).toBe('2026-12-01');
  vi.setSystemTime(0);
  expect(today({ asOf: '2026-11-21' })).toBe('2026-11-21');
});
