import type { Issue } from '../core/sound/issue.ts';
import type { Speech } from './words.ts';

/** Places that are named; the sentence is for a reader, the whole list for `npm run data:check FILE`. */
const NAMED = 3;

/** How much of the files was left out, and where the first of it stood. */
export function describeIssues(issues: readonly Issue[], { messages }: Speech): string {
  const places = issues.slice(0, NAMED).map(({ path, code }) => path || code);
  const more = issues.length > NAMED ? ['…'] : [];
  return messages.notice.issues(issues.length, [...places, ...more].join('; '));
}
