import { describe, expect, it } from 'vitest';
import { countSource } from './source.ts';

const TEXT = `/** A note
 * of two lines. */
export function read(text: any): string { // and one beside it
  if (!text) throw new Error('/* no note */');

  return (text as string)!;
}
export const NONE = [] as const;
export const same = (text: string) => text;
`;

describe('countSource()', () => {
  const counts = countSource({ file: 'a.ts', text: TEXT });

  it('counts lines of code, and those that have nothing but a comment', () => {
    expect(counts).toMatchObject({ lines: 6, comments: 2 });
  });

  it('measures functions with a body in braces, from their name to their end', () => {
    expect(counts.functions).toEqual([5]);
  });

  it('counts what goes round the types, of which `as const` does not', () => {
    expect(counts).toMatchObject({ anys: 1, casts: 1, denials: 1, throws: 1 });
  });

  it('refuses what is no TypeScript', () => {
    expect(() => countSource({ file: 'a.ts', text: 'const = 1' })).toThrow(/^a\.ts: /);
  });
});
