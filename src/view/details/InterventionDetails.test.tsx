import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../app/evidence.ts';
import { createResource } from '../../app/resource.ts';
import { createStore } from '../../app/store.ts';
import { createTestAtlas } from '../../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../../core/atlas/testing/cuba.ts';
import type { Claim, Intervention } from '../../core/dataset/dataset.ts';
import { initialState } from '../../core/state/state.ts';
import { createWords, loadSpeech } from '../../i18n/words.ts';
import { PageProvider } from '../page/context.ts';
import { createPageStores } from '../page/stores.ts';
import { InterventionDetails } from './InterventionDetails.tsx';

const CLAIM: Claim = {
  id: 'raid.1',
  intervention: 'raid',
  country: 'PAN',
  measure: 'troops',
  from: '1959-04',
  to: '1959-04',
  best: 87,
  qualifier: 'about',
  source: 'S1',
  claimant: 'The Gazette',
  side: 'independent',
};
const RAID: Intervention = {
  id: 'raid',
  name: { en: 'Raid', es: 'Incursión' },
  actor: 'CUB',
  countries: ['PAN'],
  from: '1959-04',
  to: '1959-05',
  kinds: ['raid'],
  standing: 'documented',
  sources: ['S1'],
  claims: [CLAIM],
};
const ENGLISH = createWords(await loadSpeech('en'), DESCRIPTION);

function open(loadEvidence: () => Promise<Evidence>) {
  const evidence = createResource(loadEvidence);
  const atlas = createTestAtlas({ interventions: [RAID] }, { evidence });
  const store = createStore(initialState(SCOPE));
  return render(
    <PageProvider
      value={{
        atlas,
        newest: atlas,
        store,
        words: ENGLISH,
        theme: 'light',
        ...createPageStores(store),
      }}
    >
      <InterventionDetails intervention={RAID} />
    </PageProvider>,
  );
}

afterEach(cleanup);

describe('InterventionDetails', () => {
  it('makes no list of nothing', async () => {
    const { container } = open(async () => ({
      measures: {},
      background: [],
      interventions: {},
      attestations: {},
      claimants: {},
      pages: {},
      sources: new Map(),
      issues: [],
    }));
    await screen.findByText('The Gazette', { exact: false });
    const lists = [...container.querySelectorAll('ol, ul')];
    expect(lists.map(({ className }) => className)).toEqual(['claims']);
  });

  it('says once that words and sources could not be had, and shows the claims without', async () => {
    open(() => Promise.reject(new Error('offline')));
    expect((await screen.findAllByRole('alert')).map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('notes and sources could not be loaded'),
    ]);
    expect(screen.getByText('The Gazette', { exact: false })).toBeTruthy();
  });
});
