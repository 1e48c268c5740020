import * as v from 'valibot';
import { createIssue, type Issue, issuesOf } from '../../src/core/dataset/issue.ts';
import { unknownFields } from './fields.ts';
import { SourcesSchema } from './sourceSchema.ts';

/** Checks `data/sources.json`: the fields of CSL-JSON that the atlas uses, web addresses, ids used once. */
export function checkSources(value: unknown): readonly Issue[] {
  const parsed = v.safeParse(SourcesSchema, value);
  const issues = [...unknownFields(SourcesSchema, value, ''), ...issuesOf(parsed.issues ?? [], '')];
  const ids = new Set<string>();
  for (const [index, { id }] of (parsed.success ? parsed.output : []).entries()) {
    if (ids.has(id)) issues.push(createIssue('duplicate-id', `[${index}].id`, id));
    ids.add(id);
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
