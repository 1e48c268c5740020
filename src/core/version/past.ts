import type { Cell, Cells } from '../choropleth/cell.ts';
import { createCountClasses } from '../choropleth/classification.ts';
import type { Layer, LayerId } from '../choropleth/layer.ts';
import { type Painter, rememberedViews } from '../choropleth/paint.ts';
import { placesOf } from '../choropleth/place.ts';
import type { Claim, ClaimById } from '../dataset/dataset.ts';
import type { EstimateId } from '../dataset/estimate.ts';
import type { Borders } from '../geography/borders.ts';
import { reviveCell } from './keptCell.ts';
import { keptEstimate, type Painted } from './painted.ts';

interface Now {
  readonly description: {
    readonly layers: readonly Layer[];
    readonly classes: readonly number[];
    readonly actor: { readonly id: string } | null;
  };
  readonly painter: Painter;
  readonly borders: Pick<Borders, 'at'>;
  readonly claimById: ClaimById;
}

/** What a version painted, as far as it was kept. */
export interface Past {
  /** Paints as that version did; what of it was not kept, as it is painted now. */
  readonly painter: Painter;
  /** Whether it kept what a layer showed under an estimate. */
  keeps(layer: LayerId, estimate: EstimateId): boolean;
}

/** A claim as it was; its place in the source, which is not kept, where it still rests on the same. */
function claimReader({ claims }: Painted, claimById: Now['claimById']) {
  const known = new Map(
    Object.entries(claims).map(([id, claim]): [string, Claim] => {
      const now = claimById.get(id);
      const locator = now?.source === claim.source ? now.locator : undefined;
      return [id, locator === undefined ? claim : { ...claim, locator }];
    }),
  );
  return (id: string) => known.get(id);
}

/** Looks at what a version painted, on the borders of now and in its colours. */
export function createPast(painted: Painted, now: Now): Past {
  const { description, borders } = now;
  const layers = new Map(description.layers.map((layer) => [layer.id, layer]));
  const claimById = claimReader(painted, now.claimById);
  const cells = painted.cells.map((cell): Cell => reviveCell(cell, claimById));
  const runsOf = (id: LayerId, estimate: EstimateId) => {
    const layer = layers.get(id);
    return layer && painted.runs[id]?.[keptEstimate(layer, estimate)];
  };
  const cellsAt = rememberedViews((layer, estimate, year): Cells => {
    const runs = runsOf(layer, estimate);
    if (!runs) return now.painter.cellsAt(layer, estimate, year);
    const found = new Map<string, Cell>();
    for (const [polity, own] of Object.entries(runs)) {
      const [, , index = -1] = own.find(([from, to]) => from <= year && year <= to) ?? [];
      const cell = cells[index];
      if (cell) found.set(polity, cell);
    }
    return found;
  });
  const classes = createCountClasses(description.classes);
  return {
    keeps: (layer, estimate) => runsOf(layer, estimate) !== undefined,
    painter: {
      classesOf: () => classes,
      cellsAt,
      placesAt: rememberedViews((layer, estimate, year) =>
        placesOf(borders.at(year), cellsAt(layer, estimate, year), classes, description.actor?.id),
      ),
    },
  };
}
