import { describe, expect, it } from 'vitest';
import { ColumnBuilder, textAt } from './column.ts';

function columnOf(cells: readonly string[]) {
  const builder = new ColumnBuilder();
  for (const [row, cell] of cells.entries()) builder.set(row, cell);
  return builder.build(cells.length);
}

const distinct = (count: number, name = 'text') =>
  Array.from({ length: count }, (_, at) => `${name} ${at}`);

/** As many rows as it takes to see whether the texts come again, of so many different ones. */
function trialOf(different: number): readonly string[] {
  const texts = distinct(different);
  return Array.from({ length: 8_192 }, (_, row) => texts[row % different] ?? '');
}

describe('a column', () => {
  it('holds each text once, without the blanks around it', () => {
    const { texts, at } = columnOf(['Angola', ' Angola ', 'Cuba', 'Angola', ' Angola ']);
    expect(texts).toEqual(['', 'Angola', 'Cuba']);
    expect([...at]).toEqual([1, 1, 2, 1, 1]);
  });

  it('takes a cell of blanks for one that is empty', () => {
    const { texts, at } = columnOf(['Angola', '  ', 'Cuba', '']);
    expect(texts).toEqual(['', 'Angola', 'Cuba']);
    expect([...at]).toEqual([1, 0, 2, 0]);
  });

  it('is empty in the rows that have no cell, and beyond its end', () => {
    const builder = new ColumnBuilder();
    builder.set(0, 'Angola');
    builder.set(2, 'Cuba');
    const column = builder.build(4);
    expect([0, 1, 2, 3, 4].map((row) => textAt(column, row))).toEqual([
      'Angola',
      '',
      'Cuba',
      '',
      '',
    ]);
    expect(column.at).toHaveLength(4);
  });

  it('keeps its texts in their rows however long it grows', () => {
    const builder = new ColumnBuilder();
    for (const row of [0, 1_023, 1_024, 9_000]) builder.set(row, `row ${row}`);
    const column = builder.build(20_000);
    expect(column.at).toHaveLength(20_000);
    for (const row of [0, 1_023, 1_024, 9_000]) expect(textAt(column, row)).toBe(`row ${row}`);
    expect(column.at.filter(Boolean)).toHaveLength(4);
  });

  it('looks texts up no more once most have been different, but for that of the row above', () => {
    const column = columnOf([...trialOf(4_096), 'a', ' b', 'b', 'b', 'a']);
    expect(column.texts.slice(4_097)).toEqual(['a', 'b', 'b', 'a']);
    const rows = [8_192, 8_193, 8_194, 8_195, 8_196];
    expect(rows.map((row) => textAt(column, row))).toEqual(['a', 'b', 'b', 'b', 'a']);
  });

  it('looks texts up as long as half of them have come again, and from then on', () => {
    const { texts } = columnOf([...trialOf(4_095), 'a', 'b', 'a', ...distinct(5_000, 'late'), 'b']);
    expect(texts).toHaveLength(1 + 4_095 + 2 + 5_000);
  });
});
