import type { Claim, Intervention, PointEvent } from './dataset.ts';
import { createIssue, type Issue, joinPath } from './issue.ts';
import type { Bounds, DraftIntervention, Known, Located } from './parse.ts';
import { isForward, yearOf } from './span.ts';
import { type Qualifier, SEVERAL_COUNTRIES } from './vocabulary.ts';

interface Sound {
  readonly interventions: readonly Intervention[];
  readonly events: readonly PointEvent[];
  readonly issues: readonly Issue[];
}

interface Context {
  readonly known: Known;
  readonly ids: Set<string>;
  readonly interventions: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

function isKnownCountry(code: string, known: Known): boolean {
  return code === SEVERAL_COUNTRIES || known.countries.has(code);
}

/** Which of the three numbers a qualifier speaks of: "more than" is low only, "about" is best only. */
const NUMBERS_OF: Readonly<Record<Qualifier, (claim: Claim) => boolean>> = {
  exact: ({ low, best, high }) => best !== undefined && low === best && high === best,
  about: ({ low, best, high }) => best !== undefined && low === undefined && high === undefined,
  'more-than': ({ low, best, high }) =>
    low !== undefined && best === undefined && high === undefined,
  'at-most': ({ low, best, high }) => high !== undefined && best === undefined && low === undefined,
  range: ({ low, high }) => low !== undefined && high !== undefined,
  hundreds: ({ low }) => low !== undefined,
};

function checkNumbers(claim: Claim, path: string): readonly Issue[] {
  const { low, best, high } = claim;
  if (low === undefined && best === undefined && high === undefined) {
    return [createIssue('no-figure', path)];
  }
  if (low !== undefined && high !== undefined && low > high) {
    return [createIssue('low-above-high', joinPath(path, 'low'), `${low} > ${high}`)];
  }
  if (best !== undefined && (best < (low ?? best) || best > (high ?? best))) {
    return [createIssue('best-outside-range', joinPath(path, 'best'), best)];
  }
  if (!NUMBERS_OF[claim.qualifier](claim)) {
    return [createIssue('qualifier-mismatch', joinPath(path, 'qualifier'), claim.qualifier)];
  }
  return [];
}

function takeId(id: string, path: string, { ids }: Context): readonly Issue[] {
  if (ids.has(id)) return [createIssue('duplicate-id', joinPath(path, 'id'), id)];
  ids.add(id);
  return [];
}

function checkSource(id: string, path: string, { sources }: Known): readonly Issue[] {
  return sources && !sources.has(id) ? [createIssue('unknown-source', path, id)] : [];
}

function checkClaim({ path, item }: Located<Claim>, context: Context): readonly Issue[] {
  const { known } = context;
  const issues = [
    ...takeId(item.id, path, context),
    ...checkNumbers(item, path),
    ...checkSource(item.source, joinPath(path, 'source'), known),
  ];
  if (!isKnownCountry(item.country, known)) {
    issues.push(createIssue('unknown-country', joinPath(path, 'country'), item.country));
  }
  if (!isForward(item)) {
    issues.push(createIssue('reversed-span', joinPath(path, 'to'), `${item.from} – ${item.to}`));
  }
  if (known.measures && !known.measures.has(item.measure)) {
    issues.push(createIssue('unknown-measure', joinPath(path, 'measure'), item.measure));
  }
  if (known.isEdited && !item.wording) {
    issues.push(createIssue('missing', joinPath(path, 'wording')));
  }
  if (item.preferred && item.weak) {
    issues.push(createIssue('weak-preferred', joinPath(path, 'preferred'), item.id));
  }
  return issues;
}

/** Two preferred claims for one figure would leave the map to chance. */
function checkPreferred(claims: readonly Located<Claim>[]): readonly Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (const { path, item } of claims) {
    if (!item.preferred) continue;
    const multi =
      yearOf(item.from) === yearOf(item.to) ? yearOf(item.to) : `${item.from}/${item.to}`;
    const key = `${item.country} ${item.measure} ${multi}`;
    if (seen.has(key)) issues.push(createIssue('two-preferred', joinPath(path, 'preferred'), key));
    seen.add(key);
  }
  return issues;
}

