import * as v from 'valibot';
import { createIssue, type Issue, issuesOf } from '../../src/core/dataset/issue.ts';
import { unknownFields } from './fields.ts';
import { type SourceSchema, SourcesSchema } from './sourceSchema.ts';

type Source = v.InferOutput<typeof SourceSchema>;

/** What a reader is led to: two revisions of one page may be two sources, if `readAt` tells them apart. */
function placeOf({ URL, custom }: Source): string | null {
  return URL === undefined ? null : `${URL} ${custom.readAt?.en ?? ''}`;
}

/** Checks `data/sources.json`: the fields of CSL-JSON that the atlas uses, web addresses, each source once. */
export function checkSources(value: unknown): readonly Issue[] {
  const parsed = v.safeParse(SourcesSchema, value);
  const issues = [...unknownFields(SourcesSchema, value, ''), ...issuesOf(parsed.issues ?? [], '')];
  const ids = new Set<string>();
  const idAt = new Map<string, string>();
  for (const [index, source] of (parsed.success ? parsed.output : []).entries()) {
    const { id, custom } = source;
    if (ids.has(id)) issues.push(createIssue('duplicate-id', `[${index}].id`, id));
    ids.add(id);
    const place = placeOf(source);
    if (place === null) {
      if (!custom.findable) issues.push(createIssue('not-findable', `[${index}].custom.findable`));
      continue;
    }
    const other = idAt.get(place);
    if (other !== undefined) issues.push(createIssue('same-address', `[${index}].URL`, other));
    idAt.set(place, id);
  }
  return issues;
}

/** The ids of sources that are graded weak. */
export function weakSourcesOf(value: unknown): ReadonlySet<string> {
  const parsed = v.safeParse(SourcesSchema, value);
  const weak = (parsed.success ? parsed.output : []).filter(
    ({ custom }) => custom.reliability.grade === 'weak',
  );
  return new Set(weak.map(({ id }) => id));
}
