import type { Bounds } from '../geography/position.ts';
import type { Paced } from '../paced.ts';
import { createIssue, type Issue, joinPath } from '../sound/issue.ts';
import { checkAttestation } from './checkAttestation.ts';
import { checkClaim, checkPreferred, checkYears } from './checkClaim.ts';
import { checkPosition, isNear } from './checkPosition.ts';
import type { Attestation, Claim, Intervention, PointEvent } from './dataset.ts';
import type { DraftIntervention, DraftSeries, Known, Located } from './draft.ts';
import {
  type Context,
  checkCountry,
  checkForward,
  checkPast,
  checkSource,
  takeId,
} from './reference.ts';
import { checkSeries, yearsTold } from './series.ts';
import { covers } from './span.ts';

interface Sound {
  readonly interventions: readonly Intervention[];
  readonly series: readonly Intervention[];
  readonly events: readonly PointEvent[];
  readonly attestations: readonly Attestation[];
  readonly issues: readonly Issue[];
}

function checkDenial({ denial }: Intervention, path: string, known: Known): readonly Issue[] {
  if (!denial) return [];
  const { from, to = null, source } = denial;
  return [
    ...checkSource(source, joinPath(path, 'source'), known),
    ...(from === undefined ? [] : checkForward({ from, to }, path)),
  ];
}

function boundsOf(countries: readonly string[], known: Known): readonly Bounds[] {
  return countries.flatMap((code) => {
    const box = known.countries.get(code);
    return box ? [box] : [];
  });
}

/** The span of an intervention, and the shorter ones within it in which it was active. */
function checkSpans(item: Intervention, path: string, context: Context): readonly Issue[] {
  const own = [...checkForward(item, path), ...checkPast(item, path, context)].slice(0, 1);
  if (own.length > 0) return own;
  return (item.active ?? []).flatMap((span, index) => {
    const at = joinPath(joinPath(path, 'active'), index);
    const wrong = checkForward(span, at);
    if (wrong.length > 0 || covers(item, span)) return wrong;
    return [createIssue('outside-whole', at, `${span.from} – ${span.to}`)];
  });
}

function checkIntervention(
  { path, item, places }: DraftIntervention,
  context: Context,
): readonly Issue[] {
  const { known } = context;
  const feature = path.replace(/\.?properties$/, '');
  const at = (field: string, index: number) => joinPath(joinPath(path, field), index);
  const bounds = boundsOf([...item.countries, ...Object.values(item.polities ?? {})], known);
  const issues = [
    ...takeId(item.id, feature, context),
    ...places.flatMap((place) =>
      checkPosition(place, joinPath(feature, 'geometry.coordinates'), bounds),
    ),
    ...item.sources.flatMap((id, index) => checkSource(id, at('sources', index), known)),
    ...item.countries.flatMap((code, index) => checkCountry(code, at('countries', index), known)),
    ...Object.entries(item.polities ?? {}).flatMap(([code, polity]) =>
      checkCountry(polity, joinPath(joinPath(path, 'polities'), code), known),
    ),
    ...checkSpans(item, path, context),
    ...checkDenial(item, joinPath(path, 'denial'), known),
  ];
  for (const field of ['within', 'sharedWith'] as const) {
    const other = item[field];
    if (other !== undefined && !context.interventions.has(other)) {
      issues.push(createIssue('unknown-intervention', joinPath(path, field), other));
    }
  }
  if (item.sources.length === 0 && item.standing !== 'unverified') {
    issues.push(createIssue('no-source', joinPath(path, 'sources')));
  }
  return issues;
}

/** A place lies in a country of its intervention or near it, unless an editor says that it lies abroad. */
function checkPlace(
  { position, abroad }: PointEvent,
  path: string,
  bounds: readonly Bounds[],
): readonly Issue[] {
  const wrong = checkPosition(position, path, bounds);
  const isThere = abroad || bounds.length === 0 || isNear(position, bounds);
  if (wrong.length > 0 || isThere) return wrong;
  return [createIssue('place-elsewhere', path, `[${position.lng}, ${position.lat}]`)];
}

function checkEvent(
  { path, item }: Located<PointEvent>,
  whole: Intervention | undefined,
  context: Context,
): readonly Issue[] {
  const { known } = context;
  const at = joinPath(path, 'properties');
  const bounds = boundsOf(whole?.countries ?? [], known);
  const issues = [
    ...takeId(item.id, path, context),
    ...checkSource(item.source, joinPath(at, 'source'), known),
    ...checkPlace(item, joinPath(path, 'geometry.coordinates'), bounds),
    ...(whole ? checkYears(item, whole, at, context) : []),
  ];
  if (!context.interventions.has(item.intervention)) {
    issues.push(
      createIssue('unknown-intervention', joinPath(at, 'intervention'), item.intervention),
    );
  }
  item.claims?.forEach((claim, index) => {
    if (context.claims.has(claim)) return;
    issues.push(createIssue('unknown-claim', joinPath(joinPath(at, 'claims'), index), claim));
  });
  return issues;
}

/** Checks what one item’s schema cannot see: order, uniqueness and references. Rests after every claim. */
export function* paceCheck(
  draft: {
    readonly interventions: readonly DraftIntervention[];
    readonly series: readonly DraftSeries[];
    readonly events: readonly Located<PointEvent>[];
    readonly attestations: readonly Located<Attestation>[];
    readonly asOf: string | undefined;
  },
  known: Known,
): Paced<Sound> {
  const issues: Issue[] = [];
  const context: Context = {
    known,
    ids: new Set(),
    interventions: new Set(draft.interventions.map(({ item }) => item.id)),
    claims: new Set(draft.interventions.flatMap(({ claims }) => claims.map(({ item }) => item.id))),
    asOf: draft.asOf,
  };
  const interventions: Intervention[] = [];
  for (const intervention of draft.interventions) {
    const own = checkIntervention(intervention, context);
    const claims: Claim[] = [];
    for (const claim of intervention.claims) {
      const found = checkClaim(claim, intervention.item, context);
      issues.push(...found);
      if (found.length === 0) claims.push(claim.item);
      yield;
    }
    issues.push(...own, ...checkPreferred(intervention.claims));
    if (own.length === 0) interventions.push({ ...intervention.item, claims });
  }
  const byId = new Map(interventions.map((item) => [item.id, item]));
  const events: PointEvent[] = [];
  for (const event of draft.events) {
    const whole = byId.get(event.item.intervention);
    const found = checkEvent(event, whole, context);
    issues.push(...found);
    if (whole && found.length === 0) events.push(event.item);
  }
  const told = yearsTold(draft.series);
  const series = draft.series.flatMap((one) => {
    const { container, issues: own } = checkSeries(
      one,
      context,
      told.get(one.measure) ?? new Set(),
    );
    issues.push(...own);
    return container ?? [];
  });
  const attestations: Attestation[] = [];
  for (const attestation of draft.attestations) {
    const found = checkAttestation(attestation, context);
    issues.push(...found);
    if (found.length === 0) attestations.push(attestation.item);
  }
  return { interventions, series, events, attestations, issues };
}
