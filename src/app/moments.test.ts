import { afterEach, describe, expect, it, vi } from 'vitest';
import { SCOPE } from '../core/atlas/testing/cuba.ts';
import { loadMoments } from './moments.ts';

const sentence = { en: 'A.', es: 'A.', claims: ['a.1'] };
const MOMENT = {
  id: 'one',
  title: { en: 'One', es: 'Uno' },
  year: 1975,
  layer: 'troops',
  sentences: [sentence, sentence],
} as const;

function answer(value: unknown): void {
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(value)));
}

describe('moments', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('loadMoments() leaves an unsound moment out', async () => {
    answer([MOMENT, { ...MOMENT, id: 'two', year: '1975' }]);
    expect((await loadMoments(SCOPE)).map(({ id }) => id)).toEqual(['one']);
  });

  it('loadMoments() rejects a file without a sound moment', async () => {
    answer([{ ...MOMENT, year: '1975' }]);
    await expect(loadMoments(SCOPE)).rejects.toMatchObject({
      code: 'unsound',
      file: 'moments.json',
    });
  });
});
