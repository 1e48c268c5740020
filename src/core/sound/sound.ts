import * as v from 'valibot';
import { type Issue, issuesOf } from './issue.ts';

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
