import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../core/atlas/testing/cuba.ts';
import { interventionOf } from '../core/dataset/testing/interventionOf.ts';
import { describeIntervention } from './describeIntervention.ts';
import { createWords, loadSpeech } from './words.ts';

const ENGLISH = createWords(await loadSpeech('en'), DESCRIPTION);

const RUMOUR = interventionOf({ from: '1976', to: '1976', kinds: ['advisers', 'civil'] });

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
