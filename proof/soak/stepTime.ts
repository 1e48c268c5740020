import type { CDPSession, Page } from 'playwright';
import { slider } from './acts.ts';

/** A page, and the line to its engine. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** How often all years are gone through, there and back by turns. */
const PASSAGES = 48;
/** Steps at a time: a machine's speed changes from second to second, and either page has to feel it alike. */
const STEPS = 4;

type Span = readonly [from: number, to: number];

/** Steps through a span of years, each step with all that follows it: the next begins when nothing is left to do. */
async function stepAtRest(range: HTMLInputElement, [from, to]: Span): Promise<void> {
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const way = Math.sign(to - from);
  for (let year = from + way; year !== to + way; year += way) {
    write?.call(range, String(year));
    range.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestIdleCallback(resolve));
  }
}

async function spent(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Milliseconds of processor time of the main thread for a span of years. */
async function timeSpan({ page, cdp }: Visit, span: Span): Promise<number> {
  const before = await spent(cdp);
  await slider(page).evaluate(stepAtRest, span);
  return (await spent(cdp)) - before;
}

async function spansOf({ page }: Visit): Promise<readonly Span[]> {
  const [first, last] = await slider(page).evaluate((range: HTMLInputElement) => [
    Number(range.min),
    Number(range.max),
  ]);
  if (first === undefined || last === undefined) throw new Error('no years');
  const count = Math.ceil((last - first) / STEPS);
  return Array.from({ length: count }, (_, index): Span => {
    const from = first + index * STEPS;
    return [from, Math.min(last, from + STEPS)];
  });
}

export interface StepTime {
  /** Milliseconds, of the page that is strained. */
  readonly step: number;
  /** The same as a part of what the other page takes at the same time. */
  readonly ratio: number;
}

/**
 * The time of a year step in a page that is strained, and beside it in one that rests meanwhile: the machine is not
 * equally busy at the beginning and at the end. They step by turns, a few years each.
 */
export async function timeSteps(strained: Visit, rested: Visit): Promise<StepTime> {
  const there = await spansOf(strained);
  const back = there.map(([from, to]): Span => [to, from]).toReversed();
  const taken = new Map([strained, rested].map((visit) => [visit, 0]));
  let turn = 0;
  let steps = 0;
  for (let passage = 0; passage < PASSAGES; passage += 1) {
    for (const span of passage % 2 === 0 ? there : back) {
      turn += 1;
      steps += Math.abs(span[1] - span[0]);
      const pair = [strained, rested];
      for (const visit of turn % 2 === 0 ? pair : pair.toReversed()) {
        taken.set(visit, (taken.get(visit) ?? 0) + (await timeSpan(visit, span)));
      }
    }
  }
  const own = taken.get(strained) ?? 0;
  return { step: own / steps, ratio: own / (taken.get(rested) ?? 1) };
}
