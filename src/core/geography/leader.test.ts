import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST, leadFrom, MOST, remotesOf } from './leader.ts';
import { wish } from './testing/wish.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const isInDisc = ({ x, y }: Point) => Math.hypot(x, y) <= 20;

const ROUND = wish({
  x: 0,
  y: 0,
  extent: { left: 20, right: 20, above: 20, below: 20, free: 20 },
});

describe('leadFrom()', () => {
  const endsOf = (from: readonly [number, number], isOwn: (at: Point) => boolean) => {
    const leader = leadFrom(from, [0, 0], isOwn);
    return leader && [leader.at(0), leader.at(-1)].map((end) => [end?.x, end?.y]);
  };

  it('ends where it comes upon the country', () => {
    expect(endsOf([60, 0], isInDisc)).toEqual([
      [60, 0],
      [20, 0],
    ]);
  });

  it('leads to the country from above and from below too', () => {
    expect(endsOf([0, -64], isInDisc)).toEqual([
      [0, -64],
      [0, -20],
    ]);
    expect(endsOf([0, 64], isInDisc)).toEqual([
      [0, 64],
      [0, 20],
    ]);
  });

  it('is no line where the country is too near or too far', () => {
    expect(endsOf([20 + LEAST - 1, 0], isInDisc)).not.toBeNull();
    expect(endsOf([20 + LEAST - 2, 0], isInDisc)).toBeNull();
    expect(endsOf([20 + MOST, 0], isInDisc)).not.toBeNull();
    expect(endsOf([20 + MOST + 1, 0], isInDisc)).toBeNull();
    expect(endsOf([60, 0], () => false)).toBeNull();
  });

  it('ends within its country, has no gap and is no longer than it may be, from wherever it comes', () => {
    const coordinate = fc.integer({ min: -120, max: 120 });
    fc.assert(
      fc.property(fc.tuple(coordinate, coordinate), (from) => {
        const leader = leadFrom(from, [0, 0], isInDisc) ?? [];
        leader.forEach((at, index) => {
          const before = leader[index - 1] ?? at;
          expect(Math.hypot(before.x - at.x, before.y - at.y)).toBeLessThanOrEqual(2.001);
          expect(isInDisc(at)).toBe(index === leader.length - 1);
          expect(Math.hypot(from[0] - at.x, from[1] - at.y)).toBeLessThanOrEqual(MOST + 0.001);
        });
      }),
    );
  });
});

describe('remotesOf()', () => {
  it('goes round the country, the nearest first, as far as a line may lead', () => {
    const remotes = remotesOf(ROUND);
    const distances = remotes.map(({ from: [x, y] }) => Math.round(Math.hypot(x, y)));
    expect(distances).toEqual(distances.toSorted((one, other) => one - other));
    expect([distances[0], distances.at(-1)]).toEqual([10, 20 + MOST]);
  });

  it('goes as far as a line may lead from the edge that is the farthest from the label', () => {
    const long = wish({
      x: 0,
      y: 0,
      extent: { left: 20, right: 60, above: 20, below: 20, free: 20 },
    });
    const [x = 0, y = 0] = remotesOf(long).at(-1)?.from ?? [];
    expect(Math.hypot(x, y)).toBeCloseTo(60 + MOST);
  });

  it('tells on which side of the country a name stands: more of them beside it than above or below', () => {
    const remotes = remotesOf(ROUND);
    // Ten rings of sixteen directions.
    const sides = [
      { side: 'left', across: -1, down: 0, count: 50 },
      { side: 'right', across: 1, down: 0, count: 50 },
      { side: 'above', across: 0, down: -1, count: 30 },
      { side: 'below', across: 0, down: 1, count: 30 },
    ];
    for (const { side, across, down, count } of sides) {
      const names = remotes.filter(({ spot }) => spot.at === side);
      expect(names).toHaveLength(count);
      for (const { spot } of names) expect(spot.x * across + spot.y * down).toBeGreaterThan(0);
    }
  });

  it('begins each line at the edge of the name that is turned to the country', () => {
    for (const { spot, from } of remotesOf(ROUND)) {
      const [across, down] = [spot.x - from[0], spot.y - from[1]];
      if (spot.at === 'left' || spot.at === 'right') {
        expect(across).toBeCloseTo(spot.at === 'left' ? -28 : 28);
      } else expect(down).toBeCloseTo(spot.at === 'above' ? -13.5 : 13.5);
    }
  });
});
