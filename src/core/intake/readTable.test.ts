import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from './choices.ts';
import { LIMITS } from './fault.ts';
import { openText } from './open.ts';
import { readTable } from './read.ts';
import { CONTEXT, linesOf, readAsTable } from './testing/readInput.ts';

const table = (...lines: readonly string[]) => lines.join('\n');

describe('a column', () => {
  it('is told by its cells all over the table, though its first ones be empty', async () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => `Angola,1988,${at < 900 ? '' : at}`);
    const { choices } = await readAsTable(table('country,year,x', ...rows));
    expect(choices.columns).toEqual(['country', 'year', 'figure']);
  });
});

describe('the sign of fractions', () => {
  it('is a point, but a comma where semicolons part the cells', async () => {
    const rows = ['country,year,troops', 'Angola,1988,1.200', 'Benin,1988,52.000'];
    expect((await readAsTable(table(...rows))).choices.decimal).toBe('.');
    const semicolons = rows.map((row) => row.replaceAll(',', ';'));
    expect((await readAsTable(table(...semicolons))).choices.decimal).toBe(',');
  });

  it('is told by a low or a high too', async () => {
    for (const bound of ['low', 'high']) {
      const [low, high] = bound === 'low' ? ['1.200.500', ''] : ['', '1.900.500'];
      const reading = await readAsTable(
        table('country\tyear\tbest\tlow\thigh', `Angola\t1988\t1.200.700\t${low}\t${high}`),
      );
      expect(reading.choices.decimal).toBe(',');
    }
    const ambiguous = await readAsTable(
      table('country\tyear\tbest\tlow', 'Angola\t1988\t52.000\t1.500'),
    );
    expect(linesOf(ambiguous)).toEqual(['AGO 1988 52 (1.5-) best']);
    const beside = await readAsTable(
      table('country\tyear\tbest\tid', 'Angola\t1988\t52.000\t1.200.500'),
    );
    expect(beside.choices.decimal).toBe('.');
    const told = await readAsTable(
      table('country\tyear\tbest\tlow', 'Angola\t1988\t52.000.000\t1.500,5'),
    );
    expect(linesOf(told)).toEqual(['AGO 1988 52000000 (1500.5-) best']);
  });
});

describe('a table', () => {
  it('of more figures than are read is refused, with its rows', () => {
    const opened = openText(new TextEncoder().encode('country,year,a,b\nAngola,1988,1,2'));
    if (opened.type !== 'opened') throw new Error(opened.type);
    const rows = LIMITS.figures / 2 + 1;
    const grid = { ...opened.grid, lines: new Uint32Array(rows) };
    const reading = readTable({ ...opened, hash: '', grid }, NO_CHOICES, CONTEXT, () => undefined);
    expect(reading.placed).toBeNull();
    expect(reading.faults.map(({ code, first }) => [code, first[0]?.value])).toEqual([
      ['too-many-rows', String(rows)],
    ]);
  });
});
