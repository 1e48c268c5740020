import * as v from 'valibot';
import { isPartialDate } from '../../core/dataset/span.ts';
import { areYearsInOrder, isWithinLists } from '../../core/kept/placedOrder.ts';
import { UNITS } from '../../core/kept/unit.ts';
import type { Owned, Source } from './owned.ts';

/** One line of the list of what this browser keeps. */
const KeptSchema = v.object({
  hash: v.string(),
  name: v.string(),
  rows: v.number(),
  /** When it was kept, as ISO 8601 has it. */
  date: v.pipe(
    v.string(),
    v.check((date) => isPartialDate(date.slice(0, 10))),
  ),
  bytes: v.number(),
});

export type Kept = Readonly<v.InferOutput<typeof KeptSchema>>;

const named = { name: v.string(), hash: v.string(), rows: v.number() };

/** An earlier page kept one list of classes, for all measures. */
const ClassesSchema = v.union([
  v.pipe(v.array(v.number()), v.minLength(2)),
  v.array(v.nullable(v.array(v.number()))),
]);

const TableSchema = v.object({
  ...named,
  type: v.literal('table'),
  classes: v.nullable(ClassesSchema),
  placed: v.pipe(
    v.object({
      measures: v.array(v.object({ name: v.string(), type: v.picklist(['stock', 'toll']) })),
      polities: v.array(v.string()),
      sources: v.array(v.string()),
      unit: v.optional(v.picklist(UNITS)),
      measure: v.instance(Uint16Array),
      polity: v.instance(Uint16Array),
      source: v.instance(Uint32Array),
      from: v.instance(Int16Array),
      until: v.instance(Int16Array),
      value: v.instance(Float64Array),
      low: v.instance(Float64Array),
      high: v.instance(Float64Array),
      line: v.instance(Uint32Array),
    }),
    v.check(({ measures, polities, sources, unit, ...columns }) => {
      const lengths = Object.values(columns).map(({ length }) => length);
      return new Set(lengths).size === 1;
    }),
    v.check((placed) => isWithinLists(placed)),
    v.check((placed) => areYearsInOrder(placed)),
  ),
});

const OwnSchema = v.variant('type', [
  TableSchema,
  v.object({ ...named, type: v.literal('collection'), collection: v.unknown() }),
]);

const SourceSchema = v.object({
  file: v.instance(File),
  name: v.string(),
  choices: v.object({
    columns: v.nullable(v.array(v.unknown())),
    meanings: v.record(v.string(), v.unknown()),
    types: v.instance(Map),
    assigned: v.instance(Map),
  }),
});

function isOneForAll(classes: v.InferOutput<typeof ClassesSchema>): classes is number[] {
  return typeof classes[0] === 'number';
}

function readOwn(value: unknown): Owned['own'] | null {
  const { success, output } = v.safeParse(OwnSchema, value);
  if (!success) return null;
  if (output.type === 'collection') return output;
  const { placed, classes } = output;
  const own = placed.measures.map((_, at) => {
    if (classes === null) return null;
    return isOneForAll(classes) ? classes : (classes[at] ?? null);
  });
  return { ...output, classes: own };
}

function isSource(value: unknown): value is Omit<Source, 'classes'> {
  return v.is(SourceSchema, value);
}

/** The file and its choices; null where they are no longer to be had: what was made of them is shown all the same. */
function readSource(value: unknown): Source | null {
  if (!isSource(value)) return null;
  const { file, name, choices } = value;
  const classes: unknown = 'classes' in value ? value.classes : null;
  return {
    file,
    name,
    choices,
    classes: classes instanceof Map ? classes : new Map(),
  };
}

/** What lies in the storage of a browser, which anything may have spoilt: own data, or null where they are none. */
export function readKept(value: unknown): Owned | null {
  if (typeof value !== 'object' || value === null || !('own' in value)) return null;
  const own = readOwn(value.own);
  return own && { own, source: readSource('source' in value ? value.source : null) };
}

/** What of a list can be told. */
export function readList(values: readonly unknown[]): readonly Kept[] {
  return values.filter((value): value is Kept => v.is(KeptSchema, value));
}
