import { describe, expect, it } from 'vitest';
import type { Cell, Cells } from './cell.ts';
import { summarise } from './summary.ts';
import { DENIED, figureCell, UNKNOWN } from './testing/cells.ts';

describe('summarise()', () => {
  it('adds up what is above zero, the largest first, and counts the rest by what it is', () => {
    const cells: Cells = new Map<string, Cell>([
      ['GIN', figureCell(50)],
      ['AGO', figureCell(100)],
      ['SYR', figureCell(0)],
      ['VEN', figureCell(46_000, { isWeak: true })],
      ['ETH', figureCell(20, { basis: 'carried', carriedFrom: 1974 })],
      ['GRD', figureCell(7, { isTogether: true })],
      ['NIC', UNKNOWN],
      ['GUY', DENIED],
      ['YMD', { type: 'involvement', kinds: ['civil'], doubted: [] }],
    ]);
    const { leaders, ...counts } = summarise(cells);
    expect(leaders.map(({ polity }) => polity)).toEqual(['AGO', 'GIN', 'ETH', 'GRD']);
    expect(counts).toEqual({
      ...{ total: 177, zero: 1, weak: 1, together: 1 },
      ...{ unknown: 1, denied: 1, carried: 1, others: 1 },
    });
  });

  it('has what is below zero among the largest by its size, and not as a zero', () => {
    const cells: Cells = new Map([
      ['A', figureCell(5)],
      ['B', figureCell(-9)],
      ['C', figureCell(0)],
    ]);
    const { leaders, total, zero } = summarise(cells);
    expect(leaders.map(({ polity }) => polity)).toEqual(['B', 'A']);
    expect([total, zero]).toEqual([-4, 1]);
  });

  it('names equals by their id', () => {
    const cells: Cells = new Map([
      ['B', figureCell(5)],
      ['A', figureCell(5)],
    ]);
    expect(summarise(cells).leaders.map(({ polity }) => polity)).toEqual(['A', 'B']);
  });

  it('of nothing is nothing', () => {
    expect(summarise(new Map())).toMatchObject({ leaders: [], total: 0, zero: 0, unknown: 0 });
  });
});
