import { describe, expect, it } from 'vitest';
import { createTestAtlas } from '../app/testing/createTestAtlas.ts';
import { DESCRIPTION } from '../core/atlas/testing/cuba.ts';
import type { Claim, Intervention } from '../core/dataset/dataset.ts';
import { claimOf } from '../core/dataset/testing/claimArbitrary.ts';
import { interventionOf } from '../core/dataset/testing/interventionOf.ts';
import { describeFigureChanges, fitChanges } from './describeFigureChanges.ts';
import { createWords, loadSpeech } from './words.ts';

const WORDS = createWords(await loadSpeech('en'), DESCRIPTION);

function claim(country: string, year: number, best: number): Claim {
  const [id, at] = [`${country}.${year}`, String(year)];
  return claimOf({ id, intervention: country, country, from: at, to: at, best });
}

function intervention(country: string, ...claims: readonly Claim[]): Intervention {
  return interventionOf({
    id: country,
    countries: [country],
    from: '1976',
    to: '1980',
    kinds: ['combat', 'civil'],
    claims,
  });
}

function changes(
  interventions: readonly Intervention[],
  year: number,
  { layer = 'troops', since = year - 1, words = WORDS } = {},
) {
  const atlas = createTestAtlas({ interventions });
  const shown = { years: [since, year], layer, estimate: 'best' } as const;
  return describeFigureChanges(shown, atlas, words).join('; ');
}

const ANGOLA = intervention('AGO', claim('AGO', 1976, 36_000), claim('AGO', 1978, 20_000));

describe('what the figures of a year changed', () => {
  it('is told from one side to the other', () => {
    expect(changes([ANGOLA], 1976)).toBe('Angola: no involvement recorded → 36,000');
    expect(changes([ANGOLA], 1978)).toBe('Angola: 36,000 → 20,000');
  });

  it('begins its wordings as the language writes them within a line', () => {
    const { messages } = WORDS;
    const german = { ...WORDS, messages: { ...messages, within: (text: string) => text } };
    expect(changes([ANGOLA], 1976, { words: german })).toBe(
      'Angola: No involvement recorded → 36,000',
    );
  });

  it('is nothing where a number is only carried on', () => {
    expect(changes([ANGOLA], 1977)).toBe('');
  });

  it('is told from any year to a later one, and is nothing where both have the same', () => {
    expect(changes([ANGOLA], 1978, { since: 1976 })).toBe('Angola: 36,000 → 20,000');
    expect(changes([ANGOLA], 1978, { since: 1970 })).toBe(
      'Angola: no involvement recorded → 20,000',
    );
    const back = intervention('AGO', ...[1976, 1980].map((year) => claim('AGO', year, 36_000)));
    expect(changes([back], 1980, { since: 1976 })).toBe('');
  });

  it('says why two figures are no change: another side counts, or something else is counted', () => {
    const at = (fields: Partial<Claim>) => [
      intervention('AGO', claim('AGO', 1976, 36_000), { ...claim('AGO', 1977, 19_000), ...fields }),
    ];
    expect(changes(at({}), 1977)).toBe('Angola: 36,000 → 19,000');
    expect(changes(at({ side: 'western' }), 1977)).toBe('Angola: 36,000 → 19,000 (other source)');
    expect(changes(at({ measure: 'personnel_total' }), 1977)).toBe(
      'Angola: 36,000 → 19,000 Cubans, soldiers and civilians together (something else is counted)',
    );
  });

  it('is not that a state has no record which no longer stands', () => {
    const yemen = interventionOf({
      id: 'YMD',
      countries: ['YMD'],
      from: '1985',
      to: '1989',
      claims: [claim('YMD', 1989, 500)].map((one) => ({ ...one, intervention: 'YMD' })),
    });
    expect(changes([yemen], 1989)).toContain('South Yemen: ');
    expect(changes([yemen], 1990)).toBe('');
  });

  it('is not that a state had no record which is new, where others had one on its land', () => {
    const yemen = ['YMD', 'YEM'].map((id, at) => {
      const claims = [{ ...claim(id, 1989 + at, 500), intervention: id }];
      return interventionOf({
        id,
        countries: [id],
        from: `${1989 + at}`,
        to: `${1989 + at}`,
        claims,
      });
    });
    expect(changes(yemen, 1990)).toBe('');
    expect(changes(yemen.slice(1), 1990)).toBe('Yemen: no involvement recorded → 500');
  });

  it('calls a weak number weak', () => {
    const weak = intervention('AGO', { ...claim('AGO', 1977, 46_000), weak: true });
    expect(changes([weak], 1977)).toBe(
      'Angola: involved, number unknown → 46,000 (weak claim only)',
    );
  });

  it('is nothing where nothing changed, and in the first year', () => {
    expect(changes([ANGOLA], 1990)).toBe('');
    expect(changes([ANGOLA], 1959)).toBe('');
  });

  it('names the largest first', () => {
    const others = ['COD', 'ETH', 'MOZ', 'SYR'].map((id, index) =>
      intervention(id, claim(id, 1976, 10 ** index)),
    );
    expect(changes([...others, ANGOLA], 1976)).toMatch(
      /^Angola: .*; Syria: .*; Mozambique: .*; Ethiopia: .*; Congo-Kinshasa: |Zaire: /,
    );
  });

  it('words kinds as part of a sentence', () => {
    expect(changes([ANGOLA], 1976, { layer: 'involvement' })).toBe(
      'Angola: no involvement recorded → combat troops and medical and civil',
    );
  });
});

describe('fitChanges()', () => {
  it('puts on the line what it has room for, and counts the others on the button', () => {
    const long = 'Ethiopia: 5,500 → 2,000 and whatever else is to be said of it'.padEnd(80, '.');
    expect(fitChanges(['Angola: 1 → 2'], WORDS.messages)).toEqual({
      line: 'Angola: 1 → 2',
      shown: 1,
      rest: null,
    });
    expect(fitChanges(['Angola: 1 → 2', long, 'Syria: 1 → 2'], WORDS.messages)).toEqual({
      line: 'Angola: 1 → 2',
      shown: 1,
      rest: 'and 2 more',
    });
    expect(fitChanges(['Angola: 1 → 2', 'Syria: 1 → 2'], WORDS.messages, 1)).toEqual({
      line: 'Angola: 1 → 2',
      shown: 1,
      rest: 'and 1 more',
    });
    expect(fitChanges([long + long, long], WORDS.messages)).toEqual({
      line: '',
      shown: 0,
      rest: '2 changes',
    });
    expect(fitChanges([], WORDS.messages)).toEqual({ line: '', shown: 0, rest: null });
  });
});
