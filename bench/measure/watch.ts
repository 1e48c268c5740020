import type { Page } from 'playwright';

/** Names of the marks in a trace: something was pressed, and the map has begun to show it. */
export const PRESSED = 'bench-pressed';
export const SHOWN = 'bench-shown';

interface Watched {
  readonly map: string;
  readonly outline: string | null;
  readonly event: 'keydown' | 'pointerup';
  readonly marks: readonly [pressed: string, shown: string];
}

/** Runs in the page. */
function watchMap({ map: selector, outline, event, marks: [pressed, shown] }: Watched): void {
  const map = document.querySelector(selector);
  if (!map) throw new Error(`no ${selector}`);
  let isWaiting = false;
  const show = () => {
    if (!isWaiting) return;
    isWaiting = false;
    performance.mark(shown);
  };
  addEventListener(
    event,
    ({ timeStamp }) => {
      isWaiting = true;
      performance.mark(pressed, { startTime: timeStamp });
    },
    true,
  );
  const isOutline = ({ target }: MutationRecord) =>
    outline === null || (target instanceof Element && target.matches(outline));
  new MutationObserver((records) => {
    if (records.some(isOutline)) show();
  }).observe(map, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['d', 'fill', 'style', 'stroke', 'stroke-width', 'class', 'aria-selected'],
  });
  const { prototype } = CanvasRenderingContext2D;
  for (const name of ['fill', 'stroke', 'drawImage', 'clearRect', 'fillRect'] as const) {
    const draw = prototype[name];
    Object.assign(prototype, {
      [name](this: CanvasRenderingContext2D, ...given: unknown[]) {
        show();
        return Reflect.apply(draw, this, given);
      },
    });
  }
}

/** Has the page mark each press, and the first change of its map after it: of its elements, or on its canvas. */
export async function watch(page: Page, watched: Omit<Watched, 'marks'>): Promise<void> {
  await page.evaluate(watchMap, { ...watched, marks: [PRESSED, SHOWN] as const });
}
