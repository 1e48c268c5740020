import type { Attestation, Claim } from '../dataset/dataset.ts';
import { isDeniedAt, isDoubted } from '../dataset/denial.ts';
import type { Estimate } from '../dataset/estimate.ts';
import { mostOf } from '../dataset/extremes.ts';
import { isDated, isSolid } from '../dataset/figure.ts';
import { coversYear, yearOf } from '../dataset/span.ts';
import { KINDS, type Kind } from '../dataset/vocabulary.ts';
import type { PolityYear, Presence } from '../dataset/yearIndex.ts';
import { type Disagreement, disagreementOf } from './disagreement.ts';
import { isQuantityLayer, type Layer, type QuantityLayer } from './layer.ts';
import { figureOf, type LayerFigure, type Question, togetherOf } from './layerFigure.ts';

/** Why there is no number: what is known all the same. */
export interface Unknown {
  /** The last year that anybody counted, where nobody has since. */
  readonly lastCount: number | null;
  /** A number of these and others together, where another layer counts the others by themselves. */
  readonly together: LayerFigure | null;
  /** Claims on some time within several years, this one among them. */
  readonly sometime: readonly Claim[];
  /** Whether others than the side that is listened to give a number. */
  readonly isUnheard: boolean;
  /** Whether a source says that whoever counts does not publish the number. */
  readonly isWithheld: boolean;
}

/** What a layer says of a polity in a year. A polity without a cell has no involvement recorded. */
export type Cell =
  | ({ readonly type: 'figure' } & LayerFigure)
  | ({ readonly type: 'unknown' } & Unknown)
  /** Denied, secret or only alleged: `figure` is what those who allege it say. */
  | {
      readonly type: 'denied';
      readonly figure: LayerFigure | null;
      readonly kinds: readonly Kind[];
    }
  /** `doubted` are kinds of which others are alleged or denied besides. */
  | {
      readonly type: 'involvement';
      readonly kinds: readonly Kind[];
      readonly doubted: readonly Kind[];
    }
  | ({ readonly type: 'disagreement' } & Disagreement);

/** What a layer says in a year, by polity id. */
export type Cells = ReadonlyMap<string, Cell>;

function isOfLayer({ kinds }: QuantityLayer) {
  return (one: { readonly kinds: readonly Kind[] }) =>
    one.kinds.some((kind) => kinds.includes(kind));
}

/** What is told without a number: of the layer’s kinds, or of the number of its measures itself. */
function isToldOf(layer: QuantityLayer) {
  return (one: Attestation) =>
    isOfLayer(layer)(one) || (one.missing !== undefined && layer.measures.includes(one.missing.of));
}

function isSilentOn(layer: QuantityLayer) {
  return ({ intervention, claimsOf, isSeries }: Presence) =>
    isSeries
      ? layer.measures.some((measure) => claimsOf.has(measure))
      : isOfLayer(layer)(intervention);
}

/** Of a polity’s presences those of which a filter holds. */
function among({ active, all, attested }: PolityYear, keep: (presence: Presence) => boolean) {
  return { active: active.filter(keep), all: all.filter(keep), attested };
}

/** What others say where the side that is listened to says nothing. */
function unheardOf(question: Question): LayerFigure | undefined {
  const { estimate } = question;
  if (estimate.side === null) return undefined;
  return figureOf({ ...question, estimate: { ...estimate, side: null } });
}

function unknownOf(
  claims: readonly Claim[],
  told: readonly Attestation[],
  question: Question,
): Cell {
  const { year } = question;
  const dated = claims.filter((claim) => isDated(claim) && isSolid(claim));
  const last = mostOf(dated, ({ to }) => yearOf(to));
  return {
    type: 'unknown',
    lastCount: last < year && Number.isFinite(last) ? last : null,
    sometime: claims.filter(
      (claim) => !isDated(claim) && isSolid(claim) && coversYear(claim, year),
    ),
    together: togetherOf(question),
    isWithheld: told.some(({ missing }) => missing?.why === 'withheld'),
    isUnheard: unheardOf(question) !== undefined,
  };
}

/** What is to be said where nobody who may be believed gives a number; `documented` are the presences on record. */
function blankOf(polityYear: PolityYear, documented: Question): Cell | undefined {
  const { layer, year, estimate } = documented;
  const silent = polityYear.active.filter(isSilentOn(layer));
  const told = polityYear.attested.filter(isToldOf(layer));
  const doubted = among(polityYear, ({ intervention }) => isDoubted(intervention));
  const figure = figureOf({ polityYear: doubted, layer, year, estimate }) ?? null;
  if (silent.length + told.length === 0 && !figure) {
    // A figure may stand in a year in which nothing lasts, as each of a series does.
    const { high = 0, isTogether } = unheardOf(documented) ?? {};
    return high > 0 && !isTogether ? unknownOf([], [], documented) : undefined;
  }
  const isDenied =
    silent.every(({ intervention }) => isDoubted(intervention) || isDeniedAt(intervention, year)) &&
    told.every(isDoubted);
  if (isDenied) return { type: 'denied', figure, kinds: [] };
  const measures = [...layer.measures, ...layer.together];
  const onRecord = silent.filter(({ intervention }) => !isDoubted(intervention));
  const claims = onRecord.flatMap(({ bearingOn }) =>
    measures.flatMap((measure) => bearingOn(measure, year)),
  );
  return unknownOf(layer.type === 'stock' ? claims : [], told, documented);
}

/** Every kind that is on record, and those that are only alleged or denied. */
function involvementOf({ active, attested }: PolityYear): Cell | undefined {
  const involved = [...active.map(({ intervention }) => intervention), ...attested];
  const kindsOf = (isWanted: (one: (typeof involved)[number]) => boolean) => {
    const found = new Set(involved.filter(isWanted).flatMap(({ kinds }) => kinds));
    return KINDS.filter((kind) => found.has(kind));
  };
  const kinds = kindsOf((one) => !isDoubted(one));
  const doubted = kindsOf(isDoubted).filter((kind) => !kinds.includes(kind));
  if (kinds.length > 0) return { type: 'involvement', kinds, doubted };
  const isAlleged = active.some(({ intervention }) => isDoubted(intervention));
  return doubted.length > 0 || isAlleged
    ? { type: 'denied', figure: null, kinds: doubted }
    : undefined;
}

/** What a layer says of a polity in a year. Kinds and disagreement are of all claims: give them an estimate that hears all. */
export function cellOf(
  polityYear: PolityYear,
  layer: Layer,
  year: number,
  estimate: Estimate,
): Cell | undefined {
  if (layer.type === 'involvement') return involvementOf(polityYear);
  const documented = among(polityYear, ({ intervention }) => !isDoubted(intervention));
  if (!isQuantityLayer(layer)) return disagreementOf(documented, layer, year, estimate);
  const question = { polityYear: documented, layer, year, estimate };
  const figure = figureOf(question);
  return figure ? { type: 'figure', ...figure } : blankOf(polityYear, question);
}

/** The figure of a cell, where it has one; of what is denied the figure of those who allege it. */
export function figureIn(cell: Cell | undefined): LayerFigure | undefined {
  if (cell?.type === 'denied') return cell.figure ?? undefined;
  return cell?.type === 'figure' || cell?.type === 'disagreement' ? cell : undefined;
}
