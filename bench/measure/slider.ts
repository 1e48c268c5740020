import type { Page } from 'playwright';
import type { Point } from './eye.ts';

/** Where each year is on a page’s slider. */
export interface Slider {
  readonly years: readonly number[];
  pointAt(year: number): Point;
}

/** Half a handle, in pixels: a range’s first value is so far from its edge. */
const HANDLE = 8;

export async function findSlider(page: Page): Promise<Slider> {
  const input = page.locator('input[type=range]').first();
  const box = await input.boundingBox();
  if (!box) throw new Error('no slider');
  const [from = 0, to = 0] = await input.evaluate((element) =>
    element instanceof HTMLInputElement ? [Number(element.min), Number(element.max)] : [],
  );
  const step = (box.width - 2 * HANDLE) / (to - from);
  return {
    years: Array.from({ length: to - from + 1 }, (_, index) => from + index),
    pointAt: (year) => ({
      x: box.x + HANDLE + (year - from) * step,
      y: box.y + box.height / 2,
    }),
  };
}

/** Resolves when two more frames have been begun: what was changed before is then drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
