import * as v from 'valibot';
import type { Painter } from '../choropleth/paint.ts';
import type { Claim } from '../dataset/dataset.ts';
import { QUALIFIERS } from '../dataset/vocabulary.ts';

const year = v.pipe(v.number(), v.integer());

/** From one year to another the same number, resting on the same claims, whose ids a space joins. */
const RunSchema = v.tuple([year, year, v.number(), v.string()]);

/** As much of a claim as tells a reader what stood there: who, and a number as precise as the source. */
const StatedSchema = v.object({
  claimant: v.string(),
  qualifier: v.picklist(QUALIFIERS),
  low: v.optional(v.number()),
  best: v.optional(v.number()),
  high: v.optional(v.number()),
});

/** What a version of the dataset painted: by layer, estimate and polity its runs of years. */
export const PaintedSchema = v.object({
  version: v.string(),
  /** The last day that it spoke of. */
  asOf: v.string(),
  figures: v.record(v.string(), v.record(v.string(), v.record(v.string(), v.array(RunSchema)))),
  claims: v.record(v.string(), StatedSchema),
});
export type Painted = v.InferOutput<typeof PaintedSchema>;
type Run = v.InferOutput<typeof RunSchema>;
export type Stated = v.InferOutput<typeof StatedSchema>;

function statedOf({ claimant, qualifier, low, best, high }: Claim): Stated {
  return {
    claimant,
    qualifier,
    ...(low !== undefined && { low }),
    ...(best !== undefined && { best }),
    ...(high !== undefined && { high }),
  };
}

function isContinued([, last, value, claims]: Run, [from, , next, others]: Run): boolean {
  return last + 1 === from && value === next && claims === others;
}

/** Runs of years by polity, of one layer under one estimate; `tell` is told each claim behind them. */
function runsOf(
  cellsAt: (year: number) => ReturnType<Painter['cellsAt']>,
  years: readonly number[],
  tell: (claim: Claim) => void,
): Readonly<Record<string, readonly Run[]>> {
  const runs = new Map<string, Run[]>();
  for (const at of years) {
    for (const [polity, cell] of cellsAt(at)) {
      if (cell.type !== 'figure') continue;
      for (const claim of cell.painted) tell(claim);
      const ids = cell.painted.map(({ id }) => id).join(' ');
      const run: Run = [at, at, cell.value, ids];
      const own = runs.get(polity) ?? [];
      const last = own.at(-1);
      runs.set(polity, own);
      if (last && isContinued(last, run)) last[1] = at;
      else own.push(run);
    }
  }
  const sorted = [...runs].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted);
}

interface Asked {
  readonly version: string;
  readonly asOf: string;
  readonly layers: readonly string[];
  readonly estimates: readonly string[];
  readonly years: readonly number[];
}

/** Everything that a painter paints, as it is kept with its version. */
export function paintedBy(
  { cellsAt }: Pick<Painter, 'cellsAt'>,
  { version, asOf, layers, estimates, years }: Asked,
): Painted {
  const claims = new Map<string, Stated>();
  const tell = (claim: Claim) => claims.set(claim.id, statedOf(claim));
  const figures = layers.map((layer) => {
    const own = estimates.map((estimate) => {
      return [estimate, runsOf((at) => cellsAt(layer, estimate, at), years, tell)];
    });
    return [layer, Object.fromEntries(own)];
  });
  const sorted = [...claims].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    version,
    asOf,
    figures: Object.fromEntries(figures),
    claims: Object.fromEntries(sorted),
  };
}
