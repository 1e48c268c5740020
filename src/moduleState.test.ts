import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FILES = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file));

/**
 * What a module may keep to itself and change. At the top level of a module nothing is indented; what nobody can write,
 * says so by its type. Parts that load late (`createPart`) are components, as their module is, and no state of a page;
 * what `remembered` keeps depends on its object alone.
 */
const STATE = [
  /^(?:export )?(?:let|var) /m,
  /^(?:export )?const \w+(?!: Readonly(?:Map|Set)<)(?:: [^=]+)? =\s+(?:new (?:Weak)?(?:Map|Set)\b|create(?:Resource|Store)\b)/m,
];

function hasState(text: string): boolean {
  return STATE.some((pattern) => pattern.test(text));
}

describe('a module', () => {
  it.each([
    'let asked: Promise<unknown> | null = null;',
    'export let turn = 0;',
    'const KNOWN = new WeakMap<Outlines, Extremes>();',
    'const seen = new Set<string>();',
    'const known: Map<string, number> = new Map();',
    'export const late = createResource(\n  () => load(),\n);',
    'const marked = createStore<string | null>(null);',
    'const RESERVED =\n  new Set([]);',
  ])('has state in: %s', (line) => {
    expect(hasState(`import a from 'a';\n\n${line}\n`)).toBe(true);
  });

  it.each([
    "const SIGNS: ReadonlyMap<string, Blank> = new Map([['-', 'none']]);",
    "const KEYS: ReadonlySet<string> = new Set(['Home', 'End']);",
    'function count() {\n  let found = 0;\n  const seen = new Set();\n}',
    "const Part = createPart(async () => (await import('./Part.tsx')).Part);",
  ])('has no state in: %s', (text) => {
    expect(hasState(text)).toBe(false);
  });

  it.each(FILES)('src/%s keeps nothing to itself', (file) => {
    expect(hasState(readFileSync(join(import.meta.dirname, file), 'utf8'))).toBe(false);
  });
});
