import type { FaultCode } from './fault.ts';
import { LIMITS } from './fault.ts';

/** How deep the brackets of a text are nested, strings aside, as far as it matters. */
export function depthOf(text: string, limit: number): number {
  let [depth, deepest] = [0, 0];
  for (let at = 0; at < text.length && deepest <= limit; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 0x22) at = endOfString(text, at + 1);
    else if (letter === 0x5b || letter === 0x7b) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (letter === 0x5d || letter === 0x7d) depth -= 1;
  }
  return deepest;
}

function endOfString(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 0x22) {
    at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  }
  return at;
}

/** A value, each line of a text a value of its own where it is none as a whole, or why there is none. */
export type JsonText =
  | { readonly value: unknown }
  | { readonly code: FaultCode; readonly line?: number };

function parseLines(text: string): JsonText {
  const values: unknown[] = [];
  let line = 0;
  for (const one of text.split('\n')) {
    line += 1;
    if (one.trim() === '') continue;
    try {
      values.push(JSON.parse(one));
    } catch {
      return { code: 'bad-json', line };
    }
  }
  return { value: values };
}

/** Whether a text begins as JSON does. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*(?:[[{\]"\d-]|null))/.test(text);
}

/** Reads JSON, or JSON line by line. What is nested without end is refused before anything is made of it. */
export function readJson(text: string): JsonText {
  if (text.length > LIMITS.json) return { code: 'too-large' };
  if (depthOf(text, LIMITS.depth) > LIMITS.depth) return { code: 'too-deep' };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return parseLines(text);
  }
}

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether a key that programs take for something else stands anywhere in a value. */
export function hasReservedKey(value: unknown): boolean {
  const open: object[] = isNested(value) ? [value] : [];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (!Array.isArray(one) && Object.keys(one).some((key) => RESERVED.has(key))) return true;
    for (const item of Object.values(one)) if (isNested(item)) open.push(item);
  }
  return false;
}
