import type { CDPSession, Page } from 'playwright';
import { sweepByKey } from './acts.ts';

/** A page, and the line to its engine. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** Sweeps of all years, there and back. */
const SWEEPS = 24;
const STEPS = 2 * 67;

async function spent(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Milliseconds of processor time of the main thread for one year step. */
async function stepOnce({ page, cdp }: Visit): Promise<number> {
  const before = await spent(cdp);
  await sweepByKey(page, 0);
  await sweepByKey(page, 1);
  return ((await spent(cdp)) - before) / STEPS;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

export interface StepTime {
  /** Milliseconds, of the page that is strained. */
  readonly step: number;
  /** The same as a part of what the other page takes at the same time. */
  readonly ratio: number;
}

/**
 * The time of a year step in a page that is strained, and beside it in one that rests meanwhile: the machine is not
 * equally busy at the beginning and at the end, and both pages feel it alike. They step by turns.
 */
export async function timeSteps(strained: Visit, rested: Visit): Promise<StepTime> {
  const steps: number[] = [];
  const ratios: number[] = [];
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const pair = [strained, rested];
    const taken = new Map<Visit, number>();
    for (const visit of sweep % 2 === 0 ? pair : pair.toReversed()) {
      taken.set(visit, await stepOnce(visit));
    }
    const step = taken.get(strained) ?? 0;
    steps.push(step);
    ratios.push(step / (taken.get(rested) ?? 1));
  }
  return { step: median(steps), ratio: median(ratios) };
}
