import { describe, expect, it } from 'vitest';
import type { ColumnRole } from './choices.ts';
import type { Grid } from './grid.ts';
import { shapeOf } from './shape.ts';

type Roles = readonly (ColumnRole | null)[];

const shape = (heads: readonly string[], roles: Roles, line = 1) =>
  shapeOf({ heads, header: { line } } as unknown as Grid, roles);

describe('shapeOf(grid, roles)', () => {
  it('says which column holds what', () => {
    const roles = ['source', 'year', null, 'country', 'figure', 'until', 'measure'] as const;
    expect(shape(['a', 'b', 'c', 'd', 'e', 'f', 'g'], roles)).toMatchObject({
      ...{ source: 0, year: 1, country: 3, until: 5, measure: 6, faults: [], isLacking: false },
      figures: [
        { index: 4, head: 'e', measure: 'e', low: null, high: null, year: null, country: null },
      ],
    });
  });

  it('takes what stands first where two columns hold the same', () => {
    const { year, source } = shape(['a', 'b', 'c', 'd'], ['country', 'year', 'year', 'figure']);
    expect([year, source]).toEqual([1, null]);
  });

  it.each<readonly [Roles, readonly string[]]>([
    [['country', 'year', 'figure'], []],
    [['year', 'figure'], ['no-country']],
    [['country', 'figure'], ['no-year']],
    [['country', 'year'], ['no-value']],
    [['country', 'year-figure'], []],
    [['year', 'country-figure'], []],
    [[null], ['no-country', 'no-year', 'no-value']],
  ])('of %j lacks %j', (roles, codes) => {
    const heads = roles.map((role) => (role === 'year-figure' ? '1988' : 'Angola'));
    const { faults, isLacking } = shape(heads, roles, 3);
    expect(faults).toEqual(codes.map((code) => ({ code, line: 3, value: heads.join(', ') })));
    expect(isLacking).toBe(codes.length > 0);
  });

  it('names no line where none heads the table', () => {
    expect(shape(['a'], ['country'], 0).faults[0]).toEqual({ code: 'no-year', value: 'a' });
  });

  it('reads year and measure out of the heads of a wide table, and tells a part of a year', () => {
    const roles = ['country', 'year-figure', 'year-figure', 'year-figure'] as const;
    const { figures, faults, isLacking } = shape(['c', '1988', 'Troops 1989', '1990Q1'], roles, 2);
    expect(figures.map(({ index, year, measure }) => [index, year, measure])).toEqual([
      [1, 1988, ''],
      [2, 1989, 'Troops'],
    ]);
    expect(faults).toEqual([{ code: 'quarter', line: 2, column: '1990Q1', value: '1990Q1' }]);
    expect(isLacking).toBe(false);
  });

  it('reads the country out of the heads where countries head the figures', () => {
    const { figures } = shape(
      ['year', 'Angola', 'Cuba'],
      ['year', 'country-figure', 'country-figure'],
    );
    expect(figures.map(({ country, measure }) => [country, measure])).toEqual([
      ['Angola', ''],
      ['Cuba', ''],
    ]);
  });
});

describe('low and high', () => {
  const bounds = (heads: readonly string[], roles: Roles) =>
    shape(heads, roles).figures.map(({ head, low, high }) => [head, low, high]);

  it('belong to the figure whose head is theirs', () => {
    const heads = ['troops', 'killed', 'troops_low', 'killed_low', 'high killed', 'max troops'];
    const roles = ['figure', 'figure', 'low', 'low', 'high', 'high'] as const;
    expect(bounds(heads, roles)).toEqual([
      ['troops', 2, 5],
      ['killed', 3, 4],
    ]);
  });

  it('else to the figure before them, else to the first after them', () => {
    expect(bounds(['a', 'low', 'b', 'high'], ['figure', 'low', 'figure', 'high'])).toEqual([
      ['a', 1, null],
      ['b', null, 3],
    ]);
    expect(bounds(['low', 'a', 'b'], ['low', 'figure', 'figure'])).toEqual([
      ['a', 0, null],
      ['b', null, null],
    ]);
  });

  it('are not told by a word that two figures share', () => {
    const heads = ['troops total', 'troops own', 'troops min'];
    expect(bounds(heads, ['figure', 'figure', 'low'])).toEqual([
      ['troops total', null, null],
      ['troops own', 2, null],
    ]);
  });
});
