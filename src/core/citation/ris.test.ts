import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRis } from './ris.ts';

const ITEM = {
  id: 'P-1',
  type: 'article-newspaper',
  title: 'Cubans in Bissau',
  author: [{ family: 'Navas Reyes', given: 'Carmen' }, { literal: 'Ministry, of Health' }],
  'container-title': 'The Gazette',
  issued: { 'date-parts': [[1976, 3, 3]] },
  accessed: { 'date-parts': [[2026, 11]] },
  page: '3-51',
};

/** Tag and value of each line, as the format has them. */
function linesOf(text: string): readonly (readonly [string, string])[] {
  return text
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
      expect(tag, line).not.toBe('');
      return [tag, value] as const;
    });
}

describe('formatRis(item)', () => {
  it('begins with what it is and ends as a record does', () => {
    const lines = linesOf(formatRis(ITEM));
    expect(lines[0]).toEqual(['TY', 'NEWS']);
    expect(lines.at(-1)).toEqual(['ER', '']);
  });

  it('takes a person’s name apart and no body’s, and keeps the date as exact as it is', () => {
    expect(linesOf(formatRis(ITEM))).toEqual(
      expect.arrayContaining([
        ['AU', 'Navas Reyes, Carmen'],
        ['AU', 'Ministry; of Health'],
        ['PY', '1976'],
        ['DA', '1976/03/03/'],
        ['Y2', '2026/11//'],
        ['SP', '3'],
        ['EP', '51'],
      ]),
    );
  });

  it('is a whole record, each field under the tag that programs look for it', () => {
    const article = {
      ...ITEM,
      type: 'article-journal',
      publisher: 'MIT Press',
      volume: '8',
      issue: '4',
      version: '2',
      DOI: '10.1162/jcws',
      ISBN: '1520-3972',
      URL: 'https://x.example/a',
      language: 'en',
      note: 'Translated.',
    };
    expect(linesOf(formatRis(article)).map((line) => line.join(' '))).toEqual([
      'TY JOUR',
      'ID P-1',
      'AU Navas Reyes, Carmen',
      'AU Ministry; of Health',
      'TI Cubans in Bissau',
      'T2 The Gazette',
      'PB MIT Press',
      'PY 1976',
      'DA 1976/03/03/',
      'VL 8',
      'IS 4',
      'SP 3',
      'EP 51',
      'ET 2',
      'DO 10.1162/jcws',
      'SN 1520-3972',
      'UR https://x.example/a',
      'Y2 2026/11//',
      'LA en',
      'N1 Translated.',
      'ER ',
    ]);
  });

  it('says nothing of what is not known, and of an unknown kind that it is general', () => {
    const bare = { id: 'P-2', type: 'interview', title: 'T' };
    expect(linesOf(formatRis(bare))).toEqual([
      ['TY', 'GEN'],
      ['ID', 'P-2'],
      ['TI', 'T'],
      ['ER', ''],
    ]);
    const [, , author] = linesOf(formatRis({ ...bare, author: [{ family: 'Pepetela' }] }));
    expect(author).toEqual(['AU', 'Pepetela']);
  });

  it('has one blank where a text broke its line', () => {
    const title = 'Cubans \r\n\n in\nBissau';
    expect(linesOf(formatRis({ ...ITEM, title }))).toContainEqual(['TI', 'Cubans in Bissau']);
  });

  it('is one line a field, whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const lines = linesOf(formatRis({ ...ITEM, title: `a${title}b` }));
        expect(lines.filter(([tag]) => tag === 'TI')).toHaveLength(1);
        expect(lines.filter(([tag]) => tag === 'ER')).toHaveLength(1);
      }),
    );
  });
});
