import { describe, expect, it } from 'vitest';
import type { Cell, Cells } from '../choropleth/cell.ts';
import { figureCell, UNKNOWN } from '../choropleth/testing/cells.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { barsOf } from './bar.ts';

function bars(...cells: readonly (Cell | undefined)[]) {
  const cellsAt = (_: string, __: string, year: number): Cells => {
    const cell = cells[year - 1975];
    return new Map(cell ? [['AGO', cell]] : []);
  };
  const asked = { polity: 'AGO', layer: 'troops', estimate: 'best' };
  return barsOf({ cellsAt }, asked, { firstYear: 1975, lastYear: 1974 + cells.length });
}

const by = (side: string, value: number) =>
  figureCell(value, { painted: [claimOf({ side, best: value })] });

describe('barsOf()', () => {
  it('has a bar for each year with a figure above zero', () => {
    expect(bars(figureCell(5), undefined, UNKNOWN, figureCell(0), figureCell(7))).toMatchObject([
      { year: 1975, value: 5 },
      { year: 1979, value: 7 },
    ]);
  });

  it('sets aside what is not stated for the year, or not of the layer’s people alone', () => {
    const looks = bars(
      figureCell(5),
      figureCell(5, { basis: 'carried' }),
      figureCell(5, { isTogether: true }),
      figureCell(5, { isWeak: true }),
    ).map(({ look }) => look);
    expect(looks).toEqual(['stated', 'aside', 'aside', 'weak']);
  });

  it('breaks between years in which different sides count', () => {
    const broken = bars(
      by('cuban', 36),
      by('western', 19),
      by('western', 20),
      undefined,
      by('cuban', 9),
    );
    expect(broken.map(({ isBreak }) => isBreak)).toEqual([false, true, false, false]);
  });
});
