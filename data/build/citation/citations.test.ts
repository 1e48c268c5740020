import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../../../src/core/atlas/testing/cuba.ts';
import { parseBibtex } from '../../../src/core/citation/testing/parseBibtex.ts';
import sources from '../../sources.json';
import { createCitations } from './citations.ts';
import { formatBibliography, formatRecords } from './exchange.ts';

const JOURNAL = {
  id: 'J-1',
  type: 'article-journal',
  title: 'Moscow’s Proxy?',
  author: [{ family: 'Gleijeses', given: 'Piero' }],
  'container-title': 'Journal of Cold War Studies',
  issued: { 'date-parts': [[2006]] },
  volume: '8',
  issue: '2',
  page: '3–51',
  language: 'en',
  custom: { kind: 'scholarship' },
};
const OWN = {
  id: 'N-1',
  type: 'article-newspaper',
  title: 'A 5* raid',
  author: [{ literal: 'The Gazette' }],
  'container-title': 'The Gazette',
  issued: { 'date-parts': [[1976, 3, 3]] },
  language: 'en',
};
const BODY = { ...JOURNAL, id: 'J-2', author: [{ literal: 'Wikipedia contributors' }] };
const claimants = {
  'Wikipedia contributors': { en: 'Wikipedia contributors', es: 'colaboradores de Wikipedia' },
};

const made = JSON.parse(createCitations({ sources: [JOURNAL, OWN, BODY], claimants }, DESCRIPTION));

describe('citations.json', () => {
  it('has a source in the style of each, journals in italics', () => {
    const { en, es } = made.sources['J-1'];
    const journal = '*Journal of Cold War Studies* 8';
    expect(en.chicago).toBe(`Gleijeses, Piero. “Moscow’s Proxy?” ${journal}, no. 2 (2006): 3–51.`);
    expect(es.chicago).toBe(`Gleijeses, Piero. «Moscow’s Proxy?» ${journal}, n.º 2 (2006): 3-51.`);
    expect(en.apa).toMatch(/^Gleijeses, P\. \(2006\)\. Moscow’s Proxy\? \*Journal/);
    expect(es.iso690).toMatch(/^GLEIJESES, P\., 2006\. Moscow’s Proxy\?/);
  });

  it('repeats an author’s name: each source is cited alone', () => {
    expect(made.sources['J-2'].en.chicago).not.toContain('———');
    expect(made.sources['J-1'].en.apa).not.toContain('2006a');
  });

  it('names a newspaper once for its own piece, and begins no italics at a star of the title', () => {
    expect(made.sources['N-1'].en.apa).toBe('A 5∗ raid. (1976, March 3). *The Gazette*.');
  });

  it('names bodies in the language of the reader, with a capital', () => {
    expect(made.sources['J-2'].es.chicago).toMatch(/^Colaboradores de Wikipedia\./);
  });

  it('has blanks for the view', () => {
    for (const { chicago, apa, iso690 } of [made.view.en, made.view.es]) {
      for (const text of [chicago, apa, iso690]) expect(text).toMatch(/\{1\}.*https:\/\/\{2\}/s);
      expect(iso690).toContain('{3}');
    }
  });
});

describe('sources.bib and sources.ris', () => {
  it('have an entry for each source, under a key of its own that is its id', () => {
    const entries = parseBibtex(formatBibliography(sources, DESCRIPTION));
    expect(entries.map(({ key }) => key)).toEqual(sources.map(({ id }) => id));
    expect(new Set(entries.map(({ key }) => key)).size).toBe(sources.length);
    expect(entries.every(({ fields }) => fields.title)).toBe(true);
  });

  it('have a record for each source, which says its dataset', () => {
    const records = formatRecords(sources, DESCRIPTION).split(/(?<=ER {2}- \r\n)/);
    expect(records).toHaveLength(sources.length);
    expect(records.every((record) => record.includes(`dataset ${DESCRIPTION.version}`))).toBe(true);
  });
});
