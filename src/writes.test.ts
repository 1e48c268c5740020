import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** All of the program but `core`, whose `state/` is where states are made. */
const FILES = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|^core\//.test(file));

/** A function or an object written where the store is set, or a state copied with a change. */
const INLINE = [
  /\bstore\s*\.set\(\s*(?:\(|\{|\w+\s*=>|function\b)/,
  /\{\s*\.\.\.(?:state|current|previous|next|store\.get\(\))\s*[,}]/,
];

function writesState(text: string): boolean {
  return INLINE.some((pattern) => pattern.test(text));
}

describe('what the reader chooses', () => {
  it.each([
    "store.set((state) => ({ ...state, layer: 'killed' }))",
    'page.store.set(state => state)',
    'store.set(\n  { year: 1988 })',
    'const next = {\n  ...current,\n  year,\n};',
  ])('is written inline in: %s', (text) => {
    expect(writesState(text)).toBe(true);
  });

  it.each(["store.set(openCountry('AGO'))", 'flushSync(() => store.set(close))', '{ ...props }'])(
    'is not written inline in: %s',
    (text) => {
      expect(writesState(text)).toBe(false);
    },
  );

  it.each(FILES)('src/%s leaves to core/state/transition.ts', (file) => {
    expect(writesState(readFileSync(join(import.meta.dirname, file), 'utf8'))).toBe(false);
  });
});
