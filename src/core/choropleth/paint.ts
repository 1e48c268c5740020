import type { EstimateId } from '../dataset/estimate.ts';
import type { YearIndex } from '../dataset/yearIndex.ts';
import { type Cell, cellOf } from './cell.ts';
import { LAYERS, type LayerId } from './layer.ts';

export type Cells = ReadonlyMap<string, Cell>;

/** What is painted: a pure function of layer, estimate and year, made on first use for all years and kept. */
export interface Painter {
  /** Cells by polity id. */
  cellsAt(layer: LayerId, estimate: EstimateId, year: number): Cells;
}

function paintYear(index: YearIndex, layer: LayerId, estimate: EstimateId, year: number): Cells {
  const cells = new Map<string, Cell>();
  for (const [polity, polityYear] of index.at(year)) {
    const cell = cellOf(polityYear, LAYERS[layer], year, estimate);
    if (cell) cells.set(polity, cell);
  }
  return cells;
}

export function createPainter(index: YearIndex): Painter {
  const painted = new Map<string, Cells>();
  return {
    cellsAt(layer, estimate, year) {
      const key = `${layer} ${estimate} ${year}`;
      const known = painted.get(key) ?? paintYear(index, layer, estimate, year);
      painted.set(key, known);
      return known;
    },
  };
}
