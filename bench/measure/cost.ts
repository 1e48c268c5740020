import type { CDPSession } from 'playwright';

/** Processor time since some start, in milliseconds. */
interface Spent {
  readonly main: number;
  readonly all: number;
}

export interface Clock {
  read(): Promise<Spent>;
}

/**
 * What the main thread and all processes of the browser have used: time on a processor, not on the wall,
 * so that other programs on the machine matter less.
 */
export async function createClock(cdp: CDPSession, browser: CDPSession): Promise<Clock> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async read() {
      const { metrics } = await cdp.send('Performance.getMetrics');
      const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
      return {
        main: 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0),
        all: 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0),
      };
    },
  };
}
