import { describe, expect, it } from 'vitest';
import type { Headers } from './choices.ts';
import { findHeader } from './header.ts';

/** What heads rows whose cells are parted by a stroke. */
function headerOf(rows: readonly string[], chosen: Headers | null = null) {
  const cells = rows.map((row) => row.split('|'));
  const width = Math.max(0, ...cells.map(({ length }) => length));
  return findHeader(
    cells.map((own, at) => ({ line: at + 1, cells: own })),
    width,
    chosen,
  );
}
const countOf = (...rows: readonly string[]) => headerOf(rows)?.count;
const headsOf = (rows: readonly string[], chosen: Headers | null = null) =>
  headerOf(rows, chosen)?.heads;

describe('a table that one row heads', () => {
  it('begins under it', () => {
    const heads = ['country', 'year', 'troops'];
    expect(headerOf(['country|year|troops', 'Angola|1988|5'])).toEqual({
      ...{ count: 1, line: 1, heads, start: 1, over: [] },
    });
  });

  it('may have titles over it', () => {
    const rows = ['Troops abroad', '||', 'country|year|troops', 'Angola|1988|5'];
    const header = headerOf(rows);
    expect(header).toMatchObject({ count: 1, line: 3, start: 3 });
    expect(header?.over.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('is headed by years where these follow each other', () => {
    expect(countOf('country|1988|1989|1990', 'Angola|1988|1989|1990')).toBe(1);
    expect(countOf('Angola|1988|1989|1992', 'Cuba|1988|1989|1990')).toBe(0);
  });

  it('is headed by what a reader says', () => {
    const rows = ['Angola|1988|5', 'Cuba|1989|6'];
    expect(headerOf(rows, 1)).toMatchObject({ count: 1, heads: ['Angola', '1988', '5'] });
    expect(headerOf(['a|b', 'c|d'], 0)).toMatchObject({ count: 0, start: 0 });
  });

  it('is none where there are no rows', () => {
    expect(headerOf([])).toBeNull();
  });
});

describe('a table that nothing heads', () => {
  it('begins with its first row, and its columns have numbers', () => {
    expect(headerOf(['A title', 'Angola|1988|5', 'Cuba|1989|6'])).toEqual({
      ...{ count: 0, line: 2, heads: ['Col. 1', 'Col. 2', 'Col. 3'], start: 1 },
      over: [{ line: 1, cells: ['A title'] }],
    });
  });

  it.each(['5', '+5', '−5', '-5', ' 5 ', '1 234', '1.234,5', '1’234', '7e+05', '7e5', '5%', ''])(
    'may begin with %j over numbers',
    (cell) => {
      expect(countOf(`Angola|1988|${cell}`, 'Cuba|1989|6', 'Mali|1990|7')).toBe(0);
    },
  );

  it.each(['x5', '5x', '5e', 'e5', '5;6', '%', 'troops'])(
    'does not begin with %j over numbers',
    (cell) => {
      expect(countOf(`Angola|1988|${cell}`, 'Cuba|1989|6', 'Mali|1990|7')).toBe(1);
    },
  );

  it.each([
    [' 1988 ', 0],
    ['1500', 0],
    ['1499', 1],
    ['2100', 1],
    ['19880', 1],
    ['x1988', 1],
    ['1988x', 1],
  ])('has %j as a year or not: %j rows head it', (cell, count) => {
    expect(countOf(`Angola|${cell}|5`, 'Cuba|1989|6', 'Mali|1990|7')).toBe(count);
  });

  it('has years under its year, but for one in five', () => {
    const below = ['Cuba|1989|6', 'Mali|1990|7', 'Chad|1991|8', 'Togo|1992|9'];
    expect(countOf('Angola|1988|5', ...below, 'Benin|n.y.|3')).toBe(0);
    expect(countOf('Angola|1988|5', ...below.slice(1), 'Benin|n.y.|3')).toBe(1);
    expect(countOf('Angola|1988|5', 'Cuba|-|6', 'Mali|1990|7')).toBe(0);
    expect(countOf('Angola|1988|5')).toBe(1);
  });

  it('may have one number that looks like a year, and not two', () => {
    expect(countOf('Angola|1988|2001', 'Cuba|1989|5', 'Mali|1990|7')).toBe(0);
    expect(countOf('Angola|1988|2001|1999', 'Cuba|1989|5|6', 'Mali|1990|7|8')).toBe(1);
  });

  it('has numbers under its numbers, as far as anything stands there', () => {
    expect(countOf('Angola|1988|5', 'Cuba|1989|few', 'Mali|1990|some')).toBe(1);
    expect(countOf('Angola|1988|5', 'Cuba|1989|', 'Mali|1990|-')).toBe(0);
    const three = ['Cuba|1989|6', 'Mali|1990|7', 'Chad|1991|8'];
    expect(countOf('Angola|1988|5', ...three, 'Togo|1992|few', 'Benin|1993|some')).toBe(0);
  });
});

describe('a table that two rows head', () => {
  it('has years over measures', () => {
    const rows = ['country|1988||1989|', '|troops|killed|troops|killed', 'Angola|5|1|6|2'];
    expect(headerOf(rows)).toEqual({
      ...{ count: 2, line: 2, start: 2, over: [] },
      heads: ['country', 'troops 1988', 'killed 1988', 'troops 1989', 'killed 1989'],
    });
  });

  it('has measures over years', () => {
    const rows = ['|troops||killed|', 'country|1988|1989|1988|1989', 'Angola|5|6|1|2'];
    expect(headsOf(rows)).toEqual([
      ...['country', 'troops 1988', 'troops 1989', 'killed 1988', 'killed 1989'],
    ]);
  });

  it('may have titles over them', () => {
    const rows = ['A title', 'country|1988|1989', '|troops|troops', 'Angola|5|6'];
    const header = headerOf(rows);
    expect(header).toMatchObject({ count: 2, line: 3, start: 3 });
    expect(header?.over).toHaveLength(1);
  });

  it('is one row where the second has numbers, no words under a year, or no figures below', () => {
    expect(countOf('country|1988|1989', 'Angola|5|6', 'Cuba|7|8')).toBe(1);
    expect(countOf('country|1988|1989', 'Angola|troops|', 'Cuba|7|8')).toBe(1);
    expect(countOf('country|1988|1989', 'who|troops|killed', 'Cuba|a|b')).toBe(1);
    expect(countOf('country|1988|1989', 'who|troops|killed')).toBe(1);
    expect(countOf('country|troops', 'who|1988', 'Cuba|7')).toBe(1);
    expect(countOf('country|1970', 'Angola|1988', 'Cuba|1989')).not.toBe(2);
    expect(countOf('|a|b', 'country|1988|1989', 'Cuba|1990|1991')).not.toBe(2);
  });

  it('joins what stands over each other, as far as it stands there', () => {
    const years = ['x|1988||note', 'country | troops|killed|', 'Angola|5|1|n'];
    expect(headsOf(years, 2)).toEqual(['x: country', 'troops 1988', 'killed 1988', 'note']);
    const groups = ['x|a|| y ', 'p| |q|r', '1|2|3|4'];
    expect(headsOf(groups, 2)).toEqual(['x: p', 'a', 'q', 'y: r']);
    expect(headsOf(['x|a', 'p|q|r|s', '1|2|3|4'], 2)).toHaveLength(4);
    expect(headsOf(['x|y', 'a|b', '1|2'], 2)).toEqual(['x: a', 'y: b']);
  });
});
