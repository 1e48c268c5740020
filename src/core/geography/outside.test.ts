import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideOf } from './outside.ts';

const VISIBLE = { left: 0, top: 0, right: 390, bottom: 380 };

const places = fc.array(
  fc.record({
    id: fc.string(),
    x: fc.integer({ min: -900, max: 1_300 }),
    y: fc.integer({ min: -900, max: 1_300 }),
  }),
  { maxLength: 20 },
);

function isSeen({ x, y }: { readonly x: number; readonly y: number }) {
  return x >= 0 && x <= 390 && y >= 0 && y <= 380;
}

describe('outsideOf()', () => {
  it('tells how many lie beyond which side, the nearest first', () => {
    const beyond = outsideOf(
      [
        { id: 'LAO', x: 600, y: 100 },
        { id: 'AGO', x: 200, y: 200 },
        { id: 'AFG', x: 420, y: 90 },
        { id: 'KIR', x: -40, y: 150 },
      ],
      VISIBLE,
    );
    expect(beyond.map(({ side, ids }) => [side, ids])).toEqual([
      ['left', ['KIR']],
      ['right', ['AFG', 'LAO']],
    ]);
  });

  it('counts every place outside once, and none inside', () => {
    fc.assert(
      fc.property(places, (all) => {
        const told = outsideOf(all, VISIBLE).flatMap(({ ids }) => ids);
        const outside = all.filter((place) => !isSeen(place)).map(({ id }) => id);
        expect([...told].sort()).toEqual([...outside].sort());
      }),
    );
  });

  it('leads, along the axis of a side, to the nearest beyond it at least', () => {
    fc.assert(
      fc.property(places, (all) => {
        const numbered = all.map((place, index) => ({ ...place, id: String(index) }));
        for (const { ids, side, way } of outsideOf(numbered, VISIBLE)) {
          const nearest = numbered.find(({ id }) => id === ids[0]);
          if (!nearest) throw new Error('nothing is beyond');
          const [at, end] =
            side === 'left' || side === 'right'
              ? [nearest.x - way[0], VISIBLE.right]
              : [nearest.y - way[1], VISIBLE.bottom];
          expect(at).toBeGreaterThanOrEqual(48);
          expect(at).toBeLessThanOrEqual(end - 48);
        }
      }),
    );
  });

  it('goes so far that all of a side are seen where they have room together', () => {
    const all = [
      { id: 'AFG', x: 420, y: 90 },
      { id: 'LAO', x: 600, y: 100 },
    ];
    const [beyond] = outsideOf(all, VISIBLE);
    expect(beyond?.way).toEqual([600 - 390 + 48, 0]);
  });
});

describe('the edge of what is seen', () => {
  const at = (x: number, y: number) => ({ id: `${x} ${y}`, x, y });
  const sides = (...all: readonly ReturnType<typeof at>[]) =>
    outsideOf(all, VISIBLE).map(({ side, ids }) => [side, ...ids]);

  it('belongs to it', () => {
    expect(sides(at(0, 0), at(390, 380), at(0, 380), at(390, 0))).toEqual([]);
    expect(sides(at(-1, 0), at(391, 0), at(0, -1), at(0, 381))).toEqual([
      ['left', '-1 0'],
      ['right', '391 0'],
      ['above', '0 -1'],
      ['below', '0 381'],
    ]);
  });

  it('has above and below it the nearest first as well', () => {
    expect(sides(at(5, -90), at(300, -10), at(200, 500), at(10, 400))).toEqual([
      ['above', '300 -10', '5 -90'],
      ['below', '10 400', '200 500'],
    ]);
  });
});
