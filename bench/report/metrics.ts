import { FLOOR, PICTURE } from '../pages.ts';

/** What is measured of a page: less is better, of everything. */
export interface Metric {
  readonly name: string;
  readonly unit: 'ms' | 'kB' | 'MB';
  /** The page that is the least of it. */
  readonly floor: string;
}

function metric(name: string, unit: Metric['unit'] = 'ms', floor: string = FLOOR): Metric {
  return { name, unit, floor };
}

export const METRICS = {
  drag: metric('Drag, a year'),
  main: metric('Main thread, a year'),
  all: metric('All processes, a year'),
  key: metric('Key → frame'),
  tail: metric('Key → frame, 95 %'),
  click: metric('Click → outline'),
  seen: metric('First sight', 'ms', PICTURE),
  live: metric('Live'),
  slowSeen: metric('First sight, slow', 'ms', PICTURE),
  slowLive: metric('Live, slow'),
  liveWeight: metric('Until live', 'kB'),
  liveBrotli: metric('Until live, Brotli', 'kB'),
  visit: metric('First visit', 'kB'),
  visitBrotli: metric('First visit, Brotli', 'kB'),
  again: metric('Second visit', 'kB'),
  heap: metric('Heap', 'MB'),
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricId = keyof typeof METRICS;
