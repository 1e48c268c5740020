import type { Visit } from './browser.ts';
import type { Eye } from './eye.ts';
import type { Looks } from './load.ts';

const REST = 500;
/** Less than this share of a window is no country. */
const LEAST = 0.0005;

/** Sees that a page paints its countries and follows its slider; throws where it does not. */
export async function inspect({ page }: Visit, eye: Eye, hasSlider: boolean): Promise<Looks> {
  const see = async () => eye.see((await page.screenshot()).toString('base64'));
  const first = await see();
  if (first.country < LEAST) throw new Error('its first view is not painted');
  if (!hasSlider) return { first, moved: null };
  await page.locator('input[type=range]').first().focus();
  await page.keyboard.press('Home');
  await page.waitForTimeout(REST);
  const moved = await see();
  if (first.country - moved.country < LEAST) throw new Error('its map does not follow its slider');
  return { first, moved };
}
