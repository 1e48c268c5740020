import { describe, expect, it } from 'vitest';
import { createTestAtlas } from '../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../core/atlas/testing/cuba.ts';
import type { Moment } from '../core/moment/moment.ts';
import { openedBy } from '../core/state/opened.ts';
import { initialState, type State } from '../core/state/state.ts';
import { describeTitle } from './describeTitle.ts';
import { createWords, loadSpeech } from './words.ts';

const ATLAS = createTestAtlas();
const ENGLISH = createWords(await loadSpeech('en'), DESCRIPTION);
const SPANISH = createWords(await loadSpeech('es'), DESCRIPTION);
const MOMENTS: readonly Moment[] = [
  {
    id: 'one',
    year: 1963,
    title: { en: 'Algeria: tanks and doctors', es: 'Argelia: tanques y médicos' },
    layer: 'troops',
    sentences: [],
  },
];

function title(own: Partial<State>, words = ENGLISH, moments: readonly Moment[] = MOMENTS) {
  const state = { ...initialState(SCOPE), year: 1978, ...own };
  const opened = openedBy(state, ATLAS);
  const isInitial = state.year === 1988 && state.beside === null;
  const { siblings } = DESCRIPTION;
  return describeTitle({ state, opened, moments, siblings, isInitial }, words);
}

describe('the title of the document', () => {
  it.each<readonly [Partial<State>, string, string]>([
    [
      { country: 'AGO' },
      'Angola, 1978 – Cuban troops – Intervention Atlas',
      'Angola, 1978 – Tropas cubanas – Atlas de intervenciones',
    ],
    [
      {},
      '1978 – Cuban troops – Intervention Atlas',
      '1978 – Tropas cubanas – Atlas de intervenciones',
    ],
    [
      { compare: 1979, layer: 'killed' },
      '1978 and 1979 – Cubans killed – Intervention Atlas',
      '1978 y 1979 – Cubanos muertos – Atlas de intervenciones',
    ],
    [
      { tab: 'table' },
      '1978 – Table – Cuban troops – Intervention Atlas',
      '1978 – Tabla – Tropas cubanas – Atlas de intervenciones',
    ],
    [
      { moment: 'one' },
      'Algeria: tanks and doctors – Intervention Atlas',
      'Argelia: tanques y médicos – Atlas de intervenciones',
    ],
  ])('of %j is “%s”', (state, english, spanish) => {
    expect(title(state)).toBe(english);
    expect(title(state, SPANISH)).toBe(spanish);
  });

  it('names the atlas that stands beside, too', () => {
    const beside = { beside: 'us-troops' };
    expect(title(beside)).toBe(
      '1978 – Cuban troops – Intervention Atlas and United States Troops Atlas',
    );
    expect(title({ ...beside, year: 1988, country: 'AGO' }, SPANISH)).toBe(
      'Angola, 1988 – Tropas cubanas – Atlas de intervenciones y Atlas de tropas de los Estados Unidos',
    );
    expect(title({ ...beside, year: 1988 })).toMatch(/^1988 – .* and United States Troops Atlas$/);
    expect(title({ ...beside, moment: 'one' })).toMatch(
      /^Algeria.* and United States Troops Atlas$/,
    );
    expect(title({ beside: 'nowhere' })).toBe(title({}));
  });

  it('is at first the atlas’s own, unless something is open', () => {
    expect(title({ year: 1988 })).toMatch(/^Intervention Atlas: Cuba’s interventions/);
    expect(title({ year: 1988, country: 'AGO' })).toMatch(/^Angola, 1988 – /);
  });
});
