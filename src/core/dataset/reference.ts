import { createIssue, type Issue, joinPath } from '../sound/issue.ts';
import type { Known } from './draft.ts';
import { isAfter, isForward, type Span } from './span.ts';
import { SEVERAL_COUNTRIES } from './vocabulary.ts';

/** What the items of a dataset may refer to, and the ids taken so far. */
export interface Context {
  readonly known: Known;
  readonly ids: Set<string>;
  readonly interventions: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  /** The day up to which the dataset says that it speaks. */
  readonly asOf: string | undefined;
}

export function takeId(id: string, path: string, { ids }: Context): readonly Issue[] {
  if (ids.has(id)) return [createIssue('duplicate-id', joinPath(path, 'id'), id)];
  ids.add(id);
  return [];
}

export function checkSource(id: string, path: string, { sources }: Known): readonly Issue[] {
  return sources && !sources.has(id) ? [createIssue('unknown-source', path, id)] : [];
}

export function checkCountry(code: string, path: string, { countries }: Known): readonly Issue[] {
  const isKnown = code === SEVERAL_COUNTRIES || countries.has(code);
  return isKnown ? [] : [createIssue('unknown-country', path, code)];
}

/** Whatever a dataset tells lies on or before its last day, its `asOf`. */
export function checkPast(span: Span, path: string, { asOf }: Context): readonly Issue[] {
  const end = (['from', 'to'] as const).find((one) => {
    const date = span[one];
    return asOf !== undefined && date !== null && isAfter(date, asOf);
  });
  return end ? [createIssue('after-last-day', joinPath(path, end), span[end])] : [];
}

export function checkForward(span: Span, path: string): readonly Issue[] {
  if (isForward(span)) return [];
  return [createIssue('reversed-span', joinPath(path, 'to'), `${span.from} – ${span.to}`)];
}
