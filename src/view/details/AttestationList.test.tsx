import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../app/evidence.ts';
import { createStore } from '../../app/store.ts';
import { createTestAtlas } from '../../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../../core/atlas/testing/cuba.ts';
import type { Attestation } from '../../core/dataset/dataset.ts';
import type { Source } from '../../core/dataset/source.ts';
import { initialState } from '../../core/state/state.ts';
import { createWords, loadSpeech } from '../../i18n/words.ts';
import { PageProvider } from '../page/context.ts';
import { createPageStores } from '../page/stores.ts';
import { AttestationList } from './AttestationList.tsx';

const SOURCE: Source = { id: 'S1', title: 'A yearbook' };
const EVIDENCE: Evidence = {
  measures: {},
  background: [],
  interventions: {},
  attestations: {
    a: { en: 'Listed among the countries.', es: 'En la lista de países.' },
    b: { en: 'Doctors land.', es: 'Llegan médicos.' },
  },
  claimants: {},
  pages: {},
  sources: new Map([['S1', SOURCE]]),
  issues: [],
};
const WORDS = {
  en: createWords(await loadSpeech('en'), DESCRIPTION),
  es: createWords(await loadSpeech('es'), DESCRIPTION),
};

function attestation(fields: Partial<Attestation>): Attestation {
  return {
    id: 'a',
    country: 'BDI',
    kinds: ['civil'],
    standing: 'documented',
    source: 'S1',
    locator: 'p. 51',
    ...fields,
  };
}

function list(language: keyof typeof WORDS, ...attestations: readonly Attestation[]) {
  const store = createStore(initialState(SCOPE));
  const atlas = createTestAtlas();
  render(
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
      <AttestationList attestations={attestations} evidence={EVIDENCE} />
    </PageProvider>,
  );
  return screen.queryAllByRole('listitem').map(({ textContent }) => textContent ?? '');
}

afterEach(cleanup);

describe('AttestationList', () => {
  it('says that a source gives no year, and where it says what it says', () => {
    const [item] = list('en', attestation({}));
    expect(item).toContain('Attested, without a year');
    expect(item).toContain('Listed among the countries.');
    expect(item).toContain('A yearbook');
    expect(item).toContain('p. 51');
  });

  it('says the same in Spanish', () => {
    const [item] = list('es', attestation({}));
    expect(item).toContain('Atestiguado, sin año');
    expect(item).toContain('En la lista de países.');
    expect(screen.getByRole('heading').textContent).toBe('Atestiguado sin número');
  });

  it('puts what has a date first, as exact as the source', () => {
    const dated = attestation({ id: 'b', from: '1977', to: '1978' });
    const items = list('en', attestation({}), dated);
    expect(items[0]).toContain('1977 – 1978');
    expect(items[1]).toContain('without a year');
  });

  it('says which end of a time a source gives', () => {
    const [since, until] = list('en', attestation({ from: '2008' }), attestation({ to: '1981' }));
    expect(since).toContain('from 2008');
    expect(until).toContain('until 1981');
  });

  it('says that a thing is only alleged', () => {
    const [item] = list('en', attestation({ standing: 'alleged' }));
    expect(item).toContain(WORDS.en.messages.standings.alleged);
  });

  it('is not there where nothing is attested', () => {
    expect(list('en')).toEqual([]);
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
