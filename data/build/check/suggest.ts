import type { IssueCode } from '../../../src/core/sound/issue.ts';
import { meantBy } from '../../../src/core/text/spelling.ts';
import { type Found, idOf } from '../edited/found.ts';
import { type Entry, isRaw } from '../inputs/collection.ts';
import type { Inputs } from '../inputs/inputs.ts';

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function claimIds(entries: readonly Entry[]): readonly unknown[] {
  return entries.flatMap(({ value }) =>
    listOf(isRaw(value) ? value.claims : []).map((claim) => (isRaw(claim) ? claim.id : null)),
  );
}

type Words = (inputs: Inputs) => Iterable<unknown>;

/** Among which words the one that was meant may be found. */
const WORDS: Partial<Readonly<Record<IssueCode, Words>>> = {
  'unknown-source': ({ known }) => known.sources ?? [],
  'unknown-measure': ({ known }) => known.measures ?? [],
  'unknown-intervention': ({ entries }) => entries.map(({ file }) => idOf(file)),
  'unknown-claim': ({ entries }) => claimIds(entries),
  'untranslated-name': ({ claimants }) => (isRaw(claimants) ? Object.keys(claimants) : []),
};

/** With the word that was probably meant by one that nobody knows. */
export function withMeant(found: Found, inputs: Inputs): Found {
  const { code, value, meant } = found.issue;
  const words = WORDS[code]?.(inputs);
  if (!words || value === undefined || meant !== undefined) return found;
  const nearest = meantBy(
    value,
    [...words].filter((word) => typeof word === 'string'),
  );
  return nearest === undefined ? found : { ...found, issue: { ...found.issue, meant: nearest } };
}
