import { describe, expect, it } from 'vitest';
import type { Basis } from '../dataset/figure.ts';
import type { Cell } from './cell.ts';
import { changesBetween } from './change.ts';
import { createCountClasses } from './classification.ts';
import type { Place, Places } from './place.ts';
import { swatchOf } from './swatch.ts';
import { figureCell, UNKNOWN } from './testing/cells.ts';

function troops(value: number, basis: Basis = 'stated'): Cell {
  return figureCell(value, { basis });
}

const CLASSES = createCountClasses([100, 1_000]);

function polityOf(id: string): Place['polity'] {
  const name = { en: id, es: id };
  const land = { iso: [id], label: [0, 0] as const, area: 1, polygons: [] };
  return { id, row: 0, name, from: null, to: null, status: 'sovereign', owner: null, ...land };
}

function placesOf(cells: Readonly<Record<string, Cell>>): Places {
  return new Map(
    Object.entries(cells).map(([id, cell]): [string, Place] => [
      id,
      { polity: polityOf(id), cell, swatch: swatchOf(cell, false, CLASSES) },
    ]),
  );
}

const changed = (before: Readonly<Record<string, Cell>>, now: Readonly<Record<string, Cell>>) =>
  changesBetween(placesOf(before), placesOf(now)).map(({ id }) => id);

describe('changesBetween()', () => {
  it('names what has another number, even within a class', () => {
    expect(changed({ AGO: troops(1_200) }, { AGO: troops(1_300) })).toEqual(['AGO']);
  });

  it('names nothing whose number is only carried on', () => {
    expect(changed({ AGO: troops(700) }, { AGO: troops(700, 'carried') })).toEqual([]);
  });

  it('names what comes and what goes', () => {
    expect(changed({ COD: UNKNOWN }, { ETH: troops(5) })).toEqual(['ETH', 'COD']);
  });

  it('names the largest first, be it what was or what is', () => {
    const before = { AGO: troops(700), ETH: troops(9_000) };
    expect(changed(before, { AGO: troops(800), COD: troops(1_000) })).toEqual([
      'ETH',
      'COD',
      'AGO',
    ]);
  });

  it('tells what a place was painted with, and is', () => {
    const [change] = changesBetween(placesOf({ AGO: troops(700) }), placesOf({}));
    expect(change).toEqual({ id: 'AGO', before: troops(700), now: undefined });
  });

  it('names nothing where all is as it was', () => {
    expect(changed({ AGO: troops(700), COD: UNKNOWN }, { AGO: troops(700), COD: UNKNOWN })).toEqual(
      [],
    );
  });
});
