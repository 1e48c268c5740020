import * as v from 'valibot';
import { ClaimantsSchema } from '../../../src/core/dataset/notes.ts';
import { createIssue, issuesOf } from '../../../src/core/sound/issue.ts';
import { type Found, nameOf } from '../edited/found.ts';
import { type Entry, isRaw } from '../inputs/collection.ts';

const CLAIMANTS = 'data/claimants.json';

interface Bearer {
  readonly file: string;
  readonly path: string;
  readonly name: string;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function bearer(file: string, path: string, name: unknown): readonly Bearer[] {
  return typeof name === 'string' ? [{ file, path, name }] : [];
}

function claimantsOf({ file, value }: Entry): readonly Bearer[] {
  const denial = isRaw(value.denial) ? bearer(nameOf(file), 'denial.by', value.denial.by) : [];
  const claims = listOf(value.claims).flatMap((claim, index) =>
    isRaw(claim) ? bearer(nameOf(file), `claims[${index}].claimant`, claim.claimant) : [],
  );
  return [...denial, ...claims];
}

/** The bodies that the panel names with a source: its authors, and its publisher where nothing contains it. */
function bodiesOf(sources: unknown): readonly Bearer[] {
  const file = 'data/sources.json';
  return listOf(sources).flatMap((source, row) => {
    if (!isRaw(source)) return [];
    const writers = ['author', 'editor'].flatMap((role) =>
      listOf(source[role]).flatMap((one, index) =>
        isRaw(one) ? bearer(file, `[${row}].${role}[${index}].literal`, one.literal) : [],
      ),
    );
    const isContained = source['container-title'] !== undefined;
    return [
      ...writers,
      ...(isContained ? [] : bearer(file, `[${row}].publisher`, source.publisher)),
    ];
  });
}

/** A name once a file: many claims may be by one claimant. */
function firstBearers(bearers: readonly Bearer[]): readonly Bearer[] {
  const first = new Map<string, Bearer>();
  for (const one of bearers) {
    const key = `${one.file} ${one.name}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

interface Edited {
  readonly claimants: unknown;
  readonly entries: readonly Entry[];
  readonly sources: unknown;
}

/** Every name that readers see has its form in both languages, and no form is without a bearer. */
export function checkClaimants({ claimants, entries, sources }: Edited): readonly Found[] {
  if (!isRaw(claimants)) {
    return [{ file: CLAIMANTS, issue: createIssue('wrong-type', '', claimants) }];
  }
  const form = issuesOf(v.safeParse(ClaimantsSchema, claimants).issues ?? [], '');
  const names = claimants;
  const bearers = [...entries.flatMap(claimantsOf), ...bodiesOf(sources)];
  const borne = new Set(bearers.map(({ name }) => name));
  // Of sources that cannot be read nobody knows whose names they bear.
  const unused = Object.keys(names).filter((name) => Array.isArray(sources) && !borne.has(name));
  return [
    ...form.map((issue) => ({ file: CLAIMANTS, issue })),
    ...unused.map((name) => ({ file: CLAIMANTS, issue: createIssue('unused-name', name) })),
    ...firstBearers(bearers)
      .filter(({ name }) => !Object.hasOwn(names, name))
      .map(({ file, path, name }) => ({
        file,
        issue: createIssue('untranslated-name', path, name),
      })),
  ];
}
