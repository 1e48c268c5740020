import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { messageOf } from '../src/core/messageOf.ts';
import { buildSites } from './build/sites.ts';
import { readWorld } from './build/world.ts';
import { ATLAS_SITE, BENCH, CACHE, siteOf } from './folders.ts';
import type { Costs } from './measure/breakdown.ts';
import { createBrowsers, visit } from './measure/browser.ts';
import type { Target } from './measure/click.ts';
import { createEye } from './measure/eye.ts';
import type { Request } from './measure/load.ts';
import { inspect } from './measure/looks.ts';
import { cachingOf, parseHeaders, serve } from './measure/server.ts';
import { parseOptions } from './options.ts';
import { classAt, colourAt, type Figures } from './pages/world.ts';
import { ATLAS, type MeasureId, type Page } from './pages.ts';
import { describeRun, readLoad } from './report/machine.ts';
import { packageRows } from './report/packages.ts';
import { createPlot } from './report/plot.ts';
import { reportOf } from './report/report.ts';
import { createResults } from './report/results.ts';
import { type Attempt, type Bench, measureOnce, type Subject } from './run.ts';

/** In how many rounds a measure is taken at the most: what is long, or the same each time. */
const ROUNDS: Partial<Record<MeasureId, number>> = { slow: 2, weight: 1, cost: 1 };
/** Milliseconds after which a measure is given up. */
const PATIENCE = 240_000;
/** Pages of which it is asked where their time goes. */
const TAKEN_APART = [ATLAS, 'leaflet', 'floor'];

/** The two countries with the highest numbers that are alone in their class in the first view. */
function targetsIn(figures: Figures): readonly Target[] {
  const { year } = figures;
  const classes = Object.keys(figures.numbers).map(
    (id) => [id, classAt(figures, id, year)] as const,
  );
  return classes
    .filter(([, index]) => index > 0 && classes.filter(([, other]) => other === index).length === 1)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 2)
    .map(([id]) => ({ id, colour: colourAt(figures, id, year) }));
}

const options = parseOptions(process.argv.slice(2));
const minutesSince = (time: number) => (performance.now() - time) / 60_000;
const begun = performance.now();
const failures: string[] = [];
if (!options.isBuilt) failures.push(...(await buildSites(options.pages)));

const { figures } = readWorld();
const targets = targetsIn(figures);
const rules = parseHeaders(readFileSync(join(ATLAS_SITE, '_headers'), 'utf8'));
const browsers = createBrowsers();
const onScreen = await browsers.at('screen');
// Whoever looks has a browser of his own: that of a page may die.
const looking = createBrowsers();
const eye = await createEye(await looking.at('screen'), {
  country: targets[0]?.colour ?? '',
  land: figures.land,
});
const results = createResults();
const costs = { step: new Map<string, Costs>(), click: new Map<string, Costs>() };
const loads: number[] = [];
let waterfall: readonly Request[] = [];

/** A page that hangs is a failure like others. */
async function afterPatience(): Promise<never> {
  await setTimeout(PATIENCE, undefined, { ref: false });
  throw new Error('it took too long');
}

async function open(page: Page): Promise<Subject> {
  const site = await serve(siteOf(page.id), page.records === null ? cachingOf(rules) : rules);
  const looks = await visit(onScreen, site.url, (opened) => inspect(opened, eye, page.hasSlider));
  return { page, site, looks };
}

async function measure(subject: Subject, round: number): Promise<void> {
  const { id, measures } = subject.page;
  const bench: Bench = {
    browsers,
    eye,
    targets,
    record: (metric, value) => results.record(id, metric, round, value),
    recordCosts: (act, found) => costs[act].set(id, found),
    recordRequests: (requests) => {
      if (id === ATLAS) waterfall = requests;
    },
  };
  const names = options.measures.filter(
    (name) =>
      (measures?.includes(name) ?? true) &&
      (name !== 'cost' || TAKEN_APART.includes(id)) &&
      round < (ROUNDS[name] ?? Number.POSITIVE_INFINITY),
  );
  const attempt: Attempt = async (name, take) => {
    try {
      await Promise.race([take(), afterPatience()]);
    } catch (error) {
      failures.push(`${id}, ${name}, round ${round + 1}: ${messageOf(error).split('\n')[0]}`);
    }
  };
  await measureOnce(subject, bench, { names, attempt });
}

const subjects: Subject[] = [];
for (const page of options.pages) {
  try {
    subjects.push(await open(page));
  } catch (error) {
    failures.push(`${page.id} was left out: ${messageOf(error).split('\n')[0]}`);
  }
}
const [first] = subjects;
// A browser’s first page pays for its start.
if (first) await visit(await browsers.at('free'), first.site.url, async () => undefined);
let round = 0;
// No round is longer than the one before: what is taken in the first ones alone falls away.
let last = 0;
for (; round < options.rounds; round += 1) {
  const start = performance.now();
  if (minutesSince(begun) + last > options.minutes) break;
  // Another page goes first each time.
  const turn = (round * 3) % Math.max(1, subjects.length);
  for (const subject of [...subjects.slice(turn), ...subjects.slice(0, turn)]) {
    loads.push(readLoad());
    await measure(subject, round);
  }
  last = minutesSince(start);
  const minutes = minutesSince(begun).toFixed(1);
  console.log(`round ${round + 1} of ${options.rounds} done after ${minutes} minutes`);
}
const machine = describeRun(onScreen.version(), {
  rounds: round,
  minutes: minutesSince(begun),
  loads,
});
for (const { site } of subjects) site.close();
await Promise.all([browsers.close(), looking.close()]);

const pages = options.pages;
const folder = options.isWhole ? BENCH : CACHE;
const plot = createPlot(pages, results);
mkdirSync(folder, { recursive: true });
if (plot !== null) writeFileSync(join(folder, 'RESULTS.svg'), plot);
const report = reportOf(
  { pages, results, machine, failures, costs, waterfall, packages: packageRows(pages) },
  plot === null ? null : 'RESULTS.svg',
);
writeFileSync(join(folder, 'RESULTS.md'), report);
if (!options.isWhole) console.log(report);
console.log(`written to ${join(folder, 'RESULTS.md')}`);
for (const failure of failures) console.log(failure);
