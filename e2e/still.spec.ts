import { expect, type Page } from 'playwright/test';
import { open, SIZES } from './page.ts';
import { LONG, ofRow, test } from './test.ts';

const VIEWS = [
  ['nothing open', ''],
  ['a country open', 'country=AGO'],
  ['two years compared', 'compare=1976'],
  ['two years compared, a country open', 'compare=1976&country=AGO'],
  ['circles', 'symbols=circles'],
] as const;

/** Where words have the least room; this one is tried at every stop, in every window. */
const TIGHTEST = ['es', 'compare=1976&country=AGO'];

/** The narrowest, where the least has room, alone: it is tried in `npm test`. */
const WINDOWS = [SIZES.slice(0, 1), SIZES.slice(1)];

declare global {
  /** What waits for another turn of the page. */
  var turns: (() => void)[];
  /** Whether it waits until the test lets it go. */
  var isHeld: boolean;
  /** In another window everything may stand elsewhere. */
  var begin: () => void;
  var boxesOfYears: (layer: string) => Promise<readonly string[]>;
}

/** Lets the test hold the turns by which React goes on. */
async function holdTurns(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.turns = [];
    globalThis.isHeld = false;
    globalThis.MessageChannel = class extends MessageChannel {
      constructor() {
        super();
        const { port1, port2 } = this;
        const post = port2.postMessage.bind(port2);
        port2.postMessage = (message: unknown) => {
          const turn = () => port1.onmessage?.(new MessageEvent('message'));
          if (globalThis.isHeld) globalThis.turns.push(turn);
          else post(message);
        };
      }
    };
  });
}

/**
 * Puts a function on the page that shows a layer in its years and returns what does not stand in one box throughout, in
 * tenths of a pixel: headline, map, legend, key of the circles, slider and every control outside of the panel. But for the
 * legend, and the choices, which are as wide as what is chosen, the box is the one of the layers before, too.
 */
async function measure(page: Page): Promise<void> {
  await page.evaluate(() => {
    const zones = '.masthead, .lede, .map-frame, .legend, .circle-key, .timeline, .year-slider';
    const controls = ':is(.masthead, .stage) :is(button, select, input)';
    const apart = '.sheet, [popover], dialog';
    const ofLayer = '.legend, .circle-key, .choices';
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const nameOf = (element: Element) => {
      const label =
        element.getAttribute('aria-label') ?? element.querySelector('.text')?.firstChild;
      const name = typeof label === 'string' ? label : (label?.textContent ?? element.id);
      const half = element.closest('.half + .half') === null ? '' : 'second map: ';
      return `${half}${element.classList} ${name || element.getAttribute('title')}`;
    };
    // What is drawn has no part in it, and takes most of the time.
    for (const pane of document.querySelectorAll<HTMLElement>('.leaflet-pane')) {
      pane.style.display = 'none';
    }
    document.body.style.visibility = 'hidden';
    const slider = () => {
      const found = document.querySelector<HTMLInputElement>('.year-range:not(.is-second)');
      if (!found) throw new Error('no slider');
      return found;
    };
    // What follows a frame follows at once: the clock, the frames, the idle times and the turns are the test’s own.
    const frame = requestAnimationFrame;
    let now = performance.now();
    performance.now = () => now;
    const soon = (callback: (time: number) => void) => globalThis.turns.push(() => callback(now));
    Object.assign(globalThis, { requestAnimationFrame: soon, requestIdleCallback: soon });
    globalThis.isHeld = true;
    /** After a frame, the idle time behind it, and what React draws then; nothing is laid out in between. */
    const settled = async () => {
      for (const _ of [1, 2, 3, 4]) {
        for (const turn of globalThis.turns.splice(0)) turn();
        await null;
      }
    };
    const show = async (year: number) => {
      now += 1_000;
      setter?.call(slider(), String(year));
      slider().dispatchEvent(new Event('input', { bubbles: true }));
      await settled();
    };
    const choose = async (layer: string) => {
      const select = document.querySelector<HTMLSelectElement>('.choice-layer select');
      if (!select) throw new Error('no layers');
      select.value = layer;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
      // Another size of the window is told to the page with the next frame.
      for (const _ of [1, 2]) await new Promise(frame);
      await settled();
    };
    const boxes = () =>
      [...document.querySelectorAll(`${zones}, ${controls}`)].flatMap((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        if (width === 0 || element.closest(apart) !== null) return [];
        const box = [x, y + scrollY, width, height].map((edge) => Math.round(edge * 10));
        return [{ name: nameOf(element), box, isOfLayer: element.closest(ofLayer) !== null }];
      });
    const isApart = (one: readonly number[], other: readonly number[]) =>
      one.some((edge, index) => edge !== other[index]);
    type Stood = Map<string, readonly number[]>;
    let ofAllLayers: Stood = new Map();
    globalThis.begin = () => {
      ofAllLayers = new Map();
    };
    const firstOf = (stood: Stood, name: string, box: readonly number[]) => {
      const first = stood.get(name) ?? box;
      stood.set(name, first);
      return first;
    };
    /** Of each element the first box, and of those that leave it, where to. */
    const createWatch = () => {
      const ofOneLayer: Stood = new Map();
      const moved = new Set<string>();
      const look = (year: number) => {
        for (const { name, box, isOfLayer } of boxes()) {
          const before = firstOf(isOfLayer ? ofOneLayer : ofAllLayers, name, box);
          if (isApart(before, box) && moved.size < 8) {
            moved.add(`${name}: ${before}, in ${year} ${box}`);
          }
        }
      };
      return { moved, look };
    };
    globalThis.boxesOfYears = async (layer) => {
      await choose(layer);
      const { moved, look } = createWatch();
      const headlines = new Set<string>();
      for (let year = Number(slider().min); year <= Number(slider().max); year += 1) {
        await show(year);
        look(year);
        headlines.add(document.querySelector('.headline')?.textContent ?? '');
      }
      // Else nothing has followed the years, and nothing was looked at.
      return headlines.size > 4 ? [...moved] : ['a headline that stands still'];
    };
  });
}

for (const [row, language] of ['en', 'es'].entries()) {
  for (const [column, [what, query]] of VIEWS.entries()) {
    for (const [place, sizes] of WINDOWS.entries()) {
      const widths = sizes.map(([width]) => width).join(', ');
      const isTightest = TIGHTEST[0] === language && TIGHTEST[1] === query;
      test(
        `nothing moves while years and layers go by: ${what} (${language}, ${widths} pixels)`,
        isTightest ? LONG : ofRow(row, column, place),
        async ({ page }) => {
          test.setTimeout(600_000);
          await holdTurns(page);
          await open(page, `lang=${language}&${query}`);
          await measure(page);
          const layers = await page
            .locator('.choice-layer option')
            .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
          for (const [width, height] of sizes) {
            await page.setViewportSize({ width, height });
            await page.evaluate(() => globalThis.begin());
            for (const layer of layers) {
              const moved = await page.evaluate((id) => globalThis.boxesOfYears(id), layer);
              expect(moved, `${layer} at ${width} pixels`).toEqual([]);
            }
          }
        },
      );
    }
  }
}
