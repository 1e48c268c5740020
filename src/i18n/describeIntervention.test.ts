import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../core/atlas/testing/cuba.ts';
import type { Intervention } from '../core/dataset/dataset.ts';
import { describeIntervention } from './describeIntervention.ts';
import { createWords, loadSpeech } from './words.ts';

const ENGLISH = createWords(await loadSpeech('en'), DESCRIPTION);

const RUMOUR: Intervention = {
  id: 'rumour',
  name: { en: 'Rumour', es: 'Rumor' },
  actor: 'CUB',
  countries: ['GUY'],
  from: '1976',
  to: '1976',
  kinds: ['advisers', 'civil'],
  standing: 'documented',
  sources: ['S1'],
  claims: [],
};

describe('describeIntervention()', () => {
  it('says when, and which kinds', () => {
    expect(describeIntervention(RUMOUR, ENGLISH)).toBe(
      '1976 · Advisers and training, Medical and civil',
    );
  });

  it('leaves no gap where no kind is on record', () => {
    expect(describeIntervention({ ...RUMOUR, kinds: [], standing: 'alleged' }, ENGLISH)).toMatch(
      /^1976 · alleged/,
    );
  });
});
