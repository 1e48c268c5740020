import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from './choices.ts';
import { ColumnBuilder } from './column.ts';
import { MeasureNames, SourceNames } from './labels.ts';
import type { FigureColumn } from './shape.ts';

function columnOf(...cells: readonly string[]) {
  const builder = new ColumnBuilder();
  cells.forEach((cell, row) => {
    builder.set(row, cell);
  });
  return builder.build(cells.length);
}

const figure = (measure: string, year: number | null = null): FigureColumn => {
  return { index: 0, head: measure, low: null, high: null, measure, year, country: null };
};

describe('SourceNames', () => {
  it('are those of the column, each once, after that of none', () => {
    const names = new SourceNames(columnOf('UNHCR', '', 'ICRC', 'UNHCR'));
    expect([0, 1, 2, 3].map((row) => names.at(row))).toEqual([1, 0, 2, 1]);
    expect(names.all).toEqual(['', 'UNHCR', 'ICRC']);
  });

  it('are none where there is no such column', () => {
    const names = new SourceNames(undefined);
    expect([names.at(0), names.at(7)]).toEqual([0, 0]);
    expect(names.all).toEqual(['']);
  });
});

describe('MeasureNames', () => {
  const named = (figures: number, ...cells: readonly string[]) =>
    new MeasureNames(columnOf(...cells), figures, NO_CHOICES, 'The table');

  it('are what heads the figures where no column names them', () => {
    const names = new MeasureNames(undefined, 2, NO_CHOICES, 'The table');
    const [troops, killed] = [figure('Troops'), figure('Killed')];
    expect([names.at(0, troops), names.at(0, killed), names.at(1, troops)]).toEqual([0, 1, 0]);
    expect(names.all).toEqual([
      { name: 'Troops', type: 'stock' },
      { name: 'Killed', type: 'toll' },
    ]);
    expect(names.heads).toEqual(['Troops', 'Killed']);
    expect([names.isStock(0), names.isStock(1), names.isStock(9)]).toEqual([true, false, false]);
  });

  it('are what the column says, with the head where that tells more', () => {
    const value = figure('value');
    const one = named(1, 'Troops', '', 'Troops');
    expect([0, 1, 2].map((row) => one.at(row, value))).toEqual([0, 1, 0]);
    expect(one.heads).toEqual(['Troops', 'value']);
    const several = named(2, 'Troops');
    several.at(0, value);
    expect(several.heads).toEqual(['Troops: value']);
    const wide = named(1, 'Troops');
    wide.at(0, figure('est.', 1988));
    expect(wide.heads).toEqual(['Troops: est.']);
  });

  it('are the title where nothing names them', () => {
    const names = new MeasureNames(undefined, 1, NO_CHOICES, 'The table');
    names.at(0, figure(''));
    expect(names.heads).toEqual(['The table']);
  });

  it('are called in a line: cut where a heading is long, and nothing turns the letters around it', () => {
    const names = new MeasureNames(undefined, 3, NO_CHOICES, 'The table');
    const heads = [
      'x'.repeat(1_000),
      'y'.repeat(120),
      '\u202etroops \ud800\u2066\n in all',
      '\u202e',
    ];
    for (const head of heads) names.at(0, figure(head));
    const called = ['x'.repeat(119).concat('…'), 'y'.repeat(120), 'troops in all', 'The table'];
    expect(names.all.map(({ name }) => name)).toEqual(called);
    // By these a reader’s choices are kept.
    expect(names.heads).toEqual(heads);
  });

  it('are called and counted as a reader chose', () => {
    const choices = {
      names: new Map([
        ['Troops', 'Soldiers'],
        ['Killed', ''],
      ]),
      types: new Map([['Troops', 'toll' as const]]),
    };
    const names = new MeasureNames(undefined, 2, choices, 'The table');
    names.at(0, figure('Troops'));
    names.at(0, figure('Killed'));
    expect(names.all).toEqual([
      { name: 'Soldiers', type: 'toll' },
      { name: 'Killed', type: 'toll' },
    ]);
    expect(names.heads).toEqual(['Troops', 'Killed']);
  });
});
