import type { Browser } from 'playwright';
import type { Visit } from './browser.ts';
import type { Point } from './eye.ts';
import { drawn, findSlider } from './slider.ts';
import { type TraceEvent, trace } from './trace.ts';

/** What a trace must record for `costsOf`. */
const WORK = [
  '-*',
  'toplevel',
  'cc',
  'viz',
  'v8',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
] as const;

/** Where time goes, by the names that Chromium gives its work. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  Script: [
    'EventDispatch',
    'FunctionCall',
    'EvaluateScript',
    'RunMicrotasks',
    'TimerFire',
    'FireAnimationFrame',
    'FireIdleCallback',
    'V8.GCScavenger',
    'MinorGC',
    'MajorGC',
  ],
  Style: ['UpdateLayoutTree', 'ScheduleStyleRecalculation'],
  Layout: ['Layout'],
  'Pre-paint': ['PrePaint'],
  Paint: ['Paint', 'Layerize', 'PaintImage'],
  Commit: ['Commit'],
  'Hit test': ['HitTest'],
  Raster: ['RasterTask'],
  'Draw to the screen': ['Display::DrawAndSwap', 'Graphics.Pipeline'],
};
const KIND_OF = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) => names.map((name) => [name, kind] as const)),
);
export const ALL_TASKS = 'All work of all threads';
export const WRITES = 'DOM writes';
export const WRITES_ON_MAP = 'of them on the map';

/** The rows of a table of costs, in their order. */
export const COST_ROWS = [ALL_TASKS, ...Object.keys(KINDS), WRITES, WRITES_ON_MAP] as const;
export type Costs = Readonly<Record<string, number>>;

/** What each thread did, outer work before what runs within it. */
function workOf(events: readonly TraceEvent[]): readonly (readonly TraceEvent[])[] {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== 'X' || event.tdur === undefined) continue;
    const thread = `${event.pid} ${event.tid}`;
    const own = threads.get(thread);
    if (own) own.push(event);
    else threads.set(thread, [event]);
  }
  return [...threads.values()].map((own) =>
    own.sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0)),
  );
}

/** Milliseconds of processor time by kind of work; what runs within other work is taken from it. */
export function costsOf(events: readonly TraceEvent[]): Record<string, number> {
  const costs: Record<string, number> = {};
  const add = (kind: string | undefined, time: number) => {
    if (kind !== undefined) costs[kind] = (costs[kind] ?? 0) + time / 1000;
  };
  for (const own of workOf(events)) {
    let end = 0;
    const open: { readonly end: number; readonly kind: string }[] = [];
    for (const { name, ts, dur = 0, tdur = 0 } of own) {
      if (ts >= end) {
        add(ALL_TASKS, tdur);
        end = ts + dur;
      }
      const kind = KIND_OF.get(name);
      if (kind === undefined) continue;
      while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= ts) open.pop();
      add(open.at(-1)?.kind, -tdur);
      add(kind, tdur);
      open.push({ end: ts + dur, kind });
    }
  }
  return costs;
}

/** Runs in the page: counts what is written to its document, and to its map. */
function countWrites(map: string): void {
  const counted = { all: 0, map: 0 };
  Object.assign(globalThis, { counted });
  new MutationObserver((records) => {
    counted.all += records.length;
    counted.map += records.filter(
      ({ target }) => target instanceof Element && target.closest(map) !== null,
    ).length;
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

async function readWrites({ page }: Visit) {
  const counted: { all: number; map: number } = await page.evaluate(() =>
    Reflect.get(globalThis, 'counted'),
  );
  return { [WRITES]: counted.all, [WRITES_ON_MAP]: counted.map };
}

const REST = 600;

/** What each of some acts costs on a page, by kind of work: what is put off is in it too. */
async function costOf(
  visit: Visit,
  browser: Browser,
  { map, acts }: { readonly map: string; readonly acts: readonly (() => Promise<void>)[] },
): Promise<Costs> {
  await visit.page.evaluate(countWrites, map);
  const events = await trace(browser, visit.page, WORK, async () => {
    for (const act of acts) await act();
    await visit.page.waitForTimeout(REST);
  });
  const costs = { ...costsOf(events), ...(await readWrites(visit)) };
  return Object.fromEntries(
    Object.entries(costs).map(([kind, cost]) => [kind, cost / acts.length]),
  );
}

/** A year of a drag over thirty years. */
export async function measureStepCost(visit: Visit, browser: Browser, map: string): Promise<Costs> {
  const { page } = visit;
  const slider = await findSlider(page);
  const years = slider.years.slice(5, 35);
  const move = (year: number) => async () => {
    const { x, y } = slider.pointAt(year);
    await page.mouse.move(x, y);
  };
  const [first = 0, ...rest] = years;
  await move(first)();
  await page.mouse.down();
  await page.waitForTimeout(REST);
  const costs = await costOf(visit, browser, {
    map,
    acts: rest.map((year) => async () => {
      await move(year)();
      await drawn(page);
    }),
  });
  await page.mouse.up();
  return costs;
}

/** The first click on a country. */
export async function measureClickCost(
  visit: Visit,
  browser: Browser,
  { map, place: { x, y } }: { readonly map: string; readonly place: Point },
): Promise<Costs> {
  const { page } = visit;
  await page.mouse.move(x, y);
  await page.waitForTimeout(REST);
  return costOf(visit, browser, {
    map,
    acts: [
      async () => {
        await page.mouse.down();
        await page.mouse.up();
        await drawn(page);
      },
    ],
  });
}
