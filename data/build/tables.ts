import { csvFormatRows } from 'd3-dsv';
import type { Description } from '../../src/core/atlas/description.ts';
import { isQuantityLayer } from '../../src/core/choropleth/layer.ts';
import type { Painter } from '../../src/core/choropleth/paint.ts';
import { claimsOf, type Dataset } from '../../src/core/dataset/dataset.ts';
import type { Notes } from '../../src/core/dataset/notes.ts';
import type { Borders } from '../../src/core/geography/borders.ts';

const FIGURE_COLUMNS =
  'id,intervention,country,measure,from,to,low,best,high,qualifier,side,wording,source,locator,preferred';
const YEAR_COLUMNS = 'year,country,name,measure,low,best,high,basis,claims';

function text(value: number | string | undefined): string {
  return value === undefined ? '' : String(value);
}

/** One row a claim; `preferred` holds the editor’s reason where there is one. */
export function formatFigures(dataset: Dataset, notes: Readonly<Record<string, Notes>>): string {
  const rows = claimsOf(dataset).map((claim) => [
    claim.id,
    claim.intervention,
    claim.country,
    claim.measure,
    claim.from,
    claim.to,
    text(claim.low),
    text(claim.best),
    text(claim.high),
    claim.qualifier,
    claim.side,
    text(claim.wording?.en),
    claim.source,
    text(claim.locator),
    text(notes[claim.intervention]?.reasons?.[claim.id]?.en),
  ]);
  return `${csvFormatRows([FIGURE_COLUMNS.split(','), ...rows])}\n`;
}

/** What the map paints, by the same road as the map. Countries are named as they were called in the year. */
export function formatYears(
  { layers, span }: Pick<Description, 'layers' | 'span'>,
  borders: Borders,
  painter: Painter,
): string {
  const rows: string[][] = [];
  for (let year = span.from; year <= span.to; year += 1) {
    for (const { id: layer } of layers.filter(isQuantityLayer)) {
      for (const [country, cell] of painter.cellsAt(layer, 'best', year)) {
        if (cell.type !== 'figure') continue;
        const name = borders.polityAt(country, year)?.name.en ?? country;
        const { low, value, high, basis, painted } = cell;
        const claims = painted.map(({ id }) => id).join(' ');
        const numbers = [low, value, high].map(String);
        rows.push([String(year), country, name, layer, ...numbers, basis, claims]);
      }
    }
  }
  return `${csvFormatRows([YEAR_COLUMNS.split(','), ...rows])}\n`;
}
