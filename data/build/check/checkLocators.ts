import { parseLocator } from '../../../src/core/dataset/locator.ts';
import { createIssue, type Issue, joinPath } from '../../../src/core/sound/issue.ts';
import { type Found, nameOf } from '../edited/found.ts';
import { isRaw } from '../inputs/collection.ts';
import type { Inputs } from '../inputs/inputs.ts';

/** Every place in a source, however deep, that the page could word in one language only. An empty one is the schema’s matter. */
function issuesIn(value: unknown, path: string): readonly Issue[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => issuesIn(one, joinPath(path, index)));
  if (!isRaw(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    if (key !== 'locator') return issuesIn(one, joinPath(path, key));
    const isUnread = typeof one === 'string' && one !== '' && !parseLocator(one);
    return isUnread ? [createIssue('bad-locator', joinPath(path, key), one)] : [];
  });
}

/** Each place in a source is written so that it can be worded in every language. */
export function checkLocators({
  entries,
  attestations,
  background,
}: Pick<Inputs, 'entries' | 'attestations' | 'background'>): readonly Found[] {
  const files = [
    ...entries.map(({ file, value }) => [nameOf(file), value] as const),
    ['data/attestations.json', attestations] as const,
    ['data/background.json', background] as const,
  ];
  return files.flatMap(([file, value]) =>
    issuesIn(value, '').map((issue): Found => ({ file, issue })),
  );
}
