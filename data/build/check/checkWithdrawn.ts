import * as v from 'valibot';
import { createIssue, issuesOf } from '../../../src/core/sound/issue.ts';
import { type Found, nameOf } from '../edited/found.ts';
import { type Entry, isRaw } from '../inputs/collection.ts';

const WITHDRAWN = 'data/withdrawn.json';

/** `data/withdrawn.json`: the id of a claim that was a literal duplicate, and the id of the claim that stands for it. */
export const WithdrawnSchema = v.record(v.string(), v.string());

interface Edited {
  readonly withdrawn: unknown;
  readonly entries: readonly Entry[];
  /** The ids of all claims. */
  readonly claims: ReadonlySet<string>;
}

/** An id that was withdrawn is never used again, and what stands for it is there. */
export function checkWithdrawn({ withdrawn, entries, claims }: Edited): readonly Found[] {
  const form = isRaw(withdrawn)
    ? issuesOf(v.safeParse(WithdrawnSchema, withdrawn).issues ?? [], '')
    : [createIssue('wrong-type', '', withdrawn)];
  const ids = isRaw(withdrawn) ? withdrawn : {};
  const used = entries.flatMap(({ file, value }) =>
    (Array.isArray(value.claims) ? value.claims : []).flatMap((claim, index): Found[] =>
      isRaw(claim) && typeof claim.id === 'string' && Object.hasOwn(ids, claim.id)
        ? [
            {
              file: nameOf(file),
              issue: createIssue('withdrawn-id', `claims[${index}].id`, claim.id),
            },
          ]
        : [],
    ),
  );
  const gone = Object.entries(ids).filter(([, id]) => typeof id === 'string' && !claims.has(id));
  return [
    ...form.map((issue) => ({ file: WITHDRAWN, issue })),
    ...used,
    ...gone.map(([id, other]) => ({
      file: WITHDRAWN,
      issue: createIssue('unknown-claim', id, other),
    })),
  ];
}
