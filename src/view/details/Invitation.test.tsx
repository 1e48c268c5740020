import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createResource } from '../../app/resource.ts';
import { createStore } from '../../app/store.ts';
import { createTestAtlas } from '../../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../../core/atlas/testing/cuba.ts';
import type { Moment } from '../../core/moment/moment.ts';
import { initialState } from '../../core/state/state.ts';
import { createWords, loadSpeech } from '../../i18n/words.ts';
import { PageProvider } from '../page/context.ts';
import { createPageStores } from '../page/stores.ts';
import { Invitation } from './Invitation.tsx';

const WORDS = createWords(await loadSpeech('en'), DESCRIPTION);
const MOMENT = { id: 'angola-1975', year: 1975 } as Moment;

function invite(...moments: readonly Moment[]) {
  const store = createStore(initialState(SCOPE));
  const atlas = createTestAtlas(
    {},
    { moments: createResource(async () => ({ moments, issues: [] })) },
  );
  render(
    <PageProvider
      value={{
        atlas,
        newest: atlas,
        store,
        words: WORDS,
        theme: 'light',
        ...createPageStores(store),
      }}
    >
      <Invitation />
    </PageProvider>,
  );
}

afterEach(cleanup);

describe('what is offered while nothing is open', () => {
  it('is the story, where there are moments', async () => {
    invite(MOMENT, MOMENT);
    expect(await screen.findByRole('button', { name: 'The story in 2 moments' })).toBeDefined();
  });

  it('is how to read the map, where there are none', async () => {
    invite();
    expect(await screen.findByRole('button', { name: 'How to read this map' })).toBeDefined();
  });
});
