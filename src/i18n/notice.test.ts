import { describe, expect, it } from 'vitest';
import { DESCRIPTION, SCOPE } from '../core/atlas/testing/cuba.ts';
import { standingIn } from '../core/geography/standing.ts';
import { createFlatBorders } from '../core/geography/testing/flatBorders.ts';
import { parsePermalink } from '../core/state/permalink.ts';
import { substitutionOf } from '../core/state/selection.ts';
import { initialState } from '../core/state/state.ts';
import { wordNotice } from './notice.ts';
import { createWords, loadSpeech } from './words.ts';

const BORDERS = createFlatBorders();
const ENGLISH = createWords(await loadSpeech('en'), DESCRIPTION);
const SPANISH = createWords(await loadSpeech('es'), DESCRIPTION);

const heirs = standingIn('SUN', 2015, BORDERS).length;

function tell(country: string, year: number, words = ENGLISH) {
  const state = { ...initialState(SCOPE), country, year };
  return wordNotice(
    { repairs: [], substitution: substitutionOf(state, BORDERS) },
    BORDERS,
    words,
  ).join(' ');
}

describe('wordNotice()', () => {
  it('counts the places that it does not name', () => {
    expect(tell('SUN', 2015)).toMatch(
      /^Soviet Union \(SUN\) did not exist in 2015\. What stood there then: (?:[^,.]+, ){6}and /,
    );
    expect(tell('SUN', 2015)).toContain(` and ${heirs - 6} others.`);
    expect(tell('SUN', 2015, SPANISH)).toMatch(
      /^Unión Soviética \(SUN\) no existía en 2015\. Lo que había allí entonces: (?:[^,.]+, ){5}[^,.]+ y /,
    );
    expect(tell('SUN', 2015, SPANISH)).toContain(` y otros ${heirs - 6}.`);
  });

  it('names every place where there are seven or fewer', () => {
    const seven = tell('YUG', 2015);
    expect(seven.match(/,/g)).toHaveLength(6);
    expect(seven).not.toContain('others');
    expect(tell('YEM', 1975)).toMatch(/: [^,]+ and [^,]+\.$/);
    expect(tell('DDR', 2000)).toMatch(/: Germany\.$/);
  });

  it('says of each repair what was asked for and what is shown', () => {
    const { repairs } = parsePermalink('map=8/10/10&sort=nonsense&country=12', SCOPE);
    expect(wordNotice({ repairs, substitution: null }, BORDERS, ENGLISH)).toEqual([
      'This link asked for the country “12”, which the atlas does not know; no country is opened.',
      'This link asked for sort “nonsense”, which the atlas does not know; the usual view is shown.',
      'This link asked for the map view “8/10/10”, which is nearer than the map goes; 7/10/10 is shown.',
    ]);
  });
});
