import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hashOf } from './hash.ts';

const TEXTS = ['', 'Angola,1988,5', '\u00e1'.repeat(10_000)];
const expected = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('hashOf(bytes)', () => {
  it.each(['of the browser', 'where the browser has none'])('is SHA-256, %s', async (where) => {
    if (where !== 'of the browser') vi.stubGlobal('crypto', {});
    for (const text of TEXTS) {
      expect(await hashOf(new TextEncoder().encode(text))).toBe(expected(text));
    }
  });
});
