import type { Cell } from '../choropleth/cell.ts';
import type { LayerId } from '../choropleth/layer.ts';
import type { LayerFigure } from '../choropleth/layerFigure.ts';
import type { Painter } from '../choropleth/paint.ts';
import type { EstimateId } from '../dataset/estimate.ts';

/** One year of a place, or several that follow each other and say the same on every layer. */
export interface LedgerRow {
  readonly years: readonly [number, ...number[]];
  /** In the order of the layers asked for; undefined where nothing is recorded. */
  readonly cells: readonly (Cell | undefined)[];
}

interface Asked {
  readonly polity: string;
  readonly layers: readonly LayerId[];
  readonly estimate: EstimateId;
}

const idsOf = (claims: LayerFigure['painted']) => claims.map(({ id }) => id);

/** What a cell says: what is written the same says the same. */
function saidBy(cell: Cell | undefined): unknown {
  if (cell?.type !== 'figure') return cell?.type;
  const { basis, value, low, high, painted, rivals } = cell;
  return [basis, value, low, high, idsOf(painted), idsOf(rivals)];
}

/** The years of a place, folded where nothing is new in them. `years` ascend. */
export function ledgerOf(
  painter: Pick<Painter, 'cellsAt'>,
  { polity, layers, estimate }: Asked,
  years: readonly number[],
): readonly LedgerRow[] {
  const rows: { years: [number, ...number[]]; cells: LedgerRow['cells']; key: string }[] = [];
  for (const year of years) {
    const cells = layers.map((layer) => painter.cellsAt(layer, estimate, year).get(polity));
    const key = JSON.stringify(cells.map(saidBy));
    const last = rows.at(-1);
    if (last?.key === key && last.years.at(-1) === year - 1) last.years.push(year);
    else rows.push({ years: [year], cells, key });
  }
  return rows;
}

interface OneLayer {
  readonly polity: string;
  readonly layer: LayerId;
  readonly estimate: EstimateId;
}

/** A figure and the year in which it is shown. */
export interface Dated {
  readonly year: number;
  readonly figure: LayerFigure;
}

/** The figures of a layer in a place that rest on more than weak claims and count its people alone, year by year. */
export function figuresOf(
  painter: Pick<Painter, 'cellsAt'>,
  { polity, layer, estimate }: OneLayer,
  years: readonly number[],
): readonly Dated[] {
  return years.flatMap((year) => {
    const cell = painter.cellsAt(layer, estimate, year).get(polity);
    return cell?.type === 'figure' && !cell.isWeak && !cell.isTogether
      ? [{ year, figure: cell }]
      : [];
  });
}

/** The largest figure above zero; of equal ones the first. A carried one is no year’s own. */
export function peakOf(dated: readonly Dated[]): Dated | null {
  let peak: Dated | null = null;
  for (const one of dated) {
    const { basis, value } = one.figure;
    if (basis !== 'carried' && value > (peak?.figure.value ?? 0)) peak = one;
  }
  return peak;
}

/**
 * Every loss once, between the extremes of all the years that show it: in one of them a rival that covers other years
 * is not heard.
 */
export function tollsOf(dated: readonly Dated[]): readonly Dated[] {
  const tolls = new Map<string, Dated>();
  for (const { year, figure } of dated) {
    const key = idsOf(figure.painted).join();
    const known = tolls.get(key);
    const { low, high } = known?.figure ?? figure;
    const extremes = { low: Math.min(low, figure.low), high: Math.max(high, figure.high) };
    tolls.set(key, { year: known?.year ?? year, figure: { ...figure, ...extremes } });
  }
  return [...tolls.values()].filter(({ figure }) => figure.value > 0);
}
