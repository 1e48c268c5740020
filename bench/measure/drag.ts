import type { CDPSession } from 'playwright';
import type { Visit } from './browser.ts';
import { createClock } from './cost.ts';
import { drawn, findSlider } from './slider.ts';

/** Milliseconds a year. */
export interface Drag {
  /** On the wall, with raster, in a browser that waits for no screen. */
  readonly wall: number;
  /** Of processor time of the main thread, with what is put off. */
  readonly main: number;
  /** The same of all processes: raster and compositor too. */
  readonly all: number;
}

/** No page is dragged for longer, in milliseconds. */
const LONGEST = 2000;
/** Years in which a page warms up. */
const WARM = 8;
const REST = 400;

/** Drags the slider’s handle over the years with the mouse, a year a move. */
export async function measureDrag({ page, cdp }: Visit, browser: CDPSession): Promise<Drag> {
  const slider = await findSlider(page);
  const clock = await createClock(cdp, browser);
  const move = (year: number) =>
    cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      ...slider.pointAt(year),
      button: 'left',
      buttons: 1,
    });
  const [first = 0, ...years] = slider.years;
  const start = slider.pointAt(first);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (const year of years.slice(0, WARM)) await move(year);
  for (const year of years.slice(0, WARM - 1).toReversed()) await move(year);
  await page.waitForTimeout(REST);
  await page.evaluate(() => {
    Object.assign(globalThis, { steps: 0 });
    addEventListener(
      'input',
      () => Object.assign(globalThis, { steps: Reflect.get(globalThis, 'steps') + 1 }),
      true,
    );
  });
  const before = await clock.read();
  const begun = performance.now();
  for (const year of years.slice(1)) {
    await move(year);
    if (performance.now() - begun > LONGEST) break;
  }
  await drawn(page);
  const wall = performance.now() - begun;
  await page.waitForTimeout(REST);
  const after = await clock.read();
  await page.mouse.up();
  const steps = await page.evaluate(() => Number(Reflect.get(globalThis, 'steps')));
  if (steps === 0) throw new Error('the slider did not follow the mouse');
  return {
    wall: wall / steps,
    main: (after.main - before.main) / steps,
    all: (after.all - before.all) / steps,
  };
}
