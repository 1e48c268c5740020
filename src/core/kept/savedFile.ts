import * as v from 'valibot';
import type { Paced } from '../paced.ts';
import { oneLine } from '../text/oneLine.ts';
import type { OwnData, OwnTable } from './ownData.ts';
import { NAME_LETTERS } from './placed.ts';
import { areYearsInOrder, isWithinLists } from './placedOrder.ts';
import { UNITS } from './unit.ts';

/** What a saved file says of itself. */
const FORMAT = 'intervention-atlas/own';
const VERSION = 2;
/** Of the first one, all measures shared their classes. */
const VERSIONS = [1, VERSION] as const;

/** More than a reader can have placed. */
const MOST = 5_000_000;
const text = v.pipe(v.string(), v.maxLength(10_000));
/** What stands in lines among words of ours. */
const line = v.pipe(
  text,
  v.transform((name) => oneLine(name, NAME_LETTERS)),
);
const named = { name: line, hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)), rows: count() };

function count(most = 100_000_000) {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
}

function column(most: number) {
  return v.pipe(v.array(count(most)), v.maxLength(MOST));
}

const years = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(-9_999), v.maxValue(9_999))),
  v.maxLength(MOST),
);
/** There is no NaN in JSON. */
const figures = v.pipe(v.array(v.nullable(v.pipe(v.number(), v.finite()))), v.maxLength(MOST));

/** Lower bounds of classes. */
const bounds = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.minLength(2),
  v.maxLength(20),
  v.check((all) => all.every((bound, at) => at === 0 || bound > (all[at - 1] ?? bound))),
);

const PlacedSchema = v.pipe(
  v.object({
    measures: v.pipe(
      v.array(v.object({ name: line, type: v.picklist(['stock', 'toll']) })),
      v.maxLength(65_536),
    ),
    polities: v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]{1,11}$/))),
      v.maxLength(65_536),
    ),
    sources: v.pipe(v.array(text), v.maxLength(MOST)),
    unit: v.optional(v.picklist(UNITS)),
    measure: column(65_535),
    polity: column(65_535),
    source: column(MOST),
    from: years,
    until: years,
    value: figures,
    low: figures,
    high: figures,
    line: column(4_294_967_295),
  }),
  v.check(({ measure, polity, source, from, until, value, low, high, line }) => {
    const columns = [measure, polity, source, from, until, value, low, high, line];
    return columns.every(({ length }) => length === measure.length);
  }, 'columns of one length'),
  v.check((placed) => isWithinLists(placed), 'positions in its lists'),
  v.check((placed) => areYearsInOrder(placed), 'years of a date, in order'),
);

const SavedSchema = v.variant('type', [
  v.object({
    format: v.literal(FORMAT),
    version: v.picklist(VERSIONS),
    ...named,
    type: v.literal('table'),
    placed: PlacedSchema,
    classes: v.nullable(
      v.union([bounds, v.pipe(v.array(v.nullable(bounds)), v.maxLength(65_536))]),
    ),
  }),
  v.object({
    format: v.literal(FORMAT),
    version: v.picklist(VERSIONS),
    ...named,
    type: v.literal('collection'),
    collection: v.unknown(),
  }),
]);

/** Whether a value says that it is a file of own data that the page saved. */
export function isSavedFile(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT
  );
}

function numbersOf(column: readonly (number | null)[]): Float64Array {
  return Float64Array.from(column, (number) => number ?? Number.NaN);
}

/** Own data out of a saved file, never trusted; null where anything is unsound. */
export function parseSavedFile(value: unknown): OwnData | null {
  const parsed = v.safeParse(SavedSchema, value);
  if (!parsed.success) return null;
  const { format, version, ...own } = parsed.output;
  if (own.type === 'collection') return own;
  const { placed } = own;
  const classes = own.classes ?? [];
  const shared = (all: typeof classes): all is number[] => typeof all[0] === 'number';
  return {
    ...own,
    classes: placed.measures.map((_, at) => (shared(classes) ? classes : (classes[at] ?? null))),
    placed: {
      ...placed,
      measure: Uint16Array.from(placed.measure),
      polity: Uint16Array.from(placed.polity),
      source: Uint32Array.from(placed.source),
      from: Int16Array.from(placed.from),
      until: Int16Array.from(placed.until),
      value: numbersOf(placed.value),
      low: numbersOf(placed.low),
      high: numbersOf(placed.high),
      line: Uint32Array.from(placed.line),
    },
  };
}

/** So many numbers are written between two rests. */
const LOT = 20_000;

/** A column as JSON has it: there is no NaN. */
function* paceColumn(column: ArrayLike<number>, parts: string[]): Paced<void> {
  const written: string[] = [];
  for (let at = 0; at < column.length; at += 1) {
    const number = column[at] ?? 0;
    written.push(Number.isNaN(number) ? 'null' : String(number));
    if (written.length < LOT && at + 1 < column.length) continue;
    parts.push(written.join(), at + 1 < column.length ? ',' : '');
    written.length = 0;
    yield;
  }
}

/** A table’s figures, column by column. */
function* pacePlaced(placed: OwnTable['placed'], parts: string[]): Paced<void> {
  let mark = '{';
  for (const [key, value] of Object.entries(placed)) {
    parts.push(`${mark}${JSON.stringify(key)}:`);
    mark = ',';
    if (ArrayBuffer.isView(value)) {
      parts.push('[');
      yield* paceColumn(value as Float64Array, parts);
      parts.push(']');
    } else parts.push(JSON.stringify(value));
  }
  parts.push('}');
}

/** Own data as the text of a file, which `parseSavedFile` reads: its parts, with a rest after each. */
export function* paceSavedFile(own: OwnData): Paced<readonly string[]> {
  const said = { format: FORMAT, version: VERSION };
  if (own.type === 'collection') return [JSON.stringify({ ...said, ...own })];
  const { placed, ...named } = own;
  const parts = [JSON.stringify({ ...said, ...named }).slice(0, -1), ',"placed":'];
  yield* pacePlaced(placed, parts);
  parts.push('}');
  return parts;
}
