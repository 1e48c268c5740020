import type * as v from 'valibot';
import { createIssue, type Issue, joinPath } from '../../../src/core/sound/issue.ts';
import { isRecord } from '../../../src/core/sound/sound.ts';
import { meantBy } from '../../../src/core/text/spelling.ts';

/** What the walk needs to know of a schema; valibot’s kinds carry one or the other. */
interface Shape extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  /** Of any further keys: those of a text are languages. */
  readonly rest?: Shape;
  readonly options?: readonly Shape[] | readonly (string | number)[];
  readonly literal?: unknown;
}

/** The code of a language that the atlas may one day speak. */
const LANGUAGE = /^[a-z]{2}$/;

/** Of alternatives that differ by their `type`, the one that a value wants to be. */
function variantOf(
  { options }: Shape,
  { type }: Readonly<Record<string, unknown>>,
): Shape | undefined {
  return options?.find(
    (option): option is Shape =>
      typeof option === 'object' && option.entries?.type?.literal === type,
  );
}

type Keys = (string | number)[];
type Values = Readonly<Record<string | number, unknown>>;

function unknownField(keys: Keys, entries: Readonly<Record<string, Shape>>): Issue {
  const meant = meantBy(String(keys.at(-1)), Object.keys(entries));
  const issue = createIssue('unknown-field', keys.reduce<string>(joinPath, ''));
  return meant === undefined ? issue : { ...issue, meant };
}

/** What a key leads to. */
function innerOf({ entries = {}, rest, item }: Shape, key: string | number): Shape | undefined {
  if (typeof key === 'number') return item;
  if (Object.hasOwn(entries, key)) return entries[key];
  return LANGUAGE.test(key) ? rest : undefined;
}

/** The keys of what a schema looks into. */
function keysIn({ entries, item }: Shape, value: unknown): Iterable<string | number> {
  if (item && Array.isArray(value)) return value.keys();
  return entries && isRecord(value) ? Object.keys(value) : [];
}

/** Walks with the keys on its way in one list: a path is only written where something is told of it. */
function collectUnknown(schema: Shape, value: unknown, keys: Keys, issues: Issue[]): void {
  const variant = isRecord(value) ? variantOf(schema, value) : undefined;
  const same = variant ?? schema.wrapped;
  if (same) {
    collectUnknown(same, value, keys, issues);
    return;
  }
  for (const key of keysIn(schema, value)) {
    const inner = innerOf(schema, key);
    keys.push(key);
    if (inner) collectUnknown(inner, (value as Values)[key], keys, issues);
    else issues.push(unknownField(keys, schema.entries ?? {}));
    keys.pop();
  }
}

/** Names the fields that a schema does not know, however deep: a typing error would lose what is written there. */
export function unknownFields(schema: Shape, value: unknown, path: string): readonly Issue[] {
  const issues: Issue[] = [];
  collectUnknown(schema, value, path === '' ? [] : [path], issues);
  return issues;
}
