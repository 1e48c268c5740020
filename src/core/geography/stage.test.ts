import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../atlas/testing/cuba.ts';
import { equalEarth } from './equalEarth.ts';
import { mercator } from './mercator.ts';
import { withMargins } from './projection.ts';
import {
  isCropped,
  type PlaneView,
  type Size,
  stageView,
  uncover,
  worldBox,
  worldView,
} from './stage.ts';

const PROJECTIONS = [withMargins(equalEarth), withMargins(mercator)] as const;
const { stage } = DESCRIPTION;

const sizes = fc.record({
  width: fc.integer({ min: 200, max: 2_600 }),
  height: fc.integer({ min: 120, max: 1_600 }),
});

/** Where a place of the plane lies in a box, in pixels from its left and top. */
function pixelOf(x: number, y: number, view: PlaneView, { width, height }: Size) {
  return [width / 2 + (x - view.x) * view.scale, height / 2 - (y - view.y) * view.scale] as const;
}

describe.each(PROJECTIONS)('the stage in $id', (projection) => {
  const xOf = (lng: number) => projection.project({ lng, lat: 0 }).x;
  const [west, east] = [xOf(-127), xOf(180)];
  const [coreWest, coreEast] = [xOf(-116), xOf(74)];

  it('is whole in a wide box, with the spare sea mostly in the west', () => {
    const size = { width: 1280, height: 534 };
    const view = stageView(size, projection, stage);
    const [left] = pixelOf(west, 0, view, size);
    const [right] = pixelOf(east, 0, view, size);
    expect(left).toBeGreaterThanOrEqual(-0.01);
    expect(right).toBeLessThanOrEqual(1280.01);
    expect(left / (left + 1280 - right)).toBeCloseTo(0.72, 5);
    expect(isCropped(view, size, projection, stage)).toBe(false);
  });

  it('is cropped to both sides of the Atlantic in a tall box, which it fills from side to side', () => {
    const size = { width: 390, height: 900 };
    const view = stageView(size, projection, stage);
    expect(pixelOf(coreWest, 0, view, size)[0]).toBeCloseTo(0);
    expect(pixelOf(coreEast, 0, view, size)[0]).toBeCloseTo(390);
    expect(isCropped(view, size, projection, stage)).toBe(true);
  });

  it('keeps its core in sight, whatever the box', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const view = stageView(size, projection, stage);
        expect(pixelOf(coreWest, 0, view, size)[0]).toBeGreaterThanOrEqual(-0.01);
        expect(pixelOf(coreEast, 0, view, size)[0]).toBeLessThanOrEqual(size.width + 0.01);
      }),
    );
  });

  it('is no larger than the box is high, whatever the box', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const view = stageView(size, projection, stage);
        for (const lat of [-55, 73]) {
          const [, down] = pixelOf(0, projection.project({ lng: 0, lat }).y, view, size);
          expect(down).toBeGreaterThanOrEqual(-0.01);
          expect(down).toBeLessThanOrEqual(size.height + 0.01);
        }
      }),
    );
  });

  it('is all land where an atlas does not say which matters', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const view = stageView(size, projection);
        const box = worldBox(projection);
        expect(pixelOf(box.west, 0, view, size)[0]).toBeGreaterThanOrEqual(-0.01);
        expect(pixelOf(box.east, 0, view, size)[0]).toBeLessThanOrEqual(size.width + 0.01);
        expect(isCropped(view, size, projection)).toBe(false);
      }),
    );
  });

  it('is never farther away than all land', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const { scale } = stageView(size, projection, stage);
        expect(scale).toBeGreaterThanOrEqual(worldView(size, projection).scale);
      }),
    );
  });
});

describe('uncover()', () => {
  const [projection] = PROJECTIONS;
  const size = { width: 1280, height: 534 };
  const view = stageView(size, projection, stage);
  const INDIA = { lng: 79, lat: 22 };
  const BESIDE = { right: 400, below: 0 };

  it('moves nothing for a place that lies free, and nothing without a panel', () => {
    expect(uncover(view, size, { lng: 17, lat: -12 }, BESIDE, projection)).toBe(view);
    expect(uncover(view, size, INDIA, { right: 0, below: 0 }, projection)).toBe(view);
  });

  it('moves the map just so far that the place lies beside the panel', () => {
    const moved = uncover(view, size, INDIA, BESIDE, projection);
    const { x, y } = projection.project(INDIA);
    expect(pixelOf(x, y, moved, size)[0]).toBeCloseTo(1280 - 400 - 56);
    expect([moved.scale, moved.y]).toEqual([view.scale, view.y]);
  });

  it('moves the map just so far that the place lies above the sheet', () => {
    const ANGOLA = { lng: 17, lat: -12 };
    const moved = uncover(view, size, ANGOLA, { right: 0, below: 300 }, projection);
    const { x, y } = projection.project(ANGOLA);
    expect(pixelOf(x, y, moved, size)[1]).toBeCloseTo(534 - 300 - 32);
    expect([moved.scale, moved.x]).toEqual([view.scale, view.x]);
    expect(uncover(view, size, INDIA, { right: 0, below: 100 }, projection)).toBe(view);
  });
});

describe('the height of the map', () => {
  const [equal, inflated] = PROJECTIONS;
  const size = { width: 1_280, height: 534 };
  const yOf = (projection: typeof equal, lat: number) => projection.project({ lng: 0, lat }).y;

  it('ends farther south in Mercator, which inflates what is near the pole', () => {
    expect(worldBox(equal).north).toBeCloseTo(yOf(equal, 84));
    expect(worldBox(inflated).north).toBeCloseTo(yOf(inflated, 78));
    expect(worldBox(inflated).south).toBeCloseTo(yOf(inflated, -56));
  });

  it('begins in Mercator with less of what is near the poles, and all of a stage that is not', () => {
    expect(stageView(size, inflated).y).toBeCloseTo((yOf(inflated, -55) + yOf(inflated, 73)) / 2);
    expect(stageView(size, equal).y).toBeCloseTo((yOf(equal, -56) + yOf(equal, 84)) / 2);
    const africa = { west: -20, south: -35, east: 50, north: 37 };
    expect(stageView(size, inflated, africa).y).toBeCloseTo(
      (yOf(inflated, -35) + yOf(inflated, 37)) / 2,
    );
  });
});
