import type { Claim } from '../dataset/dataset.ts';
import type { Estimate } from '../dataset/estimate.ts';
import { type Figure, stockFigure, sumFigures, tollFigure } from '../dataset/figure.ts';
import { coversYear } from '../dataset/span.ts';
import { KINDS, type Kind } from '../dataset/vocabulary.ts';
import type { PolityYear, Presence } from '../dataset/yearIndex.ts';
import {
  type DisagreementLayer,
  isQuantityLayer,
  type Layer,
  type QuantityLayer,
} from './layer.ts';

/** What a layer says of a polity in a year. A polity without a cell has no involvement recorded. */
export type Cell =
  | ({ readonly type: 'figure' } & Figure)
  | { readonly type: 'unknown' }
  | { readonly type: 'denied' }
  | { readonly type: 'involvement'; readonly kinds: readonly Kind[] }
  | ({ readonly type: 'disagreement'; readonly ratio: number; readonly sources: number } & Figure);

/** What a layer says in a year, by polity id. */
export type Cells = ReadonlyMap<string, Cell>;

interface Group {
  readonly presences: readonly Presence[];
  readonly claims: readonly Claim[];
}

/** Claims on one measure, together where interventions count the same people: there they are rivals. */
function groupsOf(all: readonly Presence[], measure: string): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const presence of all) {
    const claims = presence.claimsOf.get(measure);
    if (!claims) continue;
    const { id, sharedWith } = presence.intervention;
    const key = sharedWith ?? id;
    const group = groups.get(key) ?? { presences: [], claims: [] };
    groups.set(key, {
      presences: [...group.presences, presence],
      claims: [...group.claims, ...claims],
    });
  }
  return [...groups.values()];
}

/** A figure is carried only through years in which its intervention lasted, and across no interruption. */
function lastsThrough({ intervention }: Presence, from: number, to: number): boolean {
  const spans = intervention.active ?? [intervention];
  return spans.some((span) => coversYear(span, from) && coversYear(span, to));
}

/**
 * The figure of a polity in a year: of the layer’s measures the broadest that speaks; presences of different
 * interventions add up within it. A narrower measure is a part of the broader one and is never added.
 */
function figureOf(
  { active, all }: PolityYear,
  { type, measures }: QuantityLayer,
  year: number,
  estimate: Estimate,
): Figure | undefined {
  for (const measure of measures) {
    const figures = groupsOf(all, measure).flatMap(({ presences, claims }) => {
      const figure = (type === 'toll' ? tollFigure : stockFigure)(claims, year, estimate);
      const lasting = presences.filter((presence) => active.includes(presence));
      // A list of a war’s dead that goes on after it is shown in the years of the war.
      if (figure?.basis === 'whole-intervention') return lasting.length > 0 ? figure : [];
      if (figure?.carriedFrom === undefined) return figure ?? [];
      const { carriedFrom } = figure;
      return lasting.some((presence) => lastsThrough(presence, carriedFrom, year)) ? figure : [];
    });
    const sum = sumFigures(figures);
    if (sum) return sum;
  }
  return undefined;
}

function isDenied({ intervention }: Presence, year: number): boolean {
  const { standing, denial, from, to } = intervention;
  if (standing === 'denied' || standing === 'alleged') return true;
  return (
    denial !== undefined && coversYear({ from: denial.from ?? from, to: denial.to ?? to }, year)
  );
}

function blankOf(
  { active, attested }: PolityYear,
  layer: QuantityLayer,
  year: number,
): Cell | undefined {
  const isOfLayer = ({ kinds }: { readonly kinds: readonly Kind[] }) =>
    kinds.some((kind) => layer.kinds.includes(kind));
  const silent = active.filter(({ intervention }) => isOfLayer(intervention));
  const told = attested.filter(isOfLayer);
  if (silent.length + told.length === 0) return undefined;
  const isDoubted =
    silent.every((presence) => isDenied(presence, year)) &&
    told.every(({ standing }) => standing !== 'documented');
  return { type: isDoubted ? 'denied' : 'unknown' };
}

function involvementOf({ active, attested }: PolityYear): Cell | undefined {
  const involved = [...active.map(({ intervention }) => intervention), ...attested];
  const found = new Set(involved.flatMap(({ kinds }) => kinds));
  const kinds = KINDS.filter((kind) => found.has(kind));
  return kinds.length > 0 ? { type: 'involvement', kinds } : undefined;
}

/** Highest over lowest claim on the first quantity on which anybody speaks. */
function disagreementOf(
  polityYear: PolityYear,
  { quantities }: DisagreementLayer,
  year: number,
  estimate: Estimate,
): Cell | undefined {
  for (const layer of quantities) {
    const figure = figureOf(polityYear, layer, year, estimate);
    if (!figure) continue;
    const sources = new Set(figure.rivals.map(({ source }) => source)).size;
    const ratio = figure.high === figure.low ? 1 : figure.high / figure.low;
    return { ...figure, type: 'disagreement', ratio, sources };
  }
  return undefined;
}

/** What a layer says of a polity in a year. Kinds and disagreement are of all claims: give them an estimate that hears all. */
export function cellOf(
  polityYear: PolityYear,
  layer: Layer,
  year: number,
  estimate: Estimate,
): Cell | undefined {
  if (isQuantityLayer(layer)) {
    const figure = figureOf(polityYear, layer, year, estimate);
    return figure ? { type: 'figure', ...figure } : blankOf(polityYear, layer, year);
  }
  if (layer.type === 'involvement') return involvementOf(polityYear);
  return disagreementOf(polityYear, layer, year, estimate);
}
