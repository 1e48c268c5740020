import type * as v from 'valibot';

export const ISSUE_CODES = [
  'not-json',
  'empty-file',
  'utf-16',
  'byte-order-mark',
  'not-utf-8',
  'lost-letter',
  'curly-quotes',
  'single-quotes',
  'trailing-comma',
  'missing-comma',
  'comment',
  'cut-short',
  'duplicate-key',
  'not-read',
  'no-borders',
  'not-geojson',
  'not-a-feature',
  'missing',
  'wrong-type',
  'quoted',
  'unquoted',
  'unknown-field',
  'unknown-field-value',
  'bad-id',
  'bad-date',
  'bad-date-parts',
  'bad-locator',
  'bad-country',
  'bad-measure',
  'empty',
  'negative-or-fractional',
  'bad-geometry',
  'coordinate-range',
  'coordinate-order',
  'duplicate-id',
  'duplicate-row',
  'not-ascending',
  'bad-stage',
  'reversed-span',
  'same-land',
  'outside-span',
  'after-last-day',
  'outside-whole',
  'low-above-high',
  'best-outside-range',
  'no-figure',
  'qualifier-mismatch',
  'unknown-country',
  'country-elsewhere',
  'place-elsewhere',
  'not-then',
  'another-actor',
  'bad-claim-id',
  'beyond-any',
  'unknown-source',
  'unknown-intervention',
  'unknown-claim',
  'unknown-measure',
  'no-shape',
  'two-preferred',
  'weak-preferred',
  'unmarked-weak',
  'untranslated-name',
  'unknown-person',
  'withdrawn-id',
  'not-findable',
  'same-address',
  'scraper',
  'unused-name',
  'id-mismatch',
  'no-source',
  'bad-url',
  'bad-version',
  'bad-site',
  'bad-path',
  'bad-contact',
  'unknown-place',
  'before-borders',
  'far-from-rivals',
  'after-the-end',
  'uncited',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** Something unsound in a dataset: what, where (`features[3].properties.claims[2].low`) and what stood there. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: string;
  readonly value?: string;
  /** The word that was probably meant. */
  readonly meant?: string;
  /** The words that there are, where they are few. */
  readonly allowed?: readonly string[];
  /** What the schema wants there: `number`, `Array`. */
  readonly wanted?: string;
}

const CODE_OF_MESSAGE: Readonly<Record<string, IssueCode>> = {
  id: 'bad-id',
  date: 'bad-date',
  'date-parts': 'bad-date-parts',
  empty: 'empty',
  country: 'bad-country',
  measure: 'bad-measure',
  url: 'bad-url',
  version: 'bad-version',
  site: 'bad-site',
  path: 'bad-path',
  contact: 'bad-contact',
};

function isNumeric(input: unknown): boolean {
  return typeof input === 'string' && /^-?\d+(?:\.\d+)?$/.test(input.trim());
}

function codeOf(issue: v.BaseIssue<unknown>): IssueCode {
  const named = CODE_OF_MESSAGE[issue.message];
  if (named) return named;
  if (issue.received === 'undefined') return 'missing';
  if (issue.type === 'min_length') return 'empty';
  if (issue.type === 'min_value' || issue.type === 'integer') return 'negative-or-fractional';
  if (issue.type === 'number' && isNumeric(issue.input)) return 'quoted';
  if (issue.type === 'boolean' && /^(?:true|false)$/.test(String(issue.input))) return 'quoted';
  if (issue.type === 'string' && typeof issue.input === 'number') return 'unquoted';
  if (['picklist', 'literal', 'variant'].includes(issue.type)) return 'unknown-field-value';
  return 'wrong-type';
}

export function joinPath(base: string, key: string | number): string {
  if (typeof key === 'number') return `${base}[${key}]`;
  return base === '' ? key : `${base}.${key}`;
}

/** Shortens what stood in the file to something that fits in a sentence. */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

export function createIssue(code: IssueCode, path: string, value?: unknown): Issue {
  return value === undefined ? { code, path } : { code, path, value: quoteValue(value) };
}

/** The words of a list as the schema tells them: `("combat" | "raid")`. */
function wordsOf(expected: string | null): readonly string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
}

/** Turns what the schema refused into issues below `base`. */
export function issuesOf(refused: readonly v.BaseIssue<unknown>[], base: string): readonly Issue[] {
  return refused.map((issue) => {
    let path = base;
    for (const item of issue.path ?? []) {
      path = joinPath(path, typeof item.key === 'number' ? item.key : String(item.key));
    }
    const made = createIssue(codeOf(issue), path, issue.input);
    const allowed = made.code === 'unknown-field-value' ? wordsOf(issue.expected) : [];
    if (allowed.length > 0) return { ...made, allowed };
    const isWanted = made.code === 'wrong-type' && issue.expected !== null;
    return isWanted ? { ...made, wanted: issue.expected } : made;
  });
}
