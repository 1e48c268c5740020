import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeBibtex, formatBibtex } from './bibtex.ts';
import { parseBibtex } from './testing/parseBibtex.ts';

const ARTICLE = {
  id: 'P-1',
  type: 'article-journal',
  title: 'Moscow’s Proxy? 50% & more_of {it}',
  author: [{ family: 'Gleijeses', given: 'Piero' }, { literal: 'Marks & Sons, of London' }],
  'container-title': 'Journal of Cold War Studies',
  issued: { 'date-parts': [[2006, 4]] },
  accessed: { 'date-parts': [[2026, 11]] },
  volume: '8',
  page: '3–51',
  URL: 'https://x.example/a_b?c=1&d=%7E#e',
  language: 'en',
};

describe('formatBibtex(item)', () => {
  it('keeps a title’s capitals and a body’s name whole, and takes a person’s apart', () => {
    const [entry] = parseBibtex(formatBibtex(ARTICLE));
    expect(entry).toMatchObject({
      type: 'article',
      key: 'P-1',
      fields: {
        title: '{Moscow’s Proxy? 50\\% \\& more\\_of \\{it\\}}',
        author: 'Gleijeses, Piero and {Marks \\& Sons, of London}',
        journal: 'Journal of Cold War Studies',
        year: '2006',
        month: 'apr',
        pages: '3--51',
        urldate: '2026-11',
      },
    });
  });

  it('leaves an address as it is followed', () => {
    const [entry] = parseBibtex(formatBibtex(ARTICLE));
    expect(entry?.fields.url).toBe(ARTICLE.URL);
  });

  it('says of a page of the web what it is part of', () => {
    const [entry] = parseBibtex(formatBibtex({ ...ARTICLE, type: 'webpage' }));
    expect(entry).toMatchObject({
      type: 'misc',
      fields: { howpublished: ARTICLE['container-title'] },
    });
  });

  it('can be read back, whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        const [entry, ...others] = parseBibtex(formatBibtex({ ...ARTICLE, title }));
        expect(others).toEqual([]);
        expect(entry?.fields.title).toBe(`{${escapeBibtex(title)}}`);
        expect(entry?.fields.language).toBe('en');
      }),
    );
  });
});
