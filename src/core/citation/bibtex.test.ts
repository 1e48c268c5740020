import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexKey, escapeBibtex, formatBibtex } from './bibtex.ts';
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

  it('has the house that made a report as its institution, and that of a book as its publisher', () => {
    const made = { publisher: 'CIA & others', volume: '2', issue: '7' };
    const [report] = parseBibtex(formatBibtex({ ...ARTICLE, ...made, type: 'report' }));
    expect(report).toMatchObject({ type: 'techreport', fields: { institution: 'CIA \\& others' } });
    expect(report?.fields).not.toHaveProperty('publisher');
    const [book] = parseBibtex(formatBibtex({ ...ARTICLE, ...made, type: 'book' }));
    expect(book?.fields).toMatchObject({ publisher: 'CIA \\& others', volume: '2', number: '7' });
    expect(book?.fields).not.toHaveProperty('institution');
  });

  it('has the numbers by which a text is found', () => {
    const numbers = { DOI: '10.1162/jcws.2006.8.4.98', ISBN: '978-0-8078-5464-0' };
    const [entry] = parseBibtex(formatBibtex({ ...ARTICLE, ...numbers }));
    expect(entry?.fields).toMatchObject({ doi: numbers.DOI, isbn: numbers.ISBN });
  });

  it('says nothing of what is not known', () => {
    const bare = { id: 'P-2', type: 'book', title: 'T', author: [{ family: 'Pepetela' }] };
    const [entry] = parseBibtex(formatBibtex(bare));
    expect(entry?.fields).toEqual({ author: 'Pepetela', title: '{T}' });
    const [ofYear] = parseBibtex(formatBibtex({ ...bare, issued: { 'date-parts': [[1999]] } }));
    expect(ofYear?.fields).toEqual({ author: 'Pepetela', title: '{T}', year: '1999' });
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

describe('bibtexKey(id)', () => {
  it('has a stroke in the place of each letter that a key may not have', () => {
    expect(bibtexKey('S 1,{é}:a_b.c-D')).toBe('S-1----:a_b.c-D');
  });
});
