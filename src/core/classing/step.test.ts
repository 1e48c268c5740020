import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logSteps, stepAbove, stepBelow } from './step.ts';

describe('stepBelow() and stepAbove()', () => {
  it.each([
    [1, 1, 1],
    [1.1, 1, 2],
    [2, 2, 2],
    [3, 2, 5],
    [5, 5, 5],
    [7, 5, 10],
    [1999, 1000, 2000],
    [0.03, 0.02, 0.05],
    [0.7, 0.5, 1],
  ])('of %j are %j and %j', (value, below, above) => {
    expect([stepBelow(value), stepAbove(value)]).toEqual([below, above]);
  });

  it('have every positive number between them', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
        const [below, above] = [stepBelow(value), stepAbove(value)];
        expect(below).toBeLessThanOrEqual(value);
        expect(above).toBeGreaterThanOrEqual(value);
        expect(above / below).toBeLessThanOrEqual(2.5 + 1e-9);
      }),
    );
  });
});

describe('logSteps()', () => {
  it.each([
    [9, [2, 5, 10, 20, 50, 100, 200, 500, 1000]],
    [8, [3, 10, 30, 100, 300, 1000]],
    [5, [10, 100, 1000]],
    [2, [100, 1000]],
  ])('are the finest that fit in %j, else the highest', (count, steps) => {
    expect(logSteps(1, 1000, count)).toEqual(steps);
  });
});
