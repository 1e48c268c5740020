import type * as v from 'valibot';
import { createIssue, type Issue, joinPath } from '../../src/core/dataset/issue.ts';
import { isRecord } from '../../src/core/dataset/sound.ts';
import { meantBy } from './spelling.ts';

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

/** Names the fields that a schema does not know, however deep: a typing error would lose what is written there. */
export function unknownFields(schema: Shape, value: unknown, path: string): readonly Issue[] {
  const { entries, item, wrapped, rest } = schema;
  const variant = isRecord(value) ? variantOf(schema, value) : undefined;
  if (variant) return unknownFields(variant, value, path);
  if (wrapped) return unknownFields(wrapped, value, path);
  if (item && Array.isArray(value)) {
    return value.flatMap((one, index) => unknownFields(item, one, joinPath(path, index)));
  }
  if (!entries || !isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const inner = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (inner) return unknownFields(inner, one, joinPath(path, key));
    if (rest && LANGUAGE.test(key)) return unknownFields(rest, one, joinPath(path, key));
    const meant = meantBy(key, Object.keys(entries));
    const issue = createIssue('unknown-field', joinPath(path, key));
    return [meant === undefined ? issue : { ...issue, meant }];
  });
}
