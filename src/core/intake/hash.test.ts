import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hashOf } from './hash.ts';

const TEXTS = ['', 'Angola,1988,5', '\u00e1'.repeat(10_000)];
const expected = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('hashOf(bytes)', () => {
  it.each<[string, unknown]>([
    ['of the browser', globalThis.crypto],
    ['where the browser has none', {}],
    ['where nothing is encrypted', undefined],
  ])('is SHA-256, %s', async (_, crypto) => {
    vi.stubGlobal('crypto', crypto);
    for (const text of TEXTS) {
      expect(await hashOf(new TextEncoder().encode(text))).toBe(expected(text));
    }
  });

  it('is what the browser says, which is quicker, where it says it', async () => {
    vi.stubGlobal('crypto', { subtle: { digest: async () => new Uint8Array(32).fill(7).buffer } });
    expect(await hashOf(new Uint8Array(1))).toBe('07'.repeat(8));
  });
});
