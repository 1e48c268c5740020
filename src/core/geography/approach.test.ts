import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approach } from './approach.ts';
import { equalEarth } from './equalEarth.ts';
import { UNITS_PER_RADIAN } from './outline.ts';
import type { Position } from './position.ts';
import { withMargins } from './projection.ts';
import { sideOf } from './speck.ts';
import type { PlaneView } from './stage.ts';

const projection = withMargins(equalEarth);
const WAY = { projection, nearest: 4_000 };
const SIZE = { width: 1280, height: 534 };
const CLEAR = { left: 0, top: 0, right: 880, bottom: 534 };
const WORLD: PlaneView = { x: 0.2, y: 0.15, scale: 230 };

const GRENADA = { label: [-61.7, 12.1], area: 344 } as const;
const ANGOLA = { label: [17.5, -12.3], area: 1_246_700 } as const;
const JAMAICA = { label: [-77.3, 18.1], area: 10_991 } as const;

type Place = Parameters<typeof approach>[3];

function pixelOf({ label: [lng, lat] }: Place, view: PlaneView) {
  const { x, y } = projection.project({ lng, lat });
  const { width, height } = SIZE;
  return [width / 2 + (x - view.x) * view.scale, height / 2 - (y - view.y) * view.scale] as const;
}

describe('approach()', () => {
  it('leaves alone what is seen already', () => {
    expect(approach(WORLD, SIZE, CLEAR, ANGOLA, WAY)).toBe(WORLD);
  });

  it('comes near to a speck, into the middle of what is clear', () => {
    const near = approach(WORLD, SIZE, CLEAR, JAMAICA, WAY);
    expect(sideOf(JAMAICA, near.scale / UNITS_PER_RADIAN)).toBeCloseTo(24, 5);
    const [x, y] = pixelOf(JAMAICA, near);
    expect(x).toBeCloseTo(440, 5);
    expect(y).toBeCloseTo(267, 5);
  });

  it('comes no nearer than its surroundings can be known', () => {
    expect(approach(WORLD, SIZE, CLEAR, GRENADA, WAY).scale).toBe(4_000);
  });

  it('only moves aside for what is large enough and lies below the panel or outside', () => {
    const panel = { ...CLEAR, right: 600 };
    const moved = approach(WORLD, SIZE, panel, ANGOLA, WAY);
    expect(moved.scale).toBe(WORLD.scale);
    expect(pixelOf(ANGOLA, moved)[0]).toBeCloseTo(300, 5);
    const caribbean = { x: -1.2, y: 0.3, scale: 2_000 };
    expect(approach(caribbean, SIZE, CLEAR, ANGOLA, WAY).scale).toBe(2_000);
  });

  /** A map on which a degree is 100 pixels; only what lies 40 pixels within its corners is clear enough. */
  describe('on a plane with a panel at each side', () => {
    const plane = { ...projection, project: ({ lng, lat }: Position) => ({ x: lng, y: lat }) };
    const size = { width: 1000, height: 500 };
    const clear = { left: 85, top: 35, right: 815, bottom: 415 };
    const view: PlaneView = { x: 1, y: 2, scale: 100 };
    const seenFrom = (lng: number, lat: number) => {
      const place = { label: [lng, lat], area: 9_000_000 } as const;
      return approach(view, size, clear, place, { projection: plane, nearest: 4_000 });
    };
    /** 125 and 775 pixels from the left, 75 and 375 from the top. */
    const [west, east, north, south] = [-2.75, 3.75, 3.75, 0.75];

    it('leaves alone what lies 40 pixels within the edge of what is clear', () => {
      expect(seenFrom(west, 2)).toBe(view);
      expect(seenFrom(east, 2)).toBe(view);
      expect(seenFrom(1, north)).toBe(view);
      expect(seenFrom(1, south)).toBe(view);
    });

    it('moves what lies nearer to the edge, or beyond it, into the middle of what is clear', () => {
      const aside = [
        [west - 0.01, 2],
        [east + 0.01, 2],
        [1, north + 0.01],
        [1, south - 0.01],
        [west - 9, north + 9],
      ] as const;
      for (const [lng, lat] of aside) {
        const moved = seenFrom(lng, lat);
        expect(moved.scale).toBe(100);
        // 450 pixels from the left, 225 from the top.
        expect(500 + (lng - moved.x) * 100).toBeCloseTo(450, 9);
        expect(250 - (lat - moved.y) * 100).toBeCloseTo(225, 9);
      }
    });
  });

  it('is at rest once it has come, wherever the place lies', () => {
    const places = fc.record({
      label: fc.tuple(fc.integer({ min: -160, max: 180 }), fc.integer({ min: -50, max: 70 })),
      area: fc.integer({ min: 1, max: 9_000_000 }),
    });
    fc.assert(
      fc.property(places, (place) => {
        const near = approach(WORLD, SIZE, CLEAR, place, WAY);
        const again = approach(near, SIZE, CLEAR, place, WAY);
        expect(again.scale).toBe(near.scale);
        expect(again.x).toBeCloseTo(near.x, 9);
        expect(again.y).toBeCloseTo(near.y, 9);
      }),
    );
  });
});
