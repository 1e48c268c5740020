import { describe, expect, it } from 'vitest';
import { DESCRIPTION, layer } from '../core/atlas/testing/cuba.ts';
import type { Cell } from '../core/choropleth/cell.ts';
import { DENIED, figureCell, UNKNOWN } from '../core/choropleth/testing/cells.ts';
import { exact, presence } from '../core/choropleth/testing/presence.ts';
import type { Claim } from '../core/dataset/dataset.ts';
import { describeTotals } from './describeTotals.ts';
import { createWords, loadSpeech } from './words.ts';

const ENGLISH = createWords(await loadSpeech('en'), DESCRIPTION);
const SPANISH = createWords(await loadSpeech('es'), DESCRIPTION);
const EVIDENCE = ENGLISH.messages.evidence;

interface Asked {
  readonly id?: string;
  readonly words?: typeof ENGLISH;
  readonly totals?: string | null;
}

/** What is said of totals for 1975 beside a map of these cells. */
function describeAll(
  claims: readonly Partial<Claim>[],
  all: readonly Cell[],
  { id = 'troops', words = ENGLISH, totals = 'all' }: Asked = {},
) {
  const world = claims.map((claim) => ({ country: 'ZZZ', ...claim }));
  const dataset = {
    version: '2026.11',
    asOf: '2026-11-21',
    firstYear: 1959,
    lastYear: 2026,
    interventions: [presence('all', world).intervention],
    events: [],
    series: [],
    attestations: [],
  };
  const cells = new Map(all.map((cell, index) => [String(index), cell] as const));
  return describeTotals({ year: 1975, layer: layer(id), cells }, totals, dataset, words);
}

const explained = (...asked: Parameters<typeof describeAll>) =>
  describeAll(...asked)?.explained ?? '';

describe('describeTotals()', () => {
  it('says nothing where nobody gives a total, nor on a layer that counts no people', () => {
    expect(describeAll([], [figureCell(5)])).toBeNull();
    expect(describeAll([exact(5)], [figureCell(5)], { totals: null })).toBeNull();
    expect(describeAll([exact(5)], [figureCell(5)], { id: 'involvement' })).toBeNull();
  });

  it('names the year and the layer, and gives the claims', () => {
    const told = describeAll([exact(900)], [figureCell(5)]);
    expect(told?.title).toContain(EVIDENCE.totals(1975));
    expect(told?.title).toContain(ENGLISH.layer('troops').title);
    expect(told?.claims.map(({ best }) => best)).toEqual([900]);
  });

  it('says what the figures add up to, and the room that their claims leave', () => {
    const apart = figureCell(1_000, { low: 800, high: 1_500 });
    expect(explained([exact(1_200)], [apart, figureCell(200)])).toContain(
      'On the map of 1975 the figures add up to 1,200, in 2 countries; all their claims together allow 1,000–1,700.',
    );
    expect(explained([exact(200)], [figureCell(200)])).toContain(
      'On the map of 1975 the figures add up to 200, in 1 country.',
    );
    expect(explained([exact(200)], [figureCell(0)])).toContain(
      'No country has a figure above zero on the map of 1975.',
    );
  });

  it('says that they meet only where nothing keeps them apart, and something is painted', () => {
    expect(explained([exact(200)], [figureCell(200)])).toContain(EVIDENCE.totalsMeet);
    expect(explained([exact(900)], [figureCell(200), UNKNOWN])).not.toContain(EVIDENCE.totalsMeet);
    expect(explained([exact(900)], [])).not.toContain(EVIDENCE.totalsMeet);
    const years = { ...exact(200), from: '1970', to: '1980' };
    expect(explained([years], [figureCell(200)])).not.toContain(EVIDENCE.totalsMeet);
  });

  it('gives each reason once, with the number of countries that it holds for', () => {
    const blanks = [UNKNOWN, DENIED, figureCell(9, { isWeak: true })];
    const text = explained([exact(900), exact(950)], [figureCell(200), ...blanks]);
    const reason = EVIDENCE.differences['unknown-countries'](3);
    expect(text.split(reason)).toHaveLength(2);
    const carried = figureCell(5, { basis: 'carried', carriedFrom: 1974 });
    expect(explained([exact(900)], [carried, carried])).toContain(EVIDENCE.differences.carried(2));
    expect(explained([exact(3)], [figureCell(5, { isTogether: true })])).toContain(
      EVIDENCE.differences.together(1),
    );
  });

  it('warns of a total of several years, and of one of the dead', () => {
    const years = { ...exact(200), from: '1970', to: '1980' };
    expect(explained([years, exact(9)], [figureCell(9)])).toContain(EVIDENCE.totalsYears);
    expect(explained([exact(9)], [figureCell(9)])).not.toContain(EVIDENCE.totalsYears);
    const dead = { ...years, measure: 'cuban_killed' };
    const killed = explained([dead], [figureCell(9)], { id: 'killed' });
    expect(killed).toContain(EVIDENCE.totalsToll);
    expect(killed).not.toContain(EVIDENCE.totalsYears);
    expect(explained([exact(9)], [figureCell(9)])).not.toContain(EVIDENCE.totalsToll);
  });

  it('always ends by saying what a total is, in the reader’s language', () => {
    for (const words of [ENGLISH, SPANISH]) {
      const text = explained([exact(9)], [figureCell(9)], { words });
      expect(text.endsWith(words.messages.evidence.totalsWhy)).toBe(true);
    }
    expect(explained([exact(1_200)], [figureCell(1_200)], { words: SPANISH })).toContain('1200');
  });
});
