import { type Issue, joinPath } from '../../../src/core/sound/issue.ts';
import { type Found, idOf } from '../edited/found.ts';
import { type Entry, isRaw } from '../inputs/collection.ts';

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Each issue once: two checks may see the same slip. */
function once(found: readonly Found[]): readonly Found[] {
  const seen = new Map<string, Found>();
  for (const one of found) {
    const key = `${one.file} ${one.issue.path} ${one.issue.code}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

/** The ids that are written in the files, also in an entry that is unsound. */
function writtenIds(entries: readonly Entry[]): ReadonlySet<unknown> {
  return new Set([
    ...entries.map(({ file }) => idOf(file)),
    ...entries.flatMap(({ value }) =>
      listOf(isRaw(value) ? value.claims : []).map((one) => (isRaw(one) ? one.id : null)),
    ),
  ]);
}

/** Codes that say less than any other at the same place. */
const SECOND: ReadonlySet<string> = new Set([
  ...['unknown-country', 'country-elsewhere', 'bad-claim-id', 'missing', 'untranslated-name'],
]);

/** What a number that is missing brings with it. */
const OF_NUMBERS: ReadonlySet<string> = new Set(['qualifier-mismatch', 'no-figure']);

function baseOf(path: string): string {
  return path.replace(/\.?[^.\]]*$/, '');
}

/** The one field that an object misses is the one that it has under a name that nobody knows. */
function withMissing(found: readonly Found[]): readonly Found[] {
  const fieldsOf = (one: Found, wanted: string) =>
    found.filter(
      ({ file, issue: { code, path } }) =>
        file === one.file && code === wanted && baseOf(path) === baseOf(one.issue.path),
    );
  return found.map((one) => {
    if (one.issue.code !== 'unknown-field' || one.issue.meant !== undefined) return one;
    const [missing, second] = fieldsOf(one, 'missing');
    if (!missing || second || fieldsOf(one, 'unknown-field').length > 1) return one;
    const meant = missing.issue.path.slice(baseOf(missing.issue.path).length).replace('.', '');
    return { ...one, issue: { ...one.issue, meant } };
  });
}

/** What a mistyped field brings with it: it is missing under its own name, and its number too. */
function ofField({ code, path }: Issue, cause: Issue): boolean {
  if (cause.code !== 'unknown-field' || cause.meant === undefined) return false;
  const base = baseOf(cause.path);
  if (code === 'missing') return path === joinPath(base, cause.meant);
  return OF_NUMBERS.has(code) && path.startsWith(base);
}

/** Of countries and places that are themselves unsound nothing lies elsewhere. */
function ofPlace({ code, path }: Issue, cause: Issue): boolean {
  if (cause.code === 'bad-geometry') return code !== cause.code && path.startsWith(cause.path);
  return code.endsWith('-elsewhere') && cause.path.startsWith('countries');
}

/** Whether an issue follows from another one, and goes away with it. */
function follows({ file, issue }: Found, { file: other, issue: cause }: Found): boolean {
  const { code, path } = issue;
  if (code === 'unused-name') return cause.code === 'untranslated-name' && cause.meant === path;
  if (file !== other || issue === cause) return false;
  if (ofField(issue, cause) || ofPlace(issue, cause)) return true;
  return path === cause.path && SECOND.has(code) && !SECOND.has(cause.code);
}

/** One line a slip: what follows from another slip is not told. */
export function distinct(all: readonly Found[], entries: readonly Entry[]): readonly Found[] {
  const written = writtenIds(entries);
  const found = withMissing(once(all));
  return found.filter((one) => {
    const { code, value } = one.issue;
    // What refers to an entry that is there, and unsound, is right.
    const isReference = code === 'unknown-claim' || code === 'unknown-intervention';
    if (isReference && written.has(value)) return false;
    return !found.some((cause) => follows(one, cause));
  });
}
