import type { Browser } from 'playwright';
import type { Costs } from './measure/breakdown.ts';
import { measureClickCost, measureStepCost } from './measure/breakdown.ts';
import { type Browsers, type Visit, visit } from './measure/browser.ts';
import { measureClick, placeOf, type Target } from './measure/click.ts';
import { measureDrag } from './measure/drag.ts';
import type { Eye } from './measure/eye.ts';
import { measureKey } from './measure/key.ts';
import {
  FAST,
  type Looks,
  measureLoad,
  measureWeight,
  type Request,
  SLOW,
} from './measure/load.ts';
import type { Site } from './measure/server.ts';
import type { MeasureId, Page } from './pages.ts';
import type { MetricId } from './report/metrics.ts';
import { quantile } from './report/results.ts';

/** A page that is served, and was seen to work. */
export interface Subject {
  readonly page: Page;
  readonly site: Site;
  readonly looks: Looks;
}

/** What a measure needs besides the page. */
export interface Bench {
  readonly browsers: Browsers;
  readonly eye: Eye;
  readonly targets: readonly Target[];
  /** Takes a number, for the round that is on. */
  readonly record: (metric: MetricId, value: number | null) => void;
  readonly recordCosts: (act: 'step' | 'click', costs: Costs) => void;
  readonly recordRequests: (requests: readonly Request[]) => void;
}

type Measure = (subject: Subject, bench: Bench) => Promise<void>;

async function onScreen<T>(
  { site }: Subject,
  { browsers }: Bench,
  measure: (visit: Visit, browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await browsers.at('screen');
  return visit(browser, site.url, (opened) => measure(opened, browser));
}

const drag: Measure = async ({ site }, { browsers, record }) => {
  const browser = await browsers.at('free');
  const line = await browser.newBrowserCDPSession();
  const { wall, main, all } = await visit(browser, site.url, (opened) => measureDrag(opened, line));
  record('drag', wall);
  record('main', main);
  record('all', all);
};

/** What a hand does to a page that is at rest. */
const HAND = {
  key: async (opened: Visit, browser: Browser, { page }: Subject, { record }: Bench) => {
    const delays = await measureKey(opened, browser, page);
    record('key', quantile(delays));
    record('tail', quantile(delays, 0.95));
  },
  click: async (opened: Visit, browser: Browser, { page }: Subject, bench: Bench) => {
    bench.record('click', quantile(await measureClick(opened, browser, page, bench)));
  },
} as const;

const kilobytes = (requests: readonly Request[]) =>
  requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

const brotliOf = (site: Site, requests: readonly Request[]) =>
  site.weighBrotli(requests.map(({ path }) => path)) / 1000;

const load: Measure = async ({ site, looks }, { browsers, eye, record }) => {
  const browser = await browsers.at('screen');
  const { seen, live, requests } = await measureLoad(browser, site.url, FAST, { eye, looks });
  record('seen', seen);
  if (live === null) return;
  record('live', live);
  const needed = requests.filter(({ to }) => to <= live);
  record('liveWeight', kilobytes(needed));
  record('liveBrotli', brotliOf(site, needed));
};

const slow: Measure = async ({ site, looks }, { browsers, eye, record }) => {
  const browser = await browsers.at('screen');
  const { seen, live } = await measureLoad(browser, site.url, SLOW, { eye, looks });
  record('slowSeen', seen);
  record('slowLive', live);
};

const weight: Measure = async ({ site }, { browsers, record, recordRequests }) => {
  const browser = await browsers.at('screen');
  const { first, second, heap } = await measureWeight(browser, site.url);
  record('visit', kilobytes(first));
  record('visitBrotli', brotliOf(site, first));
  record('again', kilobytes(second));
  record('heap', heap / 1e6);
  recordRequests(first);
};

const cost: Measure = async (subject, bench) => {
  const { map } = subject.page;
  bench.recordCosts(
    'step',
    await onScreen(subject, bench, (opened, browser) => measureStepCost(opened, browser, map)),
  );
  const [target] = bench.targets;
  if (!target) return;
  bench.recordCosts(
    'click',
    await onScreen(subject, bench, async (opened, browser) => {
      const place = await placeOf(opened, bench.eye, target);
      return measureClickCost(opened, browser, { map, place });
    }),
  );
};

const ALONE = { drag, load, slow, weight, cost } as const;

/** Tries something; says what went wrong and lets the rest go on. */
export type Attempt = (name: MeasureId, measure: () => Promise<void>) => Promise<void>;

/** Measures a page once: what a hand does to it on one visit, all else on a visit of its own. */
export async function measureOnce(
  subject: Subject,
  bench: Bench,
  { names, attempt }: { readonly names: readonly MeasureId[]; readonly attempt: Attempt },
): Promise<void> {
  const hand = names.filter((name) => name === 'key' || name === 'click');
  const [first] = hand;
  if (first) {
    await attempt(first, () =>
      onScreen(subject, bench, async (opened, browser) => {
        for (const name of hand) {
          await attempt(name, () => HAND[name](opened, browser, subject, bench));
        }
      }),
    );
  }
  for (const name of names) {
    if (name === 'key' || name === 'click') continue;
    await attempt(name, () => ALONE[name](subject, bench));
  }
}
