import type { Claim, Dataset, Intervention } from '../../../src/core/dataset/dataset.ts';
import { isMultiYear, overlaps, yearOf } from '../../../src/core/dataset/span.ts';
import { createIssue, type Issue } from '../../../src/core/sound/issue.ts';
import type { Found } from '../edited/found.ts';
import { createNotes, type Entry, isRaw } from '../inputs/collection.ts';
import type { Inputs } from '../inputs/inputs.ts';

/** How many times all its rivals a claim may be: a zero too many is the commonest slip of all. */
const FAR = 10;

function leastOf({ low, best, high }: Claim): number {
  return low ?? best ?? high ?? 0;
}

function mostOf({ low, best, high }: Claim): number {
  return high ?? best ?? low ?? 0;
}

function rivalsOf(claim: Claim, { claims }: Intervention): readonly Claim[] {
  return claims.filter(
    (other) =>
      other !== claim &&
      other.country === claim.country &&
      other.measure === claim.measure &&
      isMultiYear(other) === isMultiYear(claim) &&
      overlaps(other, claim),
  );
}

function checkRivals(claim: Claim, whole: Intervention, path: string): readonly Issue[] {
  const rivals = rivalsOf(claim, whole);
  if (rivals.length < 2 || mostOf(claim) === 0) return [];
  const [low, high] = [Math.min(...rivals.map(leastOf)), Math.max(...rivals.map(mostOf))];
  const isFar = leastOf(claim) > FAR * high || mostOf(claim) * FAR < low;
  if (!isFar) return [];
  return [createIssue('far-from-rivals', path, `${mostOf(claim)}, others ${low} – ${high}`)];
}

function checkEnd({ from, id }: Claim, { to }: Intervention, path: string): readonly Issue[] {
  if (to === null || yearOf(from) <= yearOf(to)) return [];
  return [createIssue('after-the-end', path, `${id}: ${from}, after ${to}`)];
}

/** Claims of which the editor says beside which others they stand: their distance is no slip. */
function contradictedIn(entries: readonly Entry[]): ReadonlySet<string> {
  const notes = Object.values(createNotes(entries));
  return new Set(
    notes.flatMap(({ contradictions = [] }) =>
      contradictions.flatMap(({ claims }) => claims ?? []),
    ),
  );
}

function claimWarnings({ entries }: Inputs, { interventions }: Dataset): readonly Found[] {
  const contradicted = contradictedIn(entries);
  return interventions.flatMap((whole) =>
    whole.claims.flatMap((claim, index) => {
      const path = `claims[${index}]`;
      const issues = [
        ...(contradicted.has(claim.id) ? [] : checkRivals(claim, whole, path)),
        ...checkEnd(claim, whole, path),
      ];
      return issues.map((issue) => ({ file: `data/interventions/${whole.id}.json`, issue }));
    }),
  );
}

/** Adds every word under a key `source` or `sources`, however deep. */
function collectCited(value: unknown, cited: Set<unknown>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    if (key === 'source') cited.add(one);
    else if (key === 'sources' && Array.isArray(one)) for (const id of one) cited.add(id);
    else collectCited(one, cited);
  }
}

function uncited(inputs: Inputs, { series }: Dataset): readonly Found[] {
  const { entries, attestations, background, sources } = inputs;
  const cited = new Set<unknown>(
    series.flatMap(({ claims }) => claims).map(({ source }) => source),
  );
  collectCited([entries.map(({ value }) => value), attestations, background], cited);
  return (Array.isArray(sources) ? sources : []).flatMap((source, index) =>
    isRaw(source) && !cited.has(source.id)
      ? [{ file: 'data/sources.json', issue: createIssue('uncited', `[${index}]`, source.id) }]
      : [],
  );
}

/** Of the years before the borders first change, their table says how they were before, and not since when. */
function checkStart({ description, borders }: Inputs): readonly Found[] {
  const days = borders.polities.flatMap(({ from, to }) => [from, to]);
  const years = days.filter((day) => day !== null).map(yearOf);
  const first = Math.min(...years);
  const from = description?.span.from ?? first;
  if (from >= first || years.length === 0) return [];
  const issue = createIssue('before-borders', 'span.from', `${from}, borders from ${first}`);
  return [{ file: 'data/atlas.json', issue }];
}

/** What may be right and is worth a second look, in sound data. Warnings stop nothing. */
export function warningsOf(inputs: Inputs, dataset: Dataset): readonly Found[] {
  return [...claimWarnings(inputs, dataset), ...uncited(inputs, dataset), ...checkStart(inputs)];
}
