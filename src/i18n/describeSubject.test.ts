import { describe, expect, it } from 'vitest';
import { DESCRIPTION, SCOPE } from '../core/atlas/testing/cuba.ts';
import { initialState } from '../core/state/state.ts';
import { describeSubject } from './describeSubject.ts';
import { createWords, loadSpeech } from './words.ts';

const words = createWords(await loadSpeech('en'), DESCRIPTION);
const STATE = { ...initialState(SCOPE), year: 1988 };

describe('describeSubject(state, opened, moments, words)', () => {
  it('says layer and year, and what is open before them', () => {
    const nothing = { type: 'nothing' } as const;
    expect(describeSubject(STATE, nothing, [], words)).toBe('Cuban troops, 1988');
    const substitution = { asked: 'YEM', year: 1988, offered: [] };
    const opened = { type: 'substitution', substitution } as const;
    expect(describeSubject(STATE, opened, [], words)).toBe('YEM, Cuban troops, 1988');
  });

  it('says both years of a comparison', () => {
    const compared = { ...STATE, compare: 1977 };
    expect(describeSubject(compared, { type: 'nothing' }, [], words)).toMatch(/1988.*1977/);
  });

  it('says of a moment its title alone', () => {
    expect(describeSubject(STATE, { type: 'moment', id: 'x' }, [], words)).not.toContain('1988');
  });
});
