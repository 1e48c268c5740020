import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { findChromium } from '../../e2e/browser.ts';
import { host } from '../../e2e/host.ts';
import { ACTS, comeHome, seeAll } from './acts.ts';
import { type Gauge, gauge } from './gauge.ts';
import { type Split, splitHeap } from './snapshot.ts';
import { type StepTime, timeSteps, type Visit } from './stepTime.ts';

const OUT = join(import.meta.dirname, '../../test-results');
/** How much more of anything a page may hold or take at the end. */
const BOUND = 0.02;
/** Rounds after which the engine compiles little more of the program: until then that is what the heap grows by. */
const WARM_UP = 5;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    // What a page holds can be told on a machine that is busy; how long a step takes cannot.
    only: { type: 'string', default: '' },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('rounds are 1 or more');

type Held = Gauge & Split & Partial<StepTime>;

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('HeapProfiler.enable');
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(address);
  await page.locator('path[data-country="CUB"][aria-label*="Cuba"]').first().waitFor();
  return { page, cdp };
}

async function doRound({ page }: Visit, round: number): Promise<void> {
  for (const { times, act } of ACTS) {
    for (let time = 0; time < times; time += 1) await act(page, round * times + time);
    await comeHome(page);
  }
}

async function timeAtHome(strained: Visit, rested: Visit): Promise<StepTime> {
  await comeHome(strained.page);
  await comeHome(rested.page);
  return timeSteps(strained, rested);
}

async function measure(strained: Visit, rested: Visit | null): Promise<Held> {
  const times = rested && (await timeAtHome(strained, rested));
  await comeHome(strained.page);
  const gauged = await gauge(strained.page, strained.cdp);
  return { ...times, ...gauged, ...(await splitHeap(strained.cdp)) };
}

const inMegabytes = (bytes: number) => (bytes / 1e6).toFixed(2);

type Row = readonly [
  name: string,
  of: (held: Held) => number | undefined,
  write: (value: number) => string,
];

const ROWS: readonly Row[] = [
  ['heap, MB', ({ heap }) => heap, inMegabytes],
  ['what the page has made, MB', ({ made }) => made, inMegabytes],
  ['DOM nodes', ({ nodes }) => nodes, String],
  ['listeners', ({ listeners }) => listeners, String],
  ['workers', ({ workers }) => workers, String],
  [
    'year step, of one in a page at rest',
    ({ ratio }) => ratio,
    (ratio) => `${(100 * ratio).toFixed(1)} %`,
  ],
];

function tabulate(before: Held, after: Held): { readonly text: string; readonly wrong: number } {
  const lines = ROWS.flatMap(([name, of, write]) => {
    const [first, last] = [of(before), of(after)];
    if (first === undefined || last === undefined) return [];
    const more = last === first ? 0 : last / first - 1;
    const verdict = more <= BOUND ? '' : ' **too much**';
    const change = `${more < 0 ? '−' : '+'}${(100 * Math.abs(more)).toFixed(1)} %${verdict}`;
    return [`| ${name} | ${write(first)} | ${write(last)} | ${change} |`];
  });
  const text = ['| | after the warm-up | at the end | change |', '|---|---|---|---|', ...lines];
  return {
    text: text.join('\n'),
    wrong: lines.filter((line) => line.includes('too much')).length,
  };
}

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});
const { address, close } = await host('/');
try {
  const begun = performance.now();
  const tell = (text: string) =>
    console.log(`${((performance.now() - begun) / 1000).toFixed(0)} s: ${text}`);
  const strained = await visit(browser, address);
  const rested = values.only === 'heap' ? null : await visit(browser, address);
  const warmUp = async (one: Visit) => {
    await seeAll(one.page);
    for (let round = 0; round < WARM_UP; round += 1) await doRound(one, round);
  };
  await Promise.all([strained, ...(rested ? [rested] : [])].map(warmUp));
  tell('warmed up');
  const before = await measure(strained, rested);
  for (let round = 1; round <= rounds; round += 1) {
    await doRound(strained, WARM_UP - 1 + round);
    const { heap, nodes, listeners } = await gauge(strained.page, strained.cdp);
    tell(`round ${round}: ${(heap / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners`);
  }
  const after = await measure(strained, rested);
  const { text, wrong } = tabulate(before, after);
  const done = ACTS.map(({ name, times }) => `${times * rounds} × ${name}`).join(', ');
  const took =
    before.step && after.step
      ? `A year step takes ${before.step.toFixed(2)} ms, then ${after.step.toFixed(2)} ms. `
      : '';
  const code = `The engine’s code is ${inMegabytes(before.compiled)} MB, then ${inMegabytes(after.compiled)} MB.`;
  const said = `${done}.\n\n${text}\n\n${took}${code}\n`;
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'soak.md'), said);
  console.log(said);
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  await browser.close();
  await close();
}
