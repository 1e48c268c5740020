import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../app/evidence.ts';
import { createStore } from '../../app/store.ts';
import { createTestAtlas } from '../../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../../core/atlas/testing/cuba.ts';
import type { Claim } from '../../core/dataset/dataset.ts';
import { initialState } from '../../core/state/state.ts';
import { createWords, loadSpeech } from '../../i18n/words.ts';
import { PageProvider } from '../page/context.ts';
import { createPageStores } from '../page/stores.ts';
import { ClaimList } from './ClaimList.tsx';

const REPORTED = 'Government of Cuba, as given by Wikipedia contributors';
const EVIDENCE: Evidence = {
  measures: {},
  background: [],
  interventions: {},
  attestations: {},
  claimants: {
    [REPORTED]: { en: REPORTED, es: 'Gobierno de Cuba, según los colaboradores de Wikipedia' },
    'Wikipedia contributors': { en: 'Wikipedia contributors', es: 'Colaboradores de Wikipedia' },
  },
  pages: {},
  sources: new Map([
    ['W', { id: 'W', title: 'A war', author: [{ literal: 'Wikipedia contributors' }] }],
  ]),
  issues: [],
};
const CLAIM: Claim = {
  id: 'raid.1',
  intervention: 'raid',
  country: 'PAN',
  measure: 'troops',
  from: '1959-04',
  to: '1959-04',
  best: 87,
  qualifier: 'about',
  source: 'W',
  claimant: REPORTED,
  side: 'cuban',
};
const WORDS = {
  en: createWords(await loadSpeech('en'), DESCRIPTION),
  es: createWords(await loadSpeech('es'), DESCRIPTION),
};

function list(language: keyof typeof WORDS, claim: Claim = CLAIM): string {
  const store = createStore(initialState(SCOPE));
  const atlas = createTestAtlas();
  const { container } = render(
    <PageProvider
      value={{
        atlas,
        newest: atlas,
        store,
        words: WORDS[language],
        theme: 'light',
        ...createPageStores(store),
      }}
    >
      <ClaimList claims={[claim]} painted={[]} evidence={EVIDENCE} />
    </PageProvider>,
  );
  return container.textContent ?? '';
}

afterEach(cleanup);

describe('the list of claims', () => {
  it('names who claims, and who wrote the source, in the reader’s language', () => {
    const text = list('es');
    expect(text).toContain('Gobierno de Cuba, según los colaboradores de Wikipedia · ');
    expect(text).toContain('A war (sin dirección). Colaboradores de Wikipedia');
    expect(text).not.toContain('as given by');
    expect(list('en')).toContain(`${REPORTED} · `);
  });

  it('keeps a name that is the same in every language', () => {
    expect(list('es', { ...CLAIM, claimant: 'The Gazette' })).toContain('The Gazette · ');
  });
});
