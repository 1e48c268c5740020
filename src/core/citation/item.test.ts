import { describe, expect, it } from 'vitest';
import { parseItems, partsOf, withoutOwnName } from './item.ts';

const PIECE = {
  id: 'P-1',
  type: 'article-newspaper',
  title: 'Cubans in Bissau',
  'container-title': 'The Gazette',
  publisher: 'Gazette House',
};
const PERSON = { family: 'Navas', given: 'Carmen' };

describe('parseItems(value)', () => {
  it('has each item by its id, whole but for what the atlas has to say of it', () => {
    const whole = { ...PIECE, issued: { 'date-parts': [[1976, 3]] }, archive: 'A box' };
    const { value, issues } = parseItems([{ ...whole, custom: { side: 'western' } }]);
    expect(value).toEqual(new Map([['P-1', whole]]));
    expect(issues).toEqual([]);
  });

  it('leaves out what is unsound, and says where', () => {
    const { value, issues } = parseItems([
      { ...PIECE, title: 7 },
      { ...PIECE, id: 'P-2' },
    ]);
    expect([...(value?.keys() ?? [])]).toEqual(['P-2']);
    expect(issues.map(({ path }) => path)).toEqual(['[0].title']);
  });

  it('is nothing where there is no list', () => {
    const { value, issues } = parseItems({ id: 'P-1' });
    expect(value).toBeNull();
    expect(issues).toHaveLength(1);
  });
});

describe('withoutOwnName(item)', () => {
  it('leaves a newspaper or a house out of the authors of what it printed', () => {
    for (const literal of ['The Gazette', 'Gazette House']) {
      expect(withoutOwnName({ ...PIECE, author: [{ literal }] })).toEqual(PIECE);
      expect(withoutOwnName({ ...PIECE, author: [{ literal }, PERSON] })).toEqual({
        ...PIECE,
        author: [PERSON],
      });
    }
  });

  it('leaves every other author, and whatever has none', () => {
    const written = { ...PIECE, author: [{ literal: 'Reuters' }, PERSON] };
    expect(withoutOwnName(written)).toEqual(written);
    expect(withoutOwnName(PIECE)).toEqual(PIECE);
    const book = { id: 'P-2', type: 'book', title: 'T', author: [PERSON] };
    expect(withoutOwnName(book)).toEqual(book);
  });
});

describe('partsOf(date)', () => {
  it('has as many parts as are known', () => {
    expect(partsOf({ 'date-parts': [[1976, 3]] })).toEqual([1976, 3]);
    expect(partsOf(undefined)).toEqual([]);
  });
});
