import type { Estimate, EstimateId } from '../dataset/estimate.ts';
import type { YearIndex } from '../dataset/yearIndex.ts';
import type { Borders } from '../geography/borders.ts';
import type { Paced } from '../paced.ts';
import { type Cell, type Cells, cellOf } from './cell.ts';
import { type Classification, createCountClasses } from './classification.ts';
import { isQuantityLayer, type Layer, type LayerId } from './layer.ts';
import { type Places, placesOf } from './place.ts';

/** What is painted: a pure function of layer, estimate and year, made on first use and kept. */
export interface Painter {
  /** What the layer says, by polity id; polities of which it says nothing are left out. */
  cellsAt(layer: LayerId, estimate: EstimateId, year: number): Cells;
  /** How every polity of the year is painted, by its id. */
  placesAt(layer: LayerId, estimate: EstimateId, year: number): Places;
  /** The classes of a layer. */
  classesOf(layer: Layer): Classification;
}

/** What a painter must know of its atlas. */
export interface Palette {
  readonly layers: readonly Layer[];
  readonly estimates: readonly Estimate[];
  /** Lower bounds of the classes of counts, all but the first. */
  readonly classes: readonly number[];
  /** The least count that has a class. */
  readonly least: number;
  readonly actor: { readonly id: string } | null;
}

function paintYear(index: YearIndex, layer: Layer, estimate: Estimate, year: number): Cells {
  const cells = new Map<string, Cell>();
  for (const [polity, polityYear] of index.at(year)) {
    const cell = cellOf(polityYear, layer, year, estimate);
    if (cell) cells.set(polity, cell);
  }
  return cells;
}

/** Makes what belongs to a layer, an estimate and a year when it is first asked for, and keeps it. */
export function rememberedViews<T>(
  make: (layer: LayerId, estimate: EstimateId, year: number) => T,
) {
  const known = new Map<string, T>();
  return (layer: LayerId, estimate: EstimateId, year: number): T => {
    const key = `${layer} ${estimate} ${year}`;
    const value = known.get(key) ?? make(layer, estimate, year);
    known.set(key, value);
    return value;
  };
}

/** Its functions throw `unknown layer; …` and `unknown estimate; …` where the palette has none of that id. */
export function createPainter(index: YearIndex, borders: Borders, palette: Palette): Painter {
  const shared = createCountClasses(palette.classes, palette.least);
  const classesOf = (layer: Layer) => (isQuantityLayer(layer) && layer.classes) || shared;
  const layers = new Map(palette.layers.map((layer) => [layer.id, layer]));
  const estimates = new Map(palette.estimates.map((estimate) => [estimate.id, estimate]));
  const layerOf = (id: LayerId) => {
    const layer = layers.get(id);
    if (!layer) throw new Error(`unknown layer; ${id}`);
    return layer;
  };
  const cellsAt = rememberedViews((layerId, estimateId, year) => {
    const layer = layerOf(layerId);
    // A layer that counts no people listens to all sides.
    const estimate = estimates.get(isQuantityLayer(layer) ? estimateId : 'best');
    if (!estimate) throw new Error(`unknown estimate; ${estimateId}`);
    return paintYear(index, layer, estimate, year);
  });
  return {
    classesOf,
    cellsAt,
    placesAt: rememberedViews((id, estimate, year) => {
      const cells = cellsAt(id, estimate, year);
      return placesOf(borders.at(year), cells, classesOf(layerOf(id)), palette.actor?.id);
    }),
  };
}

/** Paints a layer in all years, which a timeline shows at once, with a rest after each. */
export function* paceYears(
  painter: Pick<Painter, 'cellsAt'>,
  { layer, estimate }: { readonly layer: LayerId; readonly estimate: EstimateId },
  { firstYear, lastYear }: Pick<YearIndex, 'firstYear' | 'lastYear'>,
): Paced<void> {
  for (let year = firstYear; year <= lastYear; year += 1) {
    painter.cellsAt(layer, estimate, year);
    yield;
  }
}
