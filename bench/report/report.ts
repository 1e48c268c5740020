import { COST_ROWS, type Costs } from '../measure/breakdown.ts';
import type { Request } from '../measure/load.ts';
import { ATLAS, type Page, USUAL } from '../pages.ts';
import type { Machine } from './machine.ts';
import { METRICS, type MetricId } from './metrics.ts';
import type { Results } from './results.ts';
import { tableOf, written } from './table.ts';
import { targetRows } from './targets.ts';

/** What a run found out. */
export interface Findings {
  readonly pages: readonly Page[];
  readonly results: Results;
  readonly machine: Machine;
  /** What went wrong, a line each. */
  readonly failures: readonly string[];
  /** Of a step and of a click, by page. */
  readonly costs: Readonly<Record<'step' | 'click', ReadonlyMap<string, Costs>>>;
  /** What the peers are made of: package, version, licence. */
  readonly packages: readonly (readonly string[])[];
  /** The requests of the atlas’s first visit. */
  readonly waterfall: readonly Request[];
}

/** A page a row: of each measure the median (and best) round, and its ratios. */
function measureTable({ pages, results }: Findings, metrics: readonly MetricId[]): string {
  const head = metrics.flatMap((id) => [
    `${METRICS[id].name}, ${METRICS[id].unit} (best)`,
    '× floor',
    '× `key`',
  ]);
  const rows = pages.flatMap(({ id, name }) => {
    const cells = metrics.flatMap((metric) => {
      const median = results.medianOf(id, metric);
      if (median === null) return ['–', '–', '–'];
      return [
        `${written(median)} (${written(results.bestOf(id, metric))})`,
        written(results.ratioOf(id, METRICS[metric].floor, metric)),
        written(results.ratioOf(id, USUAL, metric)),
      ];
    });
    if (cells.every((cell) => cell === '–')) return [];
    return [[id === ATLAS ? `**${name}**` : name, ...cells]];
  });
  return tableOf(['', ...head], rows);
}

function costTable({ pages, costs }: Findings, act: 'step' | 'click'): string {
  const known = pages.filter(({ id }) => costs[act].has(id));
  const rows = COST_ROWS.map((row) => [
    row,
    ...known.map(({ id }) => written(costs[act].get(id)?.[row] ?? 0)),
  ]);
  return tableOf(['ms of processor time', ...known.map(({ name }) => name)], rows);
}

/** A request a line, with a bar from its start to its end. */
function waterfallText(requests: readonly Request[]): string {
  const end = Math.max(1, ...requests.map(({ to }) => to));
  const width = 40;
  const lines = requests
    .toSorted((one, other) => one.from - other.from)
    .map(({ path, from, to, bytes }) => {
      const start = Math.round((width * Math.max(0, from)) / end);
      const length = Math.max(1, Math.round((width * (to - from)) / end));
      const bar = (' '.repeat(start) + '█'.repeat(length)).padEnd(width + 1);
      const times = `${Math.round(from)}–${Math.round(to)}`.padStart(11);
      return `${bar}${times} ms ${(bytes / 1000).toFixed(1).padStart(7)} kB  ${path}`;
    });
  return ['```', ...lines, '```'].join('\n');
}

const STEP: readonly MetricId[] = ['drag', 'main', 'all'];
const ANSWER: readonly MetricId[] = ['key', 'tail', 'click'];
const FIRST: readonly MetricId[] = ['seen', 'live', 'liveWeight'];
const WEIGHT: readonly MetricId[] = ['visit', 'again', 'heap'];
const BROTLI: readonly MetricId[] = ['liveBrotli', 'visitBrotli'];
const SLOW: readonly MetricId[] = ['slowSeen', 'slowLive'];

function costSection(findings: Findings, act: 'step' | 'click', about: string): readonly string[] {
  if (findings.costs[act].size === 0) return [];
  return [
    `## What a ${act} costs, by kind of work\n`,
    `${about}\n`,
    `${costTable(findings, act)}\n`,
  ];
}

/** `RESULTS.md`. What is left out where nothing of it was measured. */
export function reportOf(findings: Findings, plot: string | null): string {
  const { machine, failures, waterfall, packages, results, pages } = findings;
  const hasAny = (metrics: readonly MetricId[]) =>
    metrics.some((metric) => pages.some(({ id }) => results.medianOf(id, metric) !== null));
  const section = (title: string, about: string, metrics: readonly MetricId[]) =>
    hasAny(metrics) ? [`## ${title}\n`, `${about}\n`, `${measureTable(findings, metrics)}\n`] : [];
  return [
    '# Results\n',
    `${machine.about}\n`,
    'Written by `npm run bench`; [README.md](README.md) says how each is measured and what it does not show. Numbers are medians of the rounds, in brackets the best round. “× floor” and “× `key`” are the medians of the ratios within each round: how many times what a page that does the least needs, and what react-leaflet with `key={year}` needs. Less is better everywhere.\n',
    ...(plot === null ? [] : [`![The pages side by side, measure by measure](${plot})\n`]),
    ...(failures.length > 0
      ? ['## What failed\n', ...failures.map((failure) => `- ${failure}`), '']
      : []),
    '## Targets\n',
    `${tableOf(['', 'at most', 'now', ''], targetRows(results))}\n`,
    ...section(
      'A year of a drag',
      'With raster; processor time of the main thread, and of all processes of the browser, with what is put off.',
      STEP,
    ),
    ...section(
      'A key and a click',
      'Milliseconds to the frame on the screen, sixty frames a second.',
      ANSWER,
    ),
    ...section(
      'A first visit',
      '10 Mbit/s, 40 ms, gzip. The floor of first sight is the SVG in the HTML.',
      FIRST,
    ),
    ...section('A slow phone', '1.6 Mbit/s, 150 ms, a processor four times slower.', SLOW),
    ...section(
      'Weight',
      'All that a first visit asks for, a second visit, and the heap of JavaScript at rest. gzip.',
      WEIGHT,
    ),
    ...section(
      'Weight by Brotli',
      'The same files, as a host sends them that packs them beforehand.',
      BROTLI,
    ),
    ...costSection(
      findings,
      'step',
      'A year of a drag, traced: slower than untraced, its parts are what to read.',
    ),
    ...costSection(findings, 'click', 'The first click on Angola, with all that follows in 0.6 s.'),
    ...(waterfall.length > 0
      ? ['## The atlas’s first visit, request by request\n', `${waterfallText(waterfall)}\n`]
      : []),
    ...(packages.length > 0
      ? ['## The peers’ packages\n', `${tableOf(['', 'version', 'licence'], packages)}\n`]
      : []),
  ].join('\n');
}
