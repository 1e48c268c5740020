import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flightOf } from './flight.ts';

const WIDTH = 1280;

const views = fc.record({
  x: fc.double({ min: -2.7, max: 2.7, noNaN: true }),
  y: fc.double({ min: -1.3, max: 1.3, noNaN: true }),
  scale: fc.double({ min: 60, max: 6_000, noNaN: true }),
});

describe('flightOf()', () => {
  it('begins where it begins and ends where it ends', () => {
    fc.assert(
      fc.property(views, views, (from, to) => {
        const flight = flightOf(from, to, WIDTH);
        for (const [seen, wanted] of [
          [flight(0), from],
          [flight(1), to],
        ] as const) {
          expect(Math.abs(seen.x - wanted.x) * wanted.scale).toBeLessThan(1.5);
          expect(Math.abs(seen.y - wanted.y) * wanted.scale).toBeLessThan(1.5);
          expect(seen.scale / wanted.scale).toBeCloseTo(1, 4);
        }
      }),
    );
  });

  it('never comes nearer than the nearer of its ends', () => {
    fc.assert(
      fc.property(views, views, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const { scale } = flightOf(from, to, WIDTH)(share);
        expect(scale).toBeLessThanOrEqual(Math.max(from.scale, to.scale) * 1.0001);
      }),
    );
  });

  it('rises over a long way, and not over a short one', () => {
    const here = { x: 0, y: 0, scale: 2_000 };
    const half = (x: number) => flightOf(here, { ...here, x }, WIDTH)(0.5).scale;
    expect(half(2)).toBeLessThan(1_000);
    expect(half(0.02)).toBeGreaterThan(1_950);
  });
});
