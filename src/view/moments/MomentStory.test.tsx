import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createResource } from '../../app/resource.ts';
import { createStore } from '../../app/store.ts';
import { createTestAtlas } from '../../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../../core/atlas/testing/cuba.ts';
import type { Moment } from '../../core/moment/moment.ts';
import { initialState } from '../../core/state/state.ts';
import { enterMoment } from '../../core/state/transition.ts';
import { createWords, loadSpeech } from '../../i18n/words.ts';
import { PageProvider, useSlice } from '../page/context.ts';
import { HEADING } from '../page/heading.ts';
import { createPageStores } from '../page/stores.ts';
import { MomentStory } from './MomentStory.tsx';

const momentOf = (id: string, year: number): Moment => ({
  id,
  year,
  title: { en: `Title of ${id}`, es: `Título de ${id}` },
  layer: 'troops',
  sentences: [{ en: `Sentence of ${id}.`, es: `Frase de ${id}.`, claims: ['a.1'] }],
});
const MOMENTS = [momentOf('one', 1965), momentOf('two', 1975)];
const [FIRST] = MOMENTS;

function Panel() {
  const id = useSlice((current) => current.moment);
  return (
    <>
      <h2 id={HEADING} tabIndex={-1}>
        {id ?? 'none'}
      </h2>
      {id !== null && <MomentStory id={id} />}
    </>
  );
}

const ENGLISH = createWords(await loadSpeech('en'), DESCRIPTION);

const loadAll = async () => ({ moments: MOMENTS, issues: [] });

async function open(start = FIRST, loadMoments = loadAll) {
  const atlas = createTestAtlas({}, { moments: createResource(loadMoments) });
  const initial = initialState(SCOPE);
  const store = createStore(start ? enterMoment(start)(initial) : initial);
  await act(async () => {
    render(
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
        <Panel />
      </PageProvider>,
    );
  });
  return store;
}

afterEach(cleanup);

describe('MomentStory', () => {
  it('says where in the story the reader is', async () => {
    await open();
    expect(screen.getByText(/1965 · moment 1 of 2/)).toBeTruthy();
    expect(screen.getByText('Sentence of one.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Back' }).hasAttribute('disabled')).toBe(true);
  });

  it('goes on with Next, and to the heading', async () => {
    const store = await open();
    const heard: (string | null)[] = [];
    const heading = screen.getByRole('heading', { level: 2 });
    heading.addEventListener('focus', () => heard.push(heading.textContent));
    fireEvent.click(screen.getByRole('button', { name: /^Next/ }));
    expect(heard).toEqual(['two']);
    expect(store.get()).toMatchObject({ moment: 'two', year: 1975 });
    expect(document.activeElement?.textContent).toBe('two');
    expect(screen.getByText(/moment 2 of 2/)).toBeTruthy();
  });

  it('leaves the story where the map is', async () => {
    const store = await open();
    fireEvent.click(screen.getByRole('button', { name: /^Leave/ }));
    expect(store.get()).toMatchObject({ moment: null, year: 1965 });
    expect(document.activeElement?.id).toBe(HEADING);
  });

  it('says so where a link asked for another year than the moment’s', async () => {
    const store = await open();
    expect(screen.queryByRole('link')).toBeNull();
    cleanup();
    await open(momentOf('one', 1990));
    const link = screen.getByRole('link', { name: 'Show this moment' });
    expect(link.getAttribute('href')).toBe('?year=1965&moment=one');
    expect(store.get().year).toBe(1965);
  });

  it('says so where the moments could not be had, and tries again', async () => {
    const loadMoments = vi.fn(loadAll).mockRejectedValueOnce(new Error('offline'));
    await open(FIRST, loadMoments);
    expect(screen.getByRole('alert').textContent).toContain('could not be loaded');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
    expect(screen.getByText('Sentence of one.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so where the moment is not one of them', async () => {
    await open(momentOf('nonsense', 1975));
    expect(screen.getByText(/does not know/)).toBeTruthy();
  });
});
