import { existsSync, readFileSync } from 'node:fs';
import { scanJson } from '../../../src/core/intake/jsonScan.ts';
import { createIssue, type Issue, type IssueCode } from '../../../src/core/sound/issue.ts';
import { countKeys, countWrittenKeys } from './jsonKeys.ts';

const UTF_8 = new TextDecoder();

/** The value that a file holds, or what keeps it from being read. */
export type Json = { readonly value: unknown } | { readonly issues: readonly Issue[] };

function broken(code: IssueCode, place?: string): Json {
  return { issues: [createIssue(code, '', place)] };
}

function placeAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** UTF-16 begins with a mark of its own, or has a zero beside each letter. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || bytes.subarray(0, 100).includes(0);
}

type Decoded = { readonly text: string } | { readonly issues: readonly Issue[] };

function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { issues: [createIssue('utf-16', '')] };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { issues: [createIssue('byte-order-mark', '')] };
  }
  const text = UTF_8.decode(bytes);
  const lost = text.indexOf('\ufffd');
  if (lost < 0) return { text };
  // A letter that another program has already lost is written as such: these bytes are sound.
  const isSaved = Buffer.from(text).equals(bytes);
  return { issues: [createIssue(isSaved ? 'lost-letter' : 'not-utf-8', '', placeAt(text, lost))] };
}

/** What keeps a text from being JSON: where, and where it shows, which slip. */
function nameSlip(text: string): Issue {
  if (text.trim() === '') return createIssue('empty-file', '');
  const { fault, isComma } = scanJson(text);
  const offset = fault ?? text.length;
  const [letter = ''] = text.slice(offset);
  const before = text.slice(0, offset).trimEnd();
  const at = (code: IssueCode, place = offset) => createIssue(code, '', placeAt(text, place));
  if (/[“”„‘’«»]/.test(letter)) return at('curly-quotes');
  if (letter === "'") return at('single-quotes');
  if (/[}\]]/.test(letter) && before.endsWith(',')) return at('trailing-comma', before.length - 1);
  if (letter === '/') return at('comment');
  if (letter === '') return at('cut-short', before.length);
  return isComma ? at('missing-comma', before.length) : at('not-json');
}

/** Keys that stand twice in one object: JSON lets the last one win, in silence, and fewer are read than written. */
function repeatedKeys(text: string, value: unknown): readonly Issue[] {
  if (countWrittenKeys(text) === countKeys(value)) return [];
  return scanJson(text).repeated.map(({ path, offset }) => {
    const [line = ''] = placeAt(text, offset).split(',');
    return createIssue('duplicate-key', path, line);
  });
}

/** Reads the bytes of a JSON file strictly: UTF-8, and no key twice in one object. Never throws. */
export function parseJson(bytes: Uint8Array): Json {
  if (bytes.length === 0) return broken('empty-file');
  const decoded = decode(bytes);
  if (!('text' in decoded)) return decoded;
  const { text } = decoded;
  try {
    const value: unknown = JSON.parse(text);
    const repeated = repeatedKeys(text, value);
    return repeated.length > 0 ? { issues: repeated } : { value };
  } catch {
    return { issues: [nameSlip(text)] };
  }
}

export function readStrictly(path: string): Json {
  return existsSync(path) ? parseJson(readFileSync(path)) : broken('missing');
}

/** Reads a file as `readStrictly()` does. */
export type Read = (path: string) => Json;

/** Remembers what it has read: a file that holds the same bytes again is not parsed again. */
export function createReader(): Read {
  const known = new Map<string, { readonly bytes: Buffer; readonly json: Json }>();
  return (path) => {
    if (!existsSync(path)) return broken('missing');
    const bytes = readFileSync(path);
    const before = known.get(path);
    if (before?.bytes.equals(bytes)) return before.json;
    const json = parseJson(bytes);
    known.set(path, { bytes, json });
    return json;
  };
}
