import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../app/evidence.ts';
import { DESCRIPTION } from '../../core/atlas/testing/cuba.ts';
import type { Source } from '../../core/dataset/source.ts';
import { createWords, loadSpeech } from '../../i18n/words.ts';
import { PageProvider } from '../page/context.ts';
import { SourceLine } from './SourceLine.tsx';

const WORDS = {
  en: createWords(await loadSpeech('en'), DESCRIPTION),
  es: createWords(await loadSpeech('es'), DESCRIPTION),
};
const READ_AT = { en: 'Copy at x.org.', es: 'Copia en x.org.' };
const JOURNAL: Source = {
  id: 'P-1',
  title: 'Moscow’s Proxy?',
  URL: 'https://doi.org/10.1',
  custom: {
    reliability: { grade: 'good', en: 'Good: scholarly work.', es: 'Buena: trabajo académico.' },
  },
};

function show(source: Source, language: keyof typeof WORDS = 'en', locator = 'p. 98') {
  const atlas = { description: { own: null } };
  const page = { atlas, words: WORDS[language] } as unknown as Parameters<
    typeof PageProvider
  >[0]['value'];
  const evidence: Evidence = {
    measures: {},
    background: [],
    interventions: {},
    attestations: {},
    claimants: {},
    pages: {},
    sources: new Map([[source.id, source]]),
    issues: [],
  };
  const { container } = render(
    <PageProvider value={page}>
      <SourceLine evidence={evidence} id={source.id} locator={locator} />
    </PageProvider>,
  );
  return container.textContent ?? '';
}

afterEach(cleanup);

describe('the line of a source', () => {
  it('leads to the original first, and to the copy that was read after it', () => {
    show({ ...JOURNAL, custom: { readAt: { ...READ_AT, URL: 'https://x.org/a' } } });
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://doi.org/10.1', 'https://x.org/a']);
  });

  it('says the place in the language of the page, and a heading in that of the source', () => {
    const source: Source = { ...JOURNAL, language: 'en' };
    expect(show(source, 'es', '“Sand War”, para 2')).toContain('«Sand War», párr. 2');
    expect(screen.getByText('«Sand War»').getAttribute('lang')).toBe('en');
  });

  it('names a copy that is not linked', () => {
    expect(show({ ...JOURNAL, custom: { readAt: READ_AT } })).toContain('Copy at x.org.');
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('says how a source without an address is found, in both languages', () => {
    const { URL: _, ...unlinked } = JOURNAL;
    const found = {
      ...unlinked,
      custom: { findable: { en: 'In libraries.', es: 'En bibliotecas.' } },
    };
    expect(show(found)).toContain('(no address)');
    expect(show(found)).toContain('How to find it: In libraries.');
    expect(show(found, 'es')).toContain('Cómo encontrarla: En bibliotecas.');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('gives every grade with its reason', () => {
    expect(show(JOURNAL)).toContain('Good: scholarly work.');
    expect(show(JOURNAL, 'es')).toContain('Buena: trabajo académico.');
  });

  it('words a season, and a date that was inferred', () => {
    const issued = { 'date-parts': [[1976]], season: 2, circa: true } as const;
    expect(show({ ...JOURNAL, issued })).toContain('about summer 1976');
    expect(show({ ...JOURNAL, issued }, 'es')).toContain('hacia verano de 1976');
    const day = { 'date-parts': [[1977, 3, 28]], circa: true };
    expect(show({ ...JOURNAL, issued: day }, 'es')).toContain('hacia el 28 de marzo de 1977');
    expect(show({ ...JOURNAL, issued: { 'date-parts': [[1988, 8]] } })).toContain(
      'Proxy? August 1988, p. 98',
    );
  });
});
