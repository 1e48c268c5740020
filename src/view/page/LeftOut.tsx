import type { Issue } from '../../core/sound/issue.ts';
import { describeIssues } from '../../i18n/describeIssues.ts';
import { usePage } from './context.ts';

/** What of a late file was refused, where something was. */
export function LeftOut({ issues }: { readonly issues: readonly Issue[] }) {
  const { words } = usePage();
  return issues.length > 0 && <p className="doubt">{describeIssues(issues, words)}</p>;
}
