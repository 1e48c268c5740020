import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../core/atlas/testing/cuba.ts';
import { BLANKS } from '../core/citation/citations.ts';
import { parseBibtex } from '../core/citation/testing/parseBibtex.ts';
import type { Claim } from '../core/dataset/dataset.ts';
import { formatCitation, keyOf } from './citation.ts';
import { en } from './share.en.ts';
import { es } from './share.es.ts';
import { createWords, loadSpeech } from './words.ts';

const ENGLISH = { words: createWords(await loadSpeech('en'), DESCRIPTION), messages: en.cite };
const SPANISH = { words: createWords(await loadSpeech('es'), DESCRIPTION), messages: es.cite };

const styled = (text: string) => ({ chicago: text, apa: text, iso690: text });
const VIEW = `“${BLANKS.title}.” ${BLANKS.address} [${BLANKS.accessed}]`;
const SOURCE = { id: 'P-1', type: 'book', title: 'A war' };
const TEXTS = {
  view: { en: styled(VIEW), es: styled(VIEW) },
  sources: { 'P-1': { en: styled('Author. *A war*.'), es: styled('Autor. *A war*.') } },
  items: new Map([['P-1', SOURCE]]),
};
const view = {
  subject: 'Angola, Cuban troops, 1988: 52,000',
  address: 'https://atlas.example/?year=1988&version=2026.11#claim-a.1',
  version: '2026.11',
  asOf: '2026-11-21',
  today: '2026-12-01',
};
const CLAIM: Claim = {
  id: 'a.1',
  intervention: 'a',
  country: 'AGO',
  measure: 'troops',
  from: '1988',
  to: '1988',
  best: 52_000,
  qualifier: 'exact',
  source: 'P-1',
  locator: 'p. 3',
  claimant: 'Author',
  side: 'independent',
};
const FIGURE = { type: 'figure', view, claim: CLAIM } as const;

describe('formatCitation(target, style, texts, speaking)', () => {
  it('cites a figure by its source first, with the place, and by the atlas second, with version and address', () => {
    expect(formatCitation(FIGURE, 'chicago', TEXTS, ENGLISH)).toBe(
      `Author. *A war*. Place: p. 3. Cited in *Intervention Atlas*, dataset 2026.11, ${view.address}`,
    );
    expect(formatCitation(FIGURE, 'iso690', TEXTS, SPANISH)).toBe(
      `Autor. *A war*. Lugar: p. 3. Citado en *Atlas de intervenciones*, datos 2026.11, ${view.address}`,
    );
  });

  it('says no place where nobody noted one', () => {
    const { locator: _, ...claim } = CLAIM;
    expect(formatCitation({ ...FIGURE, claim }, 'apa', TEXTS, ENGLISH)).not.toContain('Place');
  });

  it('fills the blanks of a view', () => {
    expect(formatCitation({ type: 'view', view }, 'chicago', TEXTS, ENGLISH)).toBe(
      `“${view.subject} (dataset 2026.11).” ${view.address} [1 December 2026]`,
    );
  });

  it('gives programs the source and the atlas, each under a key of its own', () => {
    const [source, atlas] = parseBibtex(formatCitation(FIGURE, 'bibtex', TEXTS, ENGLISH));
    expect(source).toMatchObject({ key: 'P-1', fields: { note: 'Place: p. 3.' } });
    expect(atlas).toMatchObject({
      key: 'intervention-atlas-2026.11-a.1',
      fields: { url: view.address, version: '2026.11', urldate: '2026-12-01' },
    });
    const items = JSON.parse(formatCitation(FIGURE, 'csl', TEXTS, ENGLISH));
    expect(items.map(({ id }: { id: string }) => id)).toEqual([
      'P-1',
      keyOf(FIGURE, 'Intervention Atlas'),
    ]);
    expect(formatCitation(FIGURE, 'ris', TEXTS, ENGLISH).match(/^ER/gm)).toHaveLength(2);
  });

  it('cites a source alone as it is, and by its id where its text is missing', () => {
    const source = { type: 'source', source: 'P-1' } as const;
    expect(formatCitation(source, 'apa', TEXTS, ENGLISH)).toBe('Author. *A war*.');
    expect(formatCitation({ ...source, source: 'X' }, 'apa', TEXTS, ENGLISH)).toBe('X');
  });
});
