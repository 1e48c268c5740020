import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from '../../../app/store.ts';
import { createTestAtlas } from '../../../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../../../core/atlas/testing/cuba.ts';
import { initialState } from '../../../core/state/state.ts';
import { createWords, loadSpeech } from '../../../i18n/words.ts';
import { PageProvider } from '../../page/context.ts';
import { createPageStores } from '../../page/stores.ts';
import { Classes } from './Classes.tsx';

const words = createWords(await loadSpeech('en'), DESCRIPTION);
const VALUES = Float64Array.of(1, 40, 900, 55_000, 0, Number.NaN);

function Chosen() {
  const [classes, setClasses] = useState<readonly number[] | null>(null);
  return (
    <>
      <Classes values={VALUES} ramp="people" classes={classes} onChange={setClasses} />
      <output>{classes?.join() ?? 'proposed'}</output>
    </>
  );
}

function show() {
  const atlas = createTestAtlas();
  const store = createStore(initialState(SCOPE));
  const stores = createPageStores(store);
  render(
    <PageProvider value={{ atlas, newest: atlas, store, words, theme: 'light', ...stores }}>
      <Chosen />
    </PageProvider>,
  );
}

afterEach(cleanup);

describe('Classes', () => {
  it('shows what is proposed and why, with zero and the unknown apart', async () => {
    show();
    expect(await screen.findByText(/The largest figure is 55,000 times the smallest/)).toBeTruthy();
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('5 figures from 0 to');
    expect(screen.getByText('zero, a colour of its own: 1 figure')).toBeTruthy();
    expect(screen.getByText('number unknown, hatched: 1 figure')).toBeTruthy();
    expect(screen.getByText('proposed')).toBeTruthy();
  });

  it('takes breaks by hand, and says what cannot be read', async () => {
    show();
    fireEvent.click(await screen.findByLabelText('By hand'));
    const field = screen.getByLabelText('Where each class begins');
    fireEvent.change(field, { target: { value: '1; 50; 40' } });
    expect(screen.getByText('40 is not above the number before it.')).toBeTruthy();
    fireEvent.change(field, { target: { value: '1; 50; 4,000' } });
    expect(screen.getByText('1,50,4000')).toBeTruthy();
    expect(screen.getByText('50–3,999')).toBeTruthy();
  });
});
