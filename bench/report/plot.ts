import { ATLAS, FLOOR, type Page, PICTURE } from '../pages.ts';
import { METRICS, type MetricId } from './metrics.ts';
import type { Results } from './results.ts';
import { written } from './table.ts';

const PANELS: readonly MetricId[] = [
  'drag',
  'main',
  'key',
  'click',
  'seen',
  'live',
  'slowLive',
  'visit',
];

const COLUMNS = 2;
const PANEL = { width: 520, title: 34, row: 17, gap: 26 } as const;
/** Room for names, and for the numbers behind the bars. */
const [NAMES, NUMBERS] = [215, 60];
const MARGIN = 16;

interface Bar {
  readonly id: string;
  readonly name: string;
  readonly value: number;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function colourOf(id: string): string {
  if (id === ATLAS) return '#af403f';
  return id === FLOOR || id === PICTURE ? '#8b8f94' : '#c9c2b4';
}

function barsOf(pages: readonly Page[], results: Results, metric: MetricId): readonly Bar[] {
  return pages
    .flatMap(({ id, name }) => {
      const value = results.medianOf(id, metric);
      return value === null ? [] : [{ id, name, value }];
    })
    .toSorted((one, other) => one.value - other.value);
}

function drawPanel(metric: MetricId, bars: readonly Bar[]): string {
  const { name, unit } = METRICS[metric];
  const longest = Math.max(...bars.map(({ value }) => value), Number.EPSILON);
  const room = PANEL.width - NAMES - NUMBERS;
  const rows = bars.map(({ id, name: page, value }, index) => {
    const y = PANEL.title + index * PANEL.row;
    const width = Math.max(1, (room * value) / longest);
    const weight = id === ATLAS ? ' font-weight="bold"' : '';
    return [
      `<text x="${NAMES - 8}" y="${y + 12}" text-anchor="end"${weight}>${escaped(page)}</text>`,
      `<rect x="${NAMES}" y="${y + 2}" width="${width.toFixed(1)}" height="${PANEL.row - 4}" fill="${colourOf(id)}"/>`,
      `<text x="${(NAMES + width + 6).toFixed(1)}" y="${y + 12}"${weight}>${written(value)}</text>`,
    ].join('');
  });
  return `<text x="0" y="18" font-size="14" font-weight="bold">${escaped(name)}, ${unit}</text>${rows.join('\n')}`;
}

/** All pages side by side, a panel a measure, the least on top; null where nothing was measured. */
export function createPlot(pages: readonly Page[], results: Results): string | null {
  const panels = PANELS.flatMap((metric) => {
    const bars = barsOf(pages, results, metric);
    return bars.length === 0 ? [] : [{ metric, bars }];
  });
  if (panels.length === 0) return null;
  const height =
    PANEL.title + PANEL.row * Math.max(...panels.map(({ bars }) => bars.length)) + PANEL.gap;
  const drawn = panels.map(({ metric, bars }, index) => {
    const x = MARGIN + (index % COLUMNS) * PANEL.width;
    const y = MARGIN + Math.floor(index / COLUMNS) * height;
    return `<g transform="translate(${x} ${y})">${drawPanel(metric, bars)}</g>`;
  });
  const size = {
    width: 2 * MARGIN + COLUMNS * PANEL.width,
    height: 2 * MARGIN + Math.ceil(panels.length / COLUMNS) * height,
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Arial, sans-serif" font-size="12" fill="#1d2126">
<title>The pages side by side, measure by measure</title>
<rect width="100%" height="100%" fill="#faf8f4"/>
${drawn.join('\n')}
</svg>
`;
}
