import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approach } from './approach.ts';
import { equalEarth } from './equalEarth.ts';
import { UNITS_PER_RADIAN } from './outline.ts';
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
