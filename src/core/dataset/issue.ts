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
  'unknown-field',
  'unknown-field-value',
  'bad-id',
  'bad-date',
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
  'reversed-span',
  'outside-span',
  'low-above-high',
  'best-outside-range',
  'no-figure',
  'qualifier-mismatch',
  'unknown-country',
  'unknown-source',
  'unknown-intervention',
  'unknown-claim',
  'unknown-measure',
  'no-shape',
  'two-preferred',
  'weak-preferred',
  'unmarked-weak',
  'untranslated-name',
  'withdrawn-id',
  'not-findable',
  'same-address',
  'scraper',
  'unused-name',
  'id-mismatch',
  'no-source',
  'bad-url',
  'bad-version',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** Something unsound in a dataset: what, where (`features[3].properties.claims[2].low`) and what stood there. */
export interface Issue {
  readonly code: IssueCode;
  readonly path: string;
  readonly value?: string;
  /** The word that was probably meant. */
  readonly meant?: string;
}

const CODE_OF_MESSAGE: Readonly<Record<string, IssueCode>> = {
  id: 'bad-id',
  date: 'bad-date',
  country: 'bad-country',
  measure: 'bad-measure',
  url: 'bad-url',
  version: 'bad-version',
};

function codeOf(issue: v.BaseIssue<unknown>): IssueCode {
  const named = CODE_OF_MESSAGE[issue.message];
  if (named) return named;
  if (issue.received === 'undefined') return 'missing';
  if (issue.type === 'min_length') return 'empty';
  if (issue.type === 'min_value' || issue.type === 'integer') return 'negative-or-fractional';
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

/** Turns what the schema refused into issues below `base`. */
export function issuesOf(refused: readonly v.BaseIssue<unknown>[], base: string): readonly Issue[] {
  return refused.map((issue) => {
    let path = base;
    for (const item of issue.path ?? []) {
      path = joinPath(path, typeof item.key === 'number' ? item.key : String(item.key));
    }
    return createIssue(codeOf(issue), path, issue.input);
  });
}
