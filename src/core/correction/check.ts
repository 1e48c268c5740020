import * as v from 'valibot';
import { checkClaim } from '../dataset/checkClaim.ts';
import type { Claim, Intervention } from '../dataset/dataset.ts';
import type { Known } from '../dataset/draft.ts';
import { ClaimSchema } from '../dataset/schema.ts';
import { type Source, SourceSchema } from '../dataset/source.ts';
import type { Qualifier } from '../dataset/vocabulary.ts';
import { type Decimal, parseNumeral } from '../intake/numeral.ts';
import { untranslated } from '../text/text.ts';
import { FIELDS, type Field, type Fields } from './fields.ts';

/** What a correction is held against. */
export interface Ground {
  readonly known: Known;
  readonly asOf: string;
  readonly decimal: Decimal;
  /** The claim that is corrected; null where one is missing. */
  readonly claim: Claim | null;
  /** The intervention, or series, that it belongs to. */
  readonly whole: Intervention | null;
  readonly sources: ReadonlyMap<string, Source>;
  /** The side that speaks where no claim is corrected. */
  readonly side: string;
}

/** A claim as it would be published, and its source where that is new. */
export interface Checked {
  readonly claim: Claim | null;
  readonly source: Source | null;
  readonly faults: readonly Field[];
}

/** The id that stands for a source until an editor gives it one. */
const NEW_SOURCE = 'X-NEW';

type Numbers = { low?: number; best?: number; high?: number };

function qualifierOf(numbers: Numbers, before: Claim | null): Qualifier {
  const { low, best, high } = numbers;
  // “Hundreds” and “about” are the source’s words, and stay while its numbers do.
  const isSame = before && low === before.low && best === before.best && high === before.high;
  if (isSame) return before.qualifier;
  const isOne = best !== undefined && low === undefined && high === undefined;
  if (isOne) return before?.qualifier === 'about' ? 'about' : 'exact';
  if (best !== undefined || (low !== undefined && high !== undefined)) return 'range';
  return low === undefined ? 'at-most' : 'more-than';
}

/** The numbers as the data write them: an exact one thrice. */
function numbersOf(numbers: Numbers, qualifier: Qualifier): Numbers {
  const { best } = numbers;
  return qualifier === 'exact' && best !== undefined ? { low: best, best, high: best } : numbers;
}

function readNumbers(fields: Fields, decimal: Decimal) {
  const numbers: Numbers = {};
  const faults: Field[] = [];
  for (const name of ['low', 'best', 'high'] as const) {
    const text = fields[name].trim();
    if (text === '') continue;
    const number = parseNumeral(text, decimal);
    if (number === null) faults.push(name);
    else numbers[name] = number;
  }
  if (Object.keys(numbers).length + faults.length === 0) faults.push('best');
  return { numbers, faults };
}

/** A source that is known, by its title and address; else a new one. */
function sourceOf({ source, address }: Fields, known: Ground['sources']) {
  const [title, URL] = [source.trim(), address.trim()];
  for (const one of known.values()) {
    if (one.title === title && (one.URL ?? '') === URL) return { id: one.id, made: null };
  }
  const made = { id: NEW_SOURCE, title, ...(URL !== '' && { URL }) };
  return { id: NEW_SOURCE, made };
}

const ISSUE_FIELDS: Readonly<Record<string, Field>> = {
  qualifier: 'best',
  locator: 'page',
  URL: 'address',
  title: 'source',
};

function fieldAt(path: string): Field {
  const name = path.split('.').at(-1) ?? '';
  return ISSUE_FIELDS[name] ?? FIELDS.find((field) => field === name) ?? 'comment';
}

/** What a field that is left empty takes its value from: where that is at fault, the empty one is not. */
const TAKEN_FROM: Partial<Readonly<Record<Field, Field>>> = {
  to: 'from',
  low: 'best',
  high: 'best',
  claimant: 'source',
};

function writtenAt(field: Field, fields: Fields): Field {
  return fields[field].trim() === '' ? (TAKEN_FROM[field] ?? field) : field;
}

/** Where nothing is known of the intervention, it is the claim’s own time and place that it must fit. */
function wholeFor(claim: Claim, { whole }: Ground): Intervention {
  if (whole) return { ...whole, countries: [...whole.countries, claim.country] };
  return {
    id: claim.intervention,
    name: untranslated(''),
    actor: '',
    countries: [claim.country],
    from: claim.from,
    to: claim.to,
    kinds: [],
    standing: 'documented',
    sources: [],
    claims: [],
  };
}

/** A claim as the fields have it; what a form does not ask for is as before. */
function claimIn(fields: Fields, numbers: Numbers, source: string, ground: Ground) {
  const { claim: before, whole, side } = ground;
  const qualifier = qualifierOf(numbers, before);
  const page = fields.page.trim();
  const from = fields.from.trim();
  return {
    id: before?.id ?? `${whole?.id ?? 'NEW'}.NEW`,
    country: fields.country,
    measure: fields.measure,
    from,
    to: fields.to.trim() || from,
    ...numbersOf(numbers, qualifier),
    qualifier,
    source,
    ...(page !== '' && { locator: page }),
    ...(before?.timing && { timing: before.timing }),
    ...(before?.weak && { weak: true }),
    claimant: fields.claimant.trim() || fields.source.trim(),
    side: before?.side ?? side,
  };
}

/** The fields at fault by the arithmetic of the dataset. */
function faultsOf(claim: Claim, ground: Ground): readonly Field[] {
  const none = new Set<string>();
  const context = { ids: new Set<string>(), interventions: none, claims: none };
  const { known, asOf } = ground;
  return checkClaim({ path: '', item: claim }, wholeFor(claim, ground), {
    ...context,
    known,
    asOf,
  }).map(({ path }) => fieldAt(path));
}

/** Checks what a reader wrote by the rules of the dataset: the same schemas, the same arithmetic. Names every field that is at fault. */
export function checkCorrection(fields: Fields, ground: Ground): Checked {
  const { numbers, faults } = readNumbers(fields, ground.decimal);
  const { id, made } = sourceOf(fields, ground.sources);
  const value = claimIn(fields, numbers, id, ground);
  const found = new Set(faults);
  const schemas = [
    ...(made ? [v.safeParse(SourceSchema, made)] : []),
    v.safeParse(ClaimSchema, value),
  ];
  for (const { issues = [] } of schemas) {
    for (const issue of issues) found.add(fieldAt(v.getDotPath(issue) ?? ''));
  }
  const holder = ground.claim?.intervention ?? ground.whole?.id ?? 'NEW';
  const claim = { ...value, intervention: holder };
  if (found.size === 0) for (const field of faultsOf(claim, ground)) found.add(field);
  return found.size > 0
    ? { claim: null, source: null, faults: inOrder(found, fields) }
    : { claim, source: made, faults: [] };
}

function inOrder(found: ReadonlySet<Field>, fields: Fields): readonly Field[] {
  const written = new Set([...found].map((field) => writtenAt(field, fields)));
  return FIELDS.filter((field) => written.has(field));
}