function checkIntervention({ path, item }: DraftIntervention, context: Context): readonly Issue[] {
  const { known } = context;
  const issues = [
    ...takeId(item.id, path.replace(/\.?properties$/, ''), context),
    ...item.sources.flatMap((id, index) =>
      checkSource(id, joinPath(joinPath(path, 'sources'), index), known),
    ),
  ];
  item.countries.forEach((code, index) => {
    if (!isKnownCountry(code, known)) {
      issues.push(
        createIssue('unknown-country', joinPath(joinPath(path, 'countries'), index), code),
      );
    }
  });
  if (!isForward(item)) {
    issues.push(createIssue('reversed-span', joinPath(path, 'to'), `${item.from} – ${item.to}`));
  }
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

function contains(
  [west, south, east, north]: Bounds,
  lng: number,
  lat: number,
  margin: number,
): boolean {
  const inLongitude = [lng, lng + 360].some((x) => x >= west - margin && x <= east + margin);
  return inLongitude && lat >= south - margin && lat <= north + margin;
}

/** Degrees by which an event may lie outside its country: rear bases and sea landings do. */
const NEIGHBOURHOOD = 3;

function checkPosition(
  { position: { lng, lat } }: PointEvent,
  path: string,
  bounds: readonly Bounds[],
): readonly Issue[] {
  const at = joinPath(path, 'geometry.coordinates');
  const value = `[${lng}, ${lat}]`;
  const swappable = Math.abs(lng) <= 90 && Math.abs(lat) <= 180;
  const near = (x: number, y: number) => bounds.some((box) => contains(box, x, y, NEIGHBOURHOOD));
  if (swappable && !near(lng, lat) && (near(lat, lng) || Math.abs(lat) > 90)) {
    return [createIssue('coordinate-order', at, value)];
  }
  return Math.abs(lat) > 90 || Math.abs(lng) > 180
    ? [createIssue('coordinate-range', at, value)]
    : [];
}

function checkEvent(
  { path, item }: Located<PointEvent>,
  context: Context,
  countriesOf: ReadonlyMap<string, readonly string[]>,
): readonly Issue[] {
  const { known } = context;
  const at = joinPath(path, 'properties');
  const countries = countriesOf.get(item.intervention);
  const bounds = (countries ?? []).flatMap((code) => {
    const box = known.countries.get(code);
    return box ? [box] : [];
  });
  const issues = [
    ...takeId(item.id, path, context),
    ...checkSource(item.source, joinPath(at, 'source'), known),
    ...checkPosition(item, path, bounds),
  ];
  if (!countries) {
    issues.push(
      createIssue('unknown-intervention', joinPath(at, 'intervention'), item.intervention),
    );
  }
  if (!isForward(item)) {
    issues.push(createIssue('reversed-span', joinPath(at, 'to'), `${item.from} – ${item.to}`));
  }
  for (const claim of item.claims ?? []) {
    if (!context.claims.has(claim)) {
      issues.push(createIssue('unknown-claim', joinPath(at, 'claims'), claim));
    }
  }
  return issues;
}

/** Checks what one item's schema cannot see: order, uniqueness and references. */
export function checkCollection(
  draft: {
    readonly interventions: readonly DraftIntervention[];
    readonly events: readonly Located<PointEvent>[];
  },
  known: Known,
): Sound {
  const issues: Issue[] = [];
  const context: Context = {
    known,
    ids: new Set(),
    interventions: new Set(draft.interventions.map(({ item }) => item.id)),
    claims: new Set(draft.interventions.flatMap(({ claims }) => claims.map(({ item }) => item.id))),
  };
  const interventions: Intervention[] = [];
  for (const intervention of draft.interventions) {
    const own = checkIntervention(intervention, context);
    const claims: Claim[] = [];
    for (const claim of intervention.claims) {
      const found = checkClaim(claim, context);
      issues.push(...found);
      if (found.length === 0) claims.push(claim.item);
    }
    issues.push(...own, ...checkPreferred(intervention.claims));
    if (own.length === 0) interventions.push({ ...intervention.item, claims });
  }
  const countriesOf = new Map(interventions.map(({ id, countries }) => [id, countries]));
  const events: PointEvent[] = [];
  for (const event of draft.events) {
    const found = checkEvent(event, context, countriesOf);
    issues.push(...found);
    if (found.length === 0) events.push(event.item);
  }
  return { interventions, events, issues };
}
