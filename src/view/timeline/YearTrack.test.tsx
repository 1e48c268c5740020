import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from '../../app/store.ts';
import { createTestAtlas } from '../../app/testing/createTestAtlas.ts';
import { DESCRIPTION, SCOPE } from '../../core/atlas/testing/cuba.ts';
import { createCountClasses } from '../../core/choropleth/classification.ts';
import { initialState } from '../../core/state/state.ts';
import type { Language } from '../../core/text/text.ts';
import { createWords, loadSpeech } from '../../i18n/words.ts';
import { PageProvider } from '../page/context.ts';
import { createPageStores } from '../page/stores.ts';
import { YearTrack } from './YearTrack.tsx';

/** The track of an atlas whose classes begin at these numbers. */
async function show(language: Language, [least = 1, ...breaks]: readonly number[]) {
  const test = createTestAtlas();
  const classes = createCountClasses(breaks, least);
  const atlas = { ...test, painter: { ...test.painter, classesOf: () => classes } };
  const store = createStore(initialState(SCOPE));
  const words = createWords(await loadSpeech(language), DESCRIPTION);
  const page = { atlas, newest: atlas, store, words, theme: 'light' } as const;
  render(
    <PageProvider value={{ ...page, ...createPageStores(store) }}>
      <YearTrack />
    </PageProvider>,
  );
}

afterEach(cleanup);

describe('what the bars of the years add up', () => {
  it.each([
    ['en', 'Sum without signs, by year', 'Sum of the figures on the map, by year'],
    ['es', 'Suma sin signos, por año', 'Suma de las cifras del mapa, por año'],
  ] as const)(
    'is said in %s to be sizes where classes lie below zero',
    async (language, sizes, sum) => {
      await show(language, [-100, 0, 100]);
      expect(screen.getByText(sizes)).toBeTruthy();
      cleanup();
      await show(language, [0, 100]);
      expect(screen.getByText(sum)).toBeTruthy();
      expect(screen.queryByText(sizes)).toBeNull();
    },
  );
});
