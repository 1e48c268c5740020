import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadPainted } from './painted.ts';
import { answerJson } from './testing/answer.ts';

const PAINTED = { version: '2026.10', asOf: '2026-10-31', runs: {}, cells: [], claims: {} };
const VERSIONS = { versions: [{ version: '2026.10' }] };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loadPainted()', () => {
  it('reads what a version painted', async () => {
    answerJson({ 'versions.json': VERSIONS, 'versions/2026.10.json': PAINTED });
    expect(await loadPainted('2026.10')).toEqual(PAINTED);
  });

  it('knows nothing of a version that was never published', async () => {
    answerJson({ 'versions.json': VERSIONS });
    expect(await loadPainted('2025.1')).toBeNull();
  });

  it.each([{ hello: 'world' }, [], null, { versions: 3 }])(
    'does not take a version for one that was never published where versions.json is %j',
    async (versions) => {
      answerJson({ 'versions.json': versions });
      const error = { name: 'LoadError', file: 'versions.json', code: 'unsound' };
      await expect(loadPainted('2026.10')).rejects.toMatchObject(error);
    },
  );
});
