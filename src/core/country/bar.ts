import { isBroken } from '../choropleth/change.ts';
import type { LayerId } from '../choropleth/layer.ts';
import type { Painter } from '../choropleth/paint.ts';
import type { EstimateId } from '../dataset/estimate.ts';

/** A figure above zero among those of a country’s years. */
export interface YearBar {
  readonly year: number;
  readonly value: number;
  /** `aside`: not stated for the year, or not of the layer’s people alone. */
  readonly look: 'stated' | 'aside' | 'weak';
  /** Whether the figure of the year before is by others, or of something else: no change can be read. */
  readonly isBreak: boolean;
}

interface Asked {
  readonly polity: string;
  readonly layer: LayerId;
  readonly estimate: EstimateId;
}

/** The figures of a layer in one country, year by year. */
export function barsOf(
  painter: Pick<Painter, 'cellsAt'>,
  { polity, layer, estimate }: Asked,
  { firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number },
): readonly YearBar[] {
  const cellAt = (year: number) =>
    year < firstYear ? undefined : painter.cellsAt(layer, estimate, year).get(polity);
  const bars: YearBar[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const cell = cellAt(year);
    if (cell?.type !== 'figure' || cell.value === 0) continue;
    const isAside = cell.basis !== 'stated' || cell.isTogether;
    const look = cell.isWeak ? 'weak' : isAside ? 'aside' : 'stated';
    bars.push({ year, value: cell.value, look, isBreak: isBroken(cellAt(year - 1), cell) });
  }
  return bars;
}
