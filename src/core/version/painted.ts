import * as v from 'valibot';
import type { Cells } from '../choropleth/cell.ts';
import { isQuantityLayer, type Layer } from '../choropleth/layer.ts';
import type { Painter } from '../choropleth/paint.ts';
import type { Claim } from '../dataset/dataset.ts';
import type { EstimateId } from '../dataset/estimate.ts';
import { claimsIn, KeptCellSchema, type KeptClaim, KeptClaimSchema, keepCell } from './keptCell.ts';

const count = v.pipe(v.number(), v.integer());

/** From one year to another painted alike: the first, the last, and which of the cells. */
const RunSchema = v.tuple([count, count, count]);
type Run = v.InferOutput<typeof RunSchema>;

const RunsSchema = v.record(v.string(), v.array(RunSchema));

/** What a version of the dataset painted. */
export const PaintedSchema = v.object({
  version: v.string(),
  /** The last day that it spoke of. */
  asOf: v.string(),
  /** By layer, estimate and polity; a layer that counts nobody hears all, as `best` does. */
  runs: v.record(v.string(), v.record(v.string(), RunsSchema)),
  cells: v.array(KeptCellSchema),
  claims: v.record(v.string(), KeptClaimSchema),
});
export type Painted = v.InferOutput<typeof PaintedSchema>;

/** The choice of claims under which a layer is kept. */
export function keptEstimate(layer: Layer, estimate: EstimateId): EstimateId {
  return isQuantityLayer(layer) ? estimate : 'best';
}

function keepClaim({ wording, locator, preferred, ...kept }: Claim): KeptClaim {
  return v.parse(KeptClaimSchema, kept);
}

/** Keeps what is equal once: cells by what they say, claims by their ids. */
function createStock() {
  const cells = new Map<string, number>();
  const claims = new Map<string, KeptClaim>();
  return {
    cells,
    claims,
    indexOf(cell: Parameters<typeof keepCell>[0]): number {
      for (const claim of claimsIn(cell)) {
        if (!claims.has(claim.id)) claims.set(claim.id, keepClaim(claim));
      }
      const text = JSON.stringify(keepCell(cell));
      const index = cells.get(text) ?? cells.size;
      cells.set(text, index);
      return index;
    },
  };
}

function sortedRecord<T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Runs of years by polity, of one layer under one estimate. */
function runsOf(
  cellsAt: (year: number) => Cells,
  years: readonly number[],
  indexOf: ReturnType<typeof createStock>['indexOf'],
): Readonly<Record<string, Run[]>> {
  const runs = new Map<string, Run[]>();
  for (const at of years) {
    for (const [polity, cell] of cellsAt(at)) {
      const index = indexOf(cell);
      const own = runs.get(polity) ?? [];
      const last = own.at(-1);
      runs.set(polity, own);
      if (last && last[1] + 1 === at && last[2] === index) last[1] = at;
      else own.push([at, at, index]);
    }
  }
  return sortedRecord(runs);
}

interface Asked {
  readonly version: string;
  readonly asOf: string;
  readonly layers: readonly Layer[];
  readonly estimates: readonly EstimateId[];
  readonly years: readonly number[];
}

/** Everything that a painter paints, as it is kept with its version. */
export function paintedBy(
  { cellsAt }: Pick<Painter, 'cellsAt'>,
  { version, asOf, layers, estimates, years }: Asked,
): Painted {
  const stock = createStock();
  const keptUnder = (layer: Layer) => [
    ...new Set(estimates.map((estimate) => keptEstimate(layer, estimate))),
  ];
  const runs = layers.map((layer) => {
    const own = keptUnder(layer).map((estimate) => {
      const at = (year: number) => cellsAt(layer.id, estimate, year);
      return [estimate, runsOf(at, years, stock.indexOf)] as const;
    });
    return [layer.id, Object.fromEntries(own)] as const;
  });
  return v.parse(PaintedSchema, {
    version,
    asOf,
    runs: Object.fromEntries(runs),
    cells: [...stock.cells.keys()].map((text) => JSON.parse(text)),
    claims: sortedRecord(stock.claims),
  });
}
