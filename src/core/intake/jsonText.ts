import { finish } from '../paced.ts';
import { endOfString } from './endOfString.ts';
import type { Fault } from './fault.ts';
import { LIMITS, quoted } from './fault.ts';
import { pacePieces } from './jsonPieces.ts';
import { scanJson } from './jsonScan.ts';

/** Where the brackets of a text are nested deeper than that, strings aside; null where they are not. */
function deeperAt(text: string, limit: number): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 0x22) at = endOfString(text, at + 1);
    else if (letter === 0x5b || letter === 0x7b) {
      depth += 1;
      if (depth > limit) return at;
    } else if (letter === 0x5d || letter === 0x7d) depth -= 1;
  }
  return null;
}

/** A value, each line of a text a value of its own where it is none as a whole, or why there is none. */
export type JsonText = { readonly value: unknown } | Fault;

/** Where in a text something is, and what stands there. */
function placeAt(text: string, at: number): Pick<Fault, 'line' | 'value'> {
  const before = text.slice(0, at);
  const [rest = ''] = text.slice(at, at + 60).split('\n');
  return { line: before.split('\n').length, ...(rest !== '' && { value: quoted(rest) }) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A list or an object on each line; where not even the first is one, the text is meant as a whole. */
function parseLines(text: string): JsonText {
  const [first = ''] = text.trimStart().split('\n', 1);
  if (!isJson(first)) return { code: 'bad-json', ...placeAt(text, scanJson(text).fault ?? 0) };
  const values: unknown[] = [];
  let line = 0;
  for (const one of text.split('\n')) {
    line += 1;
    if (one.trim() === '') continue;
    try {
      values.push(JSON.parse(one));
    } catch {
      return { code: 'bad-json', line, value: quoted(one.trim()) };
    }
  }
  return { value: values };
}

/** Whether a text begins as JSON does. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*(?:[[{\]"\d-]|null))/.test(text);
}

/** Reads JSON, or JSON line by line. What is nested without end is refused before anything is made of it. */
export function readJson(text: string, tell: (share: number) => void = () => undefined): JsonText {
  if (text.length > LIMITS.json) return { code: 'too-large' };
  const deep = deeperAt(text, LIMITS.depth);
  if (deep !== null) return { code: 'too-deep', line: placeAt(text, deep).line ?? 1 };
  const pieces = finish(pacePieces(text, tell));
  if (pieces !== undefined) return { value: pieces };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return parseLines(text);
  }
}

const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A key that programs take for something else, wherever in a value it stands; null where there is none. */
export function reservedKeyIn(value: unknown): string | null {
  const open: object[] = isNested(value) ? [value] : [];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const reserved = Array.isArray(one) ? null : Object.keys(one).find((key) => RESERVED.has(key));
    if (reserved) return reserved;
    for (const item of Object.values(one)) if (isNested(item)) open.push(item);
  }
  return null;
}
