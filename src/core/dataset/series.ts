import * as v from 'valibot';
import { createIssue, type Issue, issuesOf, joinPath } from '../sound/issue.ts';
import { untranslated } from '../text/text.ts';
import type { Claim, Intervention } from './dataset.ts';
import type { DraftSeries, Located } from './draft.ts';
import { gapsOf, type Told } from './gap.ts';
import { type Context, checkCountry, checkSource, takeId } from './reference.ts';
import { SeriesRowSchema, SeriesSchema } from './schema.ts';
import { yearOf } from './span.ts';

type Row = v.InferOutput<typeof SeriesRowSchema>;
type Properties = v.InferOutput<typeof SeriesSchema>;

/** A row as the claim that it is: what its source states on one year. */
function claimOf([year, best, source, low, high]: Row, properties: Properties, id: string): Claim {
  const { country, measure, side, claimants } = properties;
  return {
    id: `${id}.${year}.${source}`,
    intervention: id,
    country,
    measure,
    from: String(year),
    to: String(year),
    low: low ?? best,
    best,
    high: high ?? best,
    qualifier: low === undefined ? 'exact' : 'range',
    source,
    claimant: claimants?.[source] ?? source,
    side,
  };
}

function parseRows(
  properties: Properties,
  id: string,
  path: string,
  issues: Issue[],
): readonly Located<Claim>[] {
  return properties.rows.flatMap((value, index) => {
    const at = joinPath(path, index);
    const parsed = v.safeParse(SeriesRowSchema, value);
    if (parsed.success) return [{ path: at, item: claimOf(parsed.output, properties, id) }];
    issues.push(...issuesOf(parsed.issues, at));
    return [];
  });
}

/** Reads the properties of a series’ feature; null where its frame is unsound. */
export function parseSeries(
  value: unknown,
  id: string,
  path: string,
): { readonly series: DraftSeries | null; readonly issues: readonly Issue[] } {
  const parsed = v.safeParse(SeriesSchema, value);
  if (!parsed.success) return { series: null, issues: issuesOf(parsed.issues, path) };
  const issues: Issue[] = [];
  const claims = parseRows(parsed.output, id, joinPath(path, 'rows'), issues);
  const { country, measure, side, place } = parsed.output;
  const frame = { path, id, country, measure, side, claims };
  return { series: place ? { ...frame, place } : frame, issues };
}

function checkRow({ path, item }: Located<Claim>, { known, ids, asOf }: Context): readonly Issue[] {
  const { low = 0, best = 0, high = 0, from } = item;
  const issues = [...checkSource(item.source, joinPath(path, 2), known)];
  if (ids.has(item.id)) issues.push(createIssue('duplicate-row', path, `${from} ${item.source}`));
  ids.add(item.id);
  if (low > best || best > high) {
    issues.push(createIssue('best-outside-range', path, `${low} – ${best} – ${high}`));
  }
  if (asOf !== undefined && yearOf(from) > yearOf(asOf)) {
    issues.push(createIssue('outside-span', joinPath(path, 0), from));
  }
  return issues;
}

/** The years of which any series of a measure speaks, by measure. */
export function yearsTold(
  series: readonly DraftSeries[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const told = new Map<string, Set<number>>();
  for (const { measure, claims } of series) {
    const years = told.get(measure) ?? new Set();
    for (const { item } of claims) years.add(yearOf(item.from));
    told.set(measure, years);
  }
  return told;
}

/** What holds a series’ claims: no intervention, of which nothing is known but its figures. */
function containerOf(
  { id, country, place }: DraftSeries,
  claims: readonly Claim[],
  told: ReadonlySet<number>,
): Intervention {
  const years = claims.map(({ from }) => from).toSorted();
  return {
    id,
    name: place ?? untranslated(id),
    actor: country,
    countries: [country],
    from: years[0] ?? '',
    to: years.at(-1) ?? '',
    active: gapsOf(
      years.map((year): Told => [yearOf(year), yearOf(year)]),
      told,
    ),
    kinds: [],
    standing: 'documented',
    sources: [],
    claims,
  };
}

/** Checks what the schema cannot see; the container is null where its frame is unsound, or nothing is left in it. */
export function checkSeries(
  series: DraftSeries,
  context: Context,
  told: ReadonlySet<number>,
): { readonly container: Intervention | null; readonly issues: readonly Issue[] } {
  const { path, id, country, measure, side } = series;
  const { known } = context;
  const own = [
    ...takeId(id, path.replace(/\.?properties$/, ''), context),
    ...checkCountry(country, joinPath(path, 'country'), known),
  ];
  if (known.measures?.has(measure) === false) {
    own.push(createIssue('unknown-measure', joinPath(path, 'measure'), measure));
  }
  if (known.sides?.has(side) === false) {
    own.push(createIssue('unknown-field-value', joinPath(path, 'side'), side));
  }
  const checked = series.claims.map((claim) => ({
    claim: claim.item,
    found: checkRow(claim, context),
  }));
  const claims = checked.flatMap(({ claim, found }) => (found.length === 0 ? [claim] : []));
  return {
    container: own.length === 0 && claims.length > 0 ? containerOf(series, claims, told) : null,
    issues: [...own, ...checked.flatMap(({ found }) => found)],
  };
}
