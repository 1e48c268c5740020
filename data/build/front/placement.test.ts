import fc from 'fast-check';
import { expect, it } from 'vitest';
import { equalEarth } from '../../../src/core/geography/equalEarth.ts';
import { withMargins } from '../../../src/core/geography/projection.ts';
import {
  type Size,
  type Stage,
  stageBox,
  stageView,
  WIDE,
} from '../../../src/core/geography/stage.ts';
import { placePicture } from './placement.ts';

const PROJECTION = withMargins(equalEarth);
const STAGES: readonly (Stage | undefined)[] = [
  undefined,
  { west: -100, south: -40, east: 150, north: 70 },
  { west: -130, south: -55, east: 155, north: 65, core: { west: -95, east: 50 } },
];

/** The number that a sheet’s arithmetic comes to, in pixels. */
function compute(text: string, { width, height }: Size, w: number): number {
  const script = text
    .replaceAll('var(--w)', String(w))
    .replace(/([\d.]+)cqw/g, (_, share) => String((share / 100) * width))
    .replace(/([\d.]+)cqh/g, (_, share) => String((share / 100) * height))
    .replace(/px/g, '')
    .replace(/\b(?=(?:min|max)\()/g, 'Math.')
    .replaceAll('calc', '');
  return new Function(`return ${script}`)();
}

/** Where the sheet has the picture in a box. */
function placed(css: string, size: Size) {
  const [usual = '', wide = ''] = css.split('@container');
  const rule = (name: string, text = usual) => new RegExp(`${name}:([^;}]*)`).exec(text)?.[1] ?? '';
  const isWide = size.width / size.height >= WIDE;
  const w = compute(rule('--w', isWide ? wide.slice(wide.indexOf('{')) : usual), size, 0);
  return { width: w, left: compute(rule('left'), size, w), top: compute(rule('top'), size, w) };
}

it.each(STAGES)(
  'placePicture() lays stage %# where the map begins, in a box of any size',
  (stage) => {
    const css = placePicture(PROJECTION, stage);
    const box = stageBox(stage ?? { west: -168.5, south: -56, east: 191.5, north: 84 }, PROJECTION);
    const side = fc.integer({ min: 100, max: 3000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const { scale, x, y } = stageView({ width, height }, PROJECTION, stage);
        const where = placed(css, { width, height });
        expect(where.width).toBeCloseTo(scale * (box.east - box.west), 0);
        expect(where.left).toBeCloseTo(width / 2 + scale * (box.west - x), 0);
        expect(where.top).toBeCloseTo(height / 2 + scale * (y - box.north), 0);
      }),
    );
  },
);
