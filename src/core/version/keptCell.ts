import * as v from 'valibot';
import type { Cell } from '../choropleth/cell.ts';
import type { LayerFigure } from '../choropleth/layerFigure.ts';
import type { Claim } from '../dataset/dataset.ts';
import { ClaimSchema } from '../dataset/schema.ts';
import { KINDS } from '../dataset/vocabulary.ts';

/** As much of a claim as a later version needs to show it: who said how many, of when, in which source. */
export const KeptClaimSchema = v.object({
  ...v.omit(ClaimSchema, ['wording', 'locator', 'preferred']).entries,
  intervention: v.string(),
});
export type KeptClaim = v.InferOutput<typeof KeptClaimSchema>;

const ids = v.array(v.string());
const kinds = v.array(v.picklist(KINDS));
const year = v.pipe(v.number(), v.integer());

const FigureSchema = v.object({
  value: v.number(),
  low: v.number(),
  high: v.number(),
  basis: v.picklist(['stated', 'carried', 'whole-intervention']),
  isWeak: v.boolean(),
  isTogether: v.boolean(),
  measure: v.string(),
  painted: ids,
  rivals: ids,
  carriedFrom: v.optional(year),
  span: v.optional(v.object({ from: v.string(), to: v.string() })),
  beyond: v.optional(v.number()),
});
type KeptFigure = v.InferOutput<typeof FigureSchema>;

/** A cell as it is kept: its claims stand in it by their ids. */
export const KeptCellSchema = v.variant('type', [
  v.object({ type: v.literal('figure'), ...FigureSchema.entries }),
  v.object({
    type: v.literal('unknown'),
    lastCount: v.nullable(year),
    together: v.nullable(FigureSchema),
    sometime: ids,
    isUnheard: v.boolean(),
    /** Not in what was kept before anybody could say so. */
    isWithheld: v.optional(v.boolean(), false),
  }),
  v.object({ type: v.literal('denied'), figure: v.nullable(FigureSchema), kinds }),
  v.object({ type: v.literal('involvement'), kinds, doubted: kinds }),
  v.object({
    type: v.literal('disagreement'),
    ...FigureSchema.entries,
    /** Null where it is beyond all bounds: somebody says that there was nobody, which JSON has no number for. */
    ratio: v.nullable(v.number()),
    sources: v.number(),
  }),
]);
export type KeptCell = v.InferOutput<typeof KeptCellSchema>;

/** What a cell rests on, and all that speaks of the same. */
export function claimsIn(cell: Cell): readonly Claim[] {
  const among = (figure: LayerFigure | null) =>
    figure ? [...figure.painted, ...figure.rivals] : [];
  switch (cell.type) {
    case 'unknown':
      return [...cell.sometime, ...among(cell.together)];
    case 'denied':
      return among(cell.figure);
    case 'involvement':
      return [];
    default:
      return among(cell);
  }
}

/** A cell with something else in the place of its claims. */
export function keepCell(cell: Cell): KeptCell {
  const idsOf = (claims: readonly Claim[]) => claims.map(({ id }) => id);
  const keep = ({ painted, rivals, ...rest }: LayerFigure): KeptFigure =>
    v.parse(FigureSchema, { ...rest, painted: idsOf(painted), rivals: idsOf(rivals) });
  switch (cell.type) {
    case 'unknown': {
      const together = cell.together && keep(cell.together);
      return { ...cell, together, sometime: idsOf(cell.sometime) };
    }
    case 'denied':
      return { ...cell, figure: cell.figure && keep(cell.figure), kinds: [...cell.kinds] };
    case 'involvement':
      return { ...cell, kinds: [...cell.kinds], doubted: [...cell.doubted] };
    case 'disagreement':
      return {
        ...keep(cell),
        type: cell.type,
        ratio: Number.isFinite(cell.ratio) ? cell.ratio : null,
        sources: cell.sources,
      };
    default:
      return { ...keep(cell), type: cell.type };
  }
}

type ClaimById = (id: string) => Claim | undefined;

/** The cell again, with its claims; one that nobody knows any more is left out. */
export function reviveCell(kept: KeptCell, claimById: ClaimById): Cell {
  const claimsOf = (known: readonly string[]) => known.flatMap((id) => claimById(id) ?? []);
  const revive = ({ painted, rivals, carriedFrom, span, beyond, ...rest }: KeptFigure) => ({
    ...rest,
    painted: claimsOf(painted),
    rivals: claimsOf(rivals),
    ...(carriedFrom !== undefined && { carriedFrom }),
    ...(span !== undefined && { span }),
    ...(beyond !== undefined && { beyond }),
  });
  switch (kept.type) {
    case 'unknown': {
      const together = kept.together && revive(kept.together);
      return { ...kept, together, sometime: claimsOf(kept.sometime) };
    }
    case 'denied':
      return { ...kept, figure: kept.figure && revive(kept.figure) };
    case 'involvement':
      return kept;
    case 'disagreement':
      return {
        ...revive(kept),
        type: kept.type,
        ratio: kept.ratio ?? Number.POSITIVE_INFINITY,
        sources: kept.sources,
      };
    default:
      return { ...revive(kept), type: kept.type };
  }
}
