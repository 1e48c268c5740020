import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from '../../app/store.ts';
import { createTestAtlas } from '../../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../../core/atlas/testing/cuba.ts';
import { initialState } from '../../core/state/state.ts';
import { createWords, loadSpeech } from '../../i18n/words.ts';
import { PageProvider } from '../page/context.ts';
import { createPageStores } from '../page/stores.ts';
import { YearInput } from './YearInput.tsx';

const ENGLISH = createWords(await loadSpeech('en'), DESCRIPTION);

function show(): { readonly field: HTMLInputElement; readonly went: readonly number[] } {
  const went: number[] = [];
  const store = createStore(initialState(SCOPE));
  const atlas = createTestAtlas();
  const page = {
    atlas,
    newest: atlas,
    store,
    words: ENGLISH,
    theme: 'light',
    ...createPageStores(store),
  } as const;
  render(
    <PageProvider value={page}>
      <YearInput half="first" label="Year" go={(year) => went.push(year)} />
    </PageProvider>,
  );
  return { field: screen.getByRole<HTMLInputElement>('textbox'), went };
}

const selected = ({ selectionStart, selectionEnd }: HTMLInputElement) => [
  selectionStart,
  selectionEnd,
];

/** The next task. */
const next = () => new Promise((resolve) => setTimeout(resolve));

afterEach(cleanup);

describe('the field of the year', () => {
  it('is all selected after a click, also where the engine sets the caret after it', async () => {
    const { field } = show();
    fireEvent.focus(field);
    fireEvent.click(field);
    field.setSelectionRange(2, 2);
    await next();
    expect(selected(field)).toEqual([0, 4]);
  });

  it('leaves the caret where a click sets it in a half-typed year', async () => {
    const { field } = show();
    fireEvent.change(field, { target: { value: '198' } });
    field.setSelectionRange(1, 1);
    fireEvent.click(field);
    await next();
    expect(selected(field)).toEqual([1, 1]);
  });

  it('goes to a year of the atlas, and nowhere for half of one', () => {
    const { field, went } = show();
    fireEvent.change(field, { target: { value: '197' } });
    fireEvent.change(field, { target: { value: '1976' } });
    fireEvent.change(field, { target: { value: '1890' } });
    expect(went).toEqual([1976]);
  });
});
