import type { Browser } from 'playwright';
import type { Page } from '../pages.ts';
import type { Visit } from './browser.ts';
import type { Eye, Point } from './eye.ts';
import { delaysOf, FRAMES } from './presented.ts';
import { drawn } from './slider.ts';
import { trace } from './trace.ts';
import { watch } from './watch.ts';

/** A country of the first view, and the colour that no other country has in it. */
export interface Target {
  readonly id: string;
  readonly colour: string;
}

/** Of each country, in turn. */
const CLICKS = 2;
const REST = 150;

/** Where a country is: the atlas says it, the pages of others are looked at. */
export async function placeOf({ page }: Visit, eye: Eye, { id, colour }: Target): Promise<Point> {
  const path = page.locator(`path[data-country="${id}"]`).first();
  const box = (await path.count()) > 0 ? await path.boundingBox() : null;
  if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const picture = await page.screenshot();
  const place = await eye.find(picture.toString('base64'), colour);
  if (!place) throw new Error(`${id} is not to be seen`);
  return place;
}

/** Milliseconds from the mouse button’s release over a country to the frame that shows it chosen, one for each click. */
export async function measureClick(
  visit: Visit,
  browser: Browser,
  { map, outline }: Page,
  { eye, targets }: { readonly eye: Eye; readonly targets: readonly Target[] },
): Promise<readonly number[]> {
  const { page } = visit;
  await watch(page, { map, outline, event: 'pointerup' });
  const choose = async (target: Target) => {
    const { x, y } = await placeOf(visit, eye, target);
    await page.mouse.move(x, y);
    await page.waitForTimeout(REST);
    await page.mouse.down();
    await page.mouse.up();
    await drawn(page);
    await page.waitForTimeout(REST);
  };
  const events = await trace(browser, page, FRAMES, async () => {
    for (let click = 0; click < CLICKS; click += 1) {
      for (const target of targets) await choose(target);
    }
  });
  const delays = delaysOf(events);
  if (delays.length === 0) throw new Error('no click was answered');
  return delays;
}
