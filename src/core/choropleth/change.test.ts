import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { changedCells } from './change.ts';

function troops(value: number, basis: 'stated' | 'carried' = 'stated'): Cell {
  const measure = 'troops';
  return {
    type: 'figure',
    value,
    low: value,
    high: value,
    basis,
    measure,
    painted: [],
    rivals: [],
  };
}

const changed = (before: Readonly<Record<string, Cell>>, now: Readonly<Record<string, Cell>>) => [
  ...changedCells(new Map(Object.entries(before)), new Map(Object.entries(now))),
];

describe('changedCells()', () => {
  it('names what has another number, even within a class', () => {
    expect(changed({ AGO: troops(1_200) }, { AGO: troops(1_300) })).toEqual(['AGO']);
  });

  it('names what is painted otherwise with the same number', () => {
    expect(changed({ AGO: troops(700) }, { AGO: troops(700, 'carried') })).toEqual(['AGO']);
  });

  it('names what comes and what goes', () => {
    expect(changed({ COD: { type: 'unknown' } }, { ETH: troops(5) })).toEqual(['COD', 'ETH']);
  });

  it('names nothing where all is as it was', () => {
    expect(
      changed(
        { AGO: troops(700), COD: { type: 'unknown' } },
        { AGO: troops(700), COD: { type: 'unknown' } },
      ),
    ).toEqual([]);
  });
});
