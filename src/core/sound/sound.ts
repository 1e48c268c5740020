import * as v from 'valibot';
import { createIssue, type Issue, issuesOf, joinPath } from './issue.ts';

/** What a walk needs to know of a schema; valibot’s kinds carry one or the other. */
export interface Shape extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  /** Of any further keys: those of a text are languages. */
  readonly rest?: Shape;
  /** Of each entry of a record. */
  readonly value?: Shape;
}

export interface Sound<T> {
  /** Null where nothing could be read. */
  readonly value: T | null;
  readonly issues: readonly Issue[];
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Pairs = readonly (readonly [string, unknown])[];

function withoutLost(pairs: Pairs): unknown {
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

function withoutUnsoundItems(schema: Shape, value: unknown): unknown {
  const { item, entries, rest, value: each } = schema;
  if (item && Array.isArray(value)) {
    return value.map((one) => soundPart(item, one)).filter((one) => one !== undefined);
  }
  if (each && isRecord(value)) {
    return withoutLost(Object.entries(value).map(([key, one]) => [key, soundPart(each, one)]));
  }
  if (entries && isRecord(value)) {
    const further = rest ? Object.fromEntries(Object.keys(value).map((key) => [key, rest])) : {};
    const fields = { ...further, ...entries };
    return withoutLost(
      Object.entries(fields).map(([key, field]) => [key, soundPart(field, value[key])]),
    );
  }
  return undefined;
}

/** Undefined where nothing is left. */
function soundPart(schema: Shape, value: unknown): unknown {
  if (v.is(schema, value)) return value;
  if (schema.wrapped) return soundPart(schema.wrapped, value);
  const rest = withoutUnsoundItems(schema, value);
  return v.is(schema, rest) ? rest : undefined;
}

/**
 * Reads what is sound. Items of lists and records and optional fields that the schema refuses are left out;
 * all that it refuses is named in `issues`. Never throws.
 */
export function readSound<S extends Shape>(
  schema: S,
  value: unknown,
  path = '',
): Sound<v.InferOutput<S>> {
  const whole = v.safeParse(schema, value);
  if (whole.success) return { value: whole.output, issues: [] };
  const rest = v.safeParse(schema, soundPart(schema, value));
  return { value: rest.success ? rest.output : null, issues: issuesOf(whole.issues, path) };
}

/** A schema of something with an id. */
type ItemShape = Shape & v.GenericSchema<unknown, { readonly id: string }>;

/** Reads what is sound of a list of items, by their ids; of two with one id the first stays. Never throws. */
export function readItems<S extends ItemShape>(
  schema: S,
  value: unknown,
): Sound<ReadonlyMap<string, v.InferOutput<S>>> {
  if (!Array.isArray(value)) return { value: null, issues: [createIssue('wrong-type', '', value)] };
  const items = new Map<string, v.InferOutput<S>>();
  const issues: Issue[] = [];
  value.forEach((item: unknown, index) => {
    const path = joinPath('', index);
    const read = readSound(schema, item, path);
    issues.push(...read.issues);
    if (!read.value) return;
    const { id } = read.value;
    if (items.has(id)) issues.push(createIssue('duplicate-id', joinPath(path, 'id'), id));
    else items.set(id, read.value);
  });
  return { value: items.size > 0 || issues.length === 0 ? items : null, issues };
}
