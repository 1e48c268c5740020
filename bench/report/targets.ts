import { ATLAS, FLOOR, MANY, PICTURE, USUAL } from '../pages.ts';
import { METRICS, type MetricId } from './metrics.ts';
import type { Results } from './results.ts';

/** What the atlas is held to. */
interface Target {
  readonly what: string;
  readonly metric: MetricId;
  /** The page whose value it is a share of; null where the value itself is asked for. */
  readonly of: string | null;
  readonly most: number;
  /** The page that is held to it, where it is not the atlas as it is. */
  readonly page?: string;
}

const SVG_PEERS = ['leaflet', 'react-leaflet-style', 'react-simple-maps', 'svgmap', 'plotly'];

const TARGETS: readonly Target[] = [
  { what: 'Drag, a year, of the floor', metric: 'drag', of: FLOOR, most: 1.8 },
  { what: 'Drag, a year, of react-leaflet `key`', metric: 'drag', of: USUAL, most: 1 / 9 },
  ...SVG_PEERS.map(
    (peer): Target => ({ what: `Drag, a year, of ${peer}`, metric: 'drag', of: peer, most: 1 }),
  ),
  { what: 'Main thread, a year, of the floor', metric: 'main', of: FLOOR, most: 2 },
  { what: 'Main thread, a year, of react-leaflet `key`', metric: 'main', of: USUAL, most: 1 / 8 },
  { what: 'Key → frame, of the floor', metric: 'key', of: FLOOR, most: 1.2 },
  { what: 'Key → frame, 95 %, of the floor', metric: 'tail', of: FLOOR, most: 1.5 },
  { what: 'Click → outline, of bare Leaflet', metric: 'click', of: 'leaflet', most: 0.6 },
  { what: 'First sight, of SVG in the HTML', metric: 'seen', of: PICTURE, most: 1.5 },
  { what: 'First sight, of svgMap', metric: 'seen', of: 'svgmap', most: 1 },
  { what: 'Live, of bare Leaflet', metric: 'live', of: 'leaflet', most: 0.9 },
  { what: 'Until it is live, gzip', metric: 'liveWeight', of: null, most: 215 },
  { what: 'Until it is live, Brotli', metric: 'liveBrotli', of: null, most: 185 },
  { what: 'First visit, gzip', metric: 'visit', of: null, most: 315 },
  { what: 'First visit, Brotli', metric: 'visitBrotli', of: null, most: 270 },
  { what: 'Second visit (headers alone)', metric: 'again', of: null, most: 1 },
  { what: 'Heap', metric: 'heap', of: null, most: 7 },
  {
    what: 'Main thread, a year, records × 100, of itself',
    metric: 'main',
    of: ATLAS,
    most: 1.05,
    page: MANY,
  },
  { what: 'Slow phone: first sight, of react-leaflet', metric: 'slowSeen', of: USUAL, most: 0.3 },
  { what: 'Slow phone: live, of react-leaflet', metric: 'slowLive', of: USUAL, most: 0.65 },
];

/** The targets as rows: what, at most, now, whether it is met. */
export function targetRows(results: Results): readonly (readonly string[])[] {
  return TARGETS.map(({ what, metric, of, most, page = ATLAS }) => {
    const now = of === null ? results.medianOf(page, metric) : results.ratioOf(page, of, metric);
    const unit = of === null ? ` ${METRICS[metric].unit}` : ' ×';
    const write = (value: number) => `${Number(value.toPrecision(value < 1 ? 2 : 3))}${unit}`;
    if (now === null) return [what, `≤ ${write(most)}`, '–', 'not measured'];
    return [what, `≤ ${write(most)}`, write(now), now <= most ? 'met' : '**missed**'];
  });
}
