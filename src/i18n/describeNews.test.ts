import { describe, expect, it } from 'vitest';
import { createTestAtlas } from '../app/testing/createTestAtlas.ts';
import { DESCRIPTION, layer } from '../core/atlas/testing/cuba.ts';
import type { Claim, Intervention } from '../core/dataset/dataset.ts';
import { claimOf } from '../core/dataset/testing/claimArbitrary.ts';
import { interventionOf } from '../core/dataset/testing/interventionOf.ts';
import { describeNews, type Heard } from './describeNews.ts';
import { createWords, loadSpeech } from './words.ts';

const WORDS = {
  en: createWords(await loadSpeech('en'), DESCRIPTION),
  es: createWords(await loadSpeech('es'), DESCRIPTION),
};

function claim(country: string, year: number, best: number, fields: Partial<Claim> = {}): Claim {
  const [id, at] = [`${country}.${year}.${best}`, String(year)];
  return claimOf({ id, intervention: country, country, from: at, to: at, best, ...fields });
}

function intervention(country: string, ...claims: readonly Claim[]): Intervention {
  return interventionOf({ id: country, countries: [country], from: '1976', to: '1985', claims });
}

const ATLAS = createTestAtlas({
  interventions: [
    intervention(
      'AGO',
      claim('AGO', 1976, 36_000),
      claim('AGO', 1978, 19_000, { qualifier: 'about' }),
    ),
    intervention('ETH', claim('ETH', 1978, 17_000), claim('ETH', 1980, 0)),
  ],
});
const VIEW: Heard = {
  year: 1978,
  layer: 'troops',
  estimate: 'best',
  compare: null,
  country: null,
};

function tell(now: Partial<Heard>, before: Heard | null = VIEW, language: 'en' | 'es' = 'en') {
  const heard = { ...VIEW, ...now };
  return describeNews(before, heard, {
    ...ATLAS,
    layer: layer(heard.layer),
    words: WORDS[language],
  });
}

describe('what a listener is told', () => {
  it('is at first what the map shows, with the title of its layer', () => {
    expect(tell({}, null)).toBe('Cuban troops, 1978: 2 countries; largest Angola about 19,000.');
    expect(tell({}, null, 'es')).toBe(
      'Tropas cubanas, 1978: 2 países; la mayor cifra, Angola, unos 19\u00a0000.',
    );
  });

  it('says of one of two atlases whose numbers they are, on every step', () => {
    const world = { ...ATLAS, layer: layer('troops'), words: WORDS.en, isOneOfTwo: true };
    expect(describeNews(VIEW, { ...VIEW, year: 1976 }, world)).toBe(
      'Cuban troops, 1976: Angola 36,000.',
    );
  });

  it('is on a step the new year alone', () => {
    expect(tell({ year: 1976 })).toBe('1976: Angola 36,000.');
  });

  it('is nothing where nothing is new', () => {
    expect(tell({})).toBe('');
  });

  it('is of a choice what was chosen, in full, and of a step its figure alone', () => {
    const open = { ...VIEW, country: 'AGO' };
    expect(tell({ country: 'AGO' })).toBe(
      'Selected: Angola, 1978: about 19,000 Cuban troops; 1 source.',
    );
    expect(tell({ ...open, year: 1976 }, open)).toMatch(
      /Selected: Angola, 1976: 36,000 Cuban troops\.$/,
    );
    expect(tell({ country: null }, open)).toBe('');
  });

  it('is of a country opened in a year without a record, which years have one', () => {
    expect(tell({ year: 1960, country: 'ETH' }, { ...VIEW, year: 1960 })).toBe(
      'Selected: Ethiopia, 1960: no military involvement recorded. Interventions by Cuba in Ethiopia are on record for 1976–1985.',
    );
    expect(tell({ country: 'FRA' })).toBe(
      'Selected: France, 1978: no military involvement recorded.',
    );
  });

  it('is of another layer its title, and of another side its name', () => {
    expect(tell({ layer: 'involvement' })).toBe(
      'Kind of Cuban involvement, 1978: 2 countries; combat troops in 2.',
    );
    expect(tell({ estimate: 'western' })).toBe(
      'According to: Western claims. 1978: 2 countries, number unknown.',
    );
    expect(tell({ layer: 'disagreement', estimate: 'western' })).not.toContain('Western');
  });

  it('is of a comparison the year that is new', () => {
    const compared = { ...VIEW, compare: 1976 };
    expect(tell({ compare: 1976 })).toMatch(/^1976: /);
    expect(tell({ ...compared, year: 1980 }, compared)).toMatch(/^1980: [^:]*\.$/);
    expect(tell({ ...compared, layer: 'killed' }, compared)).toMatch(
      /^Cubans killed, 1978: .*\. 1976: /,
    );
  });

  it('is of a year without figures what there is', () => {
    expect(tell({ year: 1960 })).toBe('1960: none on record.');
    expect(tell({ layer: 'killed' })).toBe('Cubans killed, 1978: 2 countries, number unknown.');
  });
});
