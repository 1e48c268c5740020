import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from './clip.ts';

const FRAME = { left: 0, top: 0, right: 10, bottom: 10 };

describe('clipRing()', () => {
  it('keeps a ring within the frame, and leaves nothing of one outside', () => {
    const ring = [
      [1, 1],
      [5, 1],
      [5, 5],
    ] as const;
    expect(clipRing(ring, FRAME)).toEqual(ring);
    expect(
      clipRing(
        [
          [20, 1],
          [30, 1],
          [30, 5],
        ],
        FRAME,
      ),
    ).toEqual([]);
  });

  it('is the frame where the ring goes around it', () => {
    const around = clipRing(
      [
        [-5, -5],
        [15, -5],
        [15, 15],
        [-5, 15],
      ],
      FRAME,
    );
    expect(new Set(around.map(String))).toEqual(new Set(['0,0', '10,0', '10,10', '0,10']));
  });

  it('leaves no point outside', () => {
    const place = fc.tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: -20, max: 30 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 9 }), (ring) => {
        for (const [x, y] of clipRing(ring, FRAME)) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
          expect(Math.max(x, y)).toBeLessThanOrEqual(10 + 1e-9);
        }
      }),
    );
  });
});

describe('clipLine()', () => {
  it('is in pieces where the line leaves the frame and comes back', () => {
    const line = [
      [1, 1],
      [5, 5],
      [15, 5],
      [25, 5],
      [15, 8],
      [5, 8],
    ] as const;
    expect(clipLine(line, FRAME)).toEqual([
      [
        [1, 1],
        [5, 5],
        [15, 5],
      ],
      [
        [15, 8],
        [5, 8],
      ],
    ]);
  });

  it('has no piece of a line outside', () => {
    expect(
      clipLine(
        [
          [20, 20],
          [30, 30],
        ],
        FRAME,
      ),
    ).toEqual([]);
  });
});
