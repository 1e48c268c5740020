import type { Browser } from 'playwright';
import type { Page } from '../pages.ts';
import type { Visit } from './browser.ts';
import { delaysOf, FRAMES } from './presented.ts';
import { drawn } from './slider.ts';
import { trace } from './trace.ts';
import { watch } from './watch.ts';

/** Years that are stepped through, both ways, around the first view, where most changes from year to year. */
const STEPS = 10;
/** Between two presses, in milliseconds: a hand that taps. */
const PAUSE = 60;

/** Milliseconds from an arrow key to the frame in which the map shows the next year, one for each press. */
export async function measureKey(
  { page }: Visit,
  browser: Browser,
  { map }: Page,
): Promise<readonly number[]> {
  await watch(page, { map, outline: null, event: 'keydown' });
  await page.locator('input[type=range]').first().focus();
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await drawn(page);
    // Not in step with the frames of the screen.
    await page.waitForTimeout(PAUSE + 17 * Math.random());
  };
  const events = await trace(browser, page, FRAMES, async () => {
    for (let step = 0; step < STEPS; step += 1) await press('ArrowLeft');
    for (let step = 0; step < STEPS; step += 1) await press('ArrowRight');
  });
  const delays = delaysOf(events);
  if (delays.length === 0) throw new Error('no key was answered');
  return delays;
}
