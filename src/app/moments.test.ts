import { afterEach, describe, expect, it, vi } from 'vitest';
import { SCOPE } from '../core/atlas/testing/cuba.ts';
import { loadMoments } from './moments.ts';
import { answerJson } from './testing/answer.ts';

const sentence = { en: 'A.', es: 'A.', claims: ['a.1'] };
const MOMENT = {
  id: 'one',
  title: { en: 'One', es: 'Uno' },
  year: 1975,
  layer: 'troops',
  sentences: [sentence, sentence],
} as const;

describe('moments', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('loadMoments() leaves an unsound moment out and names it', async () => {
    const written = [MOMENT, { ...MOMENT, id: 'two', year: '1975' }];
    answerJson({ 'moments.json': { moments: written } });
    const { moments, issues } = await loadMoments(SCOPE);
    expect(moments.map(({ id }) => id)).toEqual(['one']);
    expect(issues.map(({ path }) => path)).toEqual(['moments.json: moments[1].year']);
  });

  it('loadMoments() rejects a file without a sound moment', async () => {
    answerJson({ 'moments.json': { moments: [{ ...MOMENT, year: '1975' }] } });
    await expect(loadMoments(SCOPE)).rejects.toMatchObject({
      code: 'unsound',
      file: 'moments.json',
    });
  });
});
