import type { Claim } from '../dataset/dataset.ts';
import { type Estimate, heardBy, lowOf } from '../dataset/estimate.ts';
import {
  carriedFigure,
  type Figure,
  isDated,
  isSolid,
  statedFigure,
  sumSolid,
  tollFigure,
} from '../dataset/figure.ts';
import { spansOf } from '../dataset/intervention.ts';
import { coversYear, lastDay, yearOf } from '../dataset/span.ts';
import type { PolityYear, Presence } from '../dataset/yearIndex.ts';
import type { QuantityLayer } from './layer.ts';

/** A figure on a layer. `isTogether`: it counts the layer’s people with others. */
export interface LayerFigure extends Figure {
  readonly isTogether: boolean;
}

interface Group {
  readonly presences: Presence[];
  readonly claims: Claim[];
}

/** Claims on one measure, together where interventions count the same people: there they are rivals. */
function groupsOf(
  all: readonly Presence[],
  claimsOf: (presence: Presence) => readonly Claim[],
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const presence of all) {
    const claims = claimsOf(presence);
    if (claims.length === 0) continue;
    const { id, sharedWith } = presence.intervention;
    const key = sharedWith ?? id;
    const group = groups.get(key) ?? { presences: [], claims: [] };
    groups.set(key, group);
    group.presences.push(presence);
    for (const claim of claims) group.claims.push(claim);
  }
  return [...groups.values()];
}

/** A figure is carried only through years in which its intervention lasted, and across no interruption. */
function lastsThrough({ intervention }: Presence, from: number, to: number): boolean {
  return spansOf(intervention).some((span) => coversYear(span, from) && coversYear(span, to));
}

/** What is asked of the presences of one polity in one year. */
export interface Question {
  readonly polityYear: PolityYear;
  readonly layer: QuantityLayer;
  readonly year: number;
  readonly estimate: Estimate;
}

/** The number on one measure by the claims that speak of the year; presences of different interventions add up. */
function statedSum({ polityYear, layer, year, estimate }: Question, measure: string) {
  return sumSolid(
    groupsOf(polityYear.all, ({ bearingOn }) => bearingOn(measure, year)).flatMap((group) => {
      const { presences, claims } = group;
      if (layer.type === 'stock') return statedFigure(claims, year, estimate) ?? [];
      const figure = tollFigure(claims, year, estimate);
      // A list of a war’s dead that goes on after it is shown in the years of the war.
      const isOver = !presences.some((presence) => polityYear.active.includes(presence));
      return !figure || (figure.basis === 'whole-intervention' && isOver) ? [] : figure;
    }),
  );
}

/** The number on one measure where none of its claims need speak of the year itself. */
function carriedSum({ polityYear, layer, year, estimate }: Question, measure: string) {
  const all = groupsOf(polityYear.all, ({ claimsOf }) => claimsOf.get(measure) ?? []);
  const figures = all.flatMap(({ presences, claims }) => {
    const lasting = presences.filter((presence) => polityYear.active.includes(presence));
    const lasts = (from: number, to: number) =>
      lasting.some((presence) => lastsThrough(presence, from, to));
    return carriedFigure(claims, year, estimate, { reach: layer.carry, lasts }) ?? [];
  });
  return sumSolid(figures);
}

/** When the claims painted speak, within the year. */
function dayOf({ painted }: Figure, year: number): string {
  const days = painted.map(({ to }) => lastDay(to)).sort();
  const end = `${year}-12-31`;
  const day = days.at(-1) ?? end;
  return day < end ? day : end;
}

/** A part that is counted later and larger than the whole shows that the whole has grown. */
function supersedes(part: Figure, whole: Figure, year: number): boolean {
  return part.value > whole.value && dayOf(part, year) > dayOf(whole, year);
}

/** Of figures from the broadest measure to the narrowest, the broadest that none of its parts has outgrown. */
function broadest(figures: readonly Figure[], year: number): Figure | undefined {
  const [first, ...parts] = figures;
  return (
    first && parts.reduce((whole, part) => (supersedes(part, whole, year) ? part : whole), first)
  );
}

/** Whether a later claim on another measure speaks against a carried number: any broader one, or a part that exceeds it. */
function isContradicted(figure: Figure, { polityYear, layer, year, estimate }: Question): boolean {
  const measures = [...layer.together, ...layer.measures];
  const own = measures.indexOf(figure.measure);
  const since = figure.carriedFrom ?? year;
  return measures.some((measure, index) => {
    if (index === own) return false;
    const claims = polityYear.all.flatMap(({ claimsOf }) => claimsOf.get(measure) ?? []);
    return heardBy(estimate, claims).some((claim) => {
      const isLater = yearOf(claim.from) > since && yearOf(claim.from) <= year;
      if (!isLater || !isDated(claim) || !isSolid(claim)) return false;
      return index < own || lowOf(claim) > figure.value;
    });
  });
}

function carriedOf(question: Question, measures: readonly string[]): Figure | undefined {
  if (question.layer.carry === 0) return undefined;
  const figures = measures.flatMap((measure) => carriedSum(question, measure) ?? []);
  const sound = figures.filter((figure) => !isContradicted(figure, question));
  const [first, ...rest] = sound;
  // The newest count; of two of one year the broader.
  return rest.reduce(
    (newest, next) => ((next.carriedFrom ?? 0) > (newest?.carriedFrom ?? 0) ? next : newest),
    first,
  );
}

/** Of measures those of which anybody speaks, whenever: of most places nobody does. */
function spokenOf({ polityYear }: Question, measures: readonly string[]): readonly string[] {
  return measures.filter((measure) => polityYear.all.some(({ claimsOf }) => claimsOf.has(measure)));
}

/** What is stated on each of these measures. */
function statedOf(question: Question, measures: readonly string[]): readonly Figure[] {
  return measures.flatMap((measure) => statedSum(question, measure) ?? []);
}

function solidOf(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ isWeak }) => !isWeak);
}

/** Whether another layer counts by themselves those whom a measure counts together with this layer’s people. */
function isParted(question: Question, measure: string): boolean {
  const apart = spokenOf(question, question.layer.apart[measure] ?? []);
  return apart.some((one) => statedSum(question, one)?.isWeak === false);
}

/**
 * The figure of a polity in a year. What is stated goes before what is carried, the layer’s own measures before those
 * that count other people too, and weak claims speak only where nobody else does. A narrower measure is a part of the
 * broader one and is never added.
 */
export function figureOf(question: Question): LayerFigure | undefined {
  const { layer, year } = question;
  const as = (figure: Figure | undefined, isTogether: boolean) =>
    figure && { ...figure, isTogether };
  const own = spokenOf(question, layer.measures);
  const stated = statedOf(question, own);
  const best = as(broadest(solidOf(stated), year), false);
  if (best) return best;
  const whole = spokenOf(question, layer.together).filter((one) => !isParted(question, one));
  const together = statedOf(question, whole);
  return (
    as(broadest(solidOf(together), year), true) ??
    (layer.type === 'stock'
      ? (as(carriedOf(question, own), false) ?? as(carriedOf(question, whole), true))
      : undefined) ??
    as(stated[0], false) ??
    as(together[0], true)
  );
}

/** What is stated of the layer’s people and others together, though another layer counts the others by themselves. */
export function togetherOf(question: Question): LayerFigure | null {
  const together = spokenOf(question, question.layer.together);
  const [figure] = solidOf(statedOf(question, together));
  return figure ? { ...figure, isTogether: true } : null;
}
