import { expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { markOf } from './mark.ts';
import { blankSwatch, classSwatch } from './swatch.ts';
import { DENIED, figureCell, UNKNOWN } from './testing/cells.ts';

const SWATCH = classSwatch(0, 'stated');
const marked = (cell: Cell) => markOf({ cell, swatch: SWATCH });

it('outlines a number sharply, be it of more or of fewer', () => {
  expect([1, -1].map((value) => marked(figureCell(value)))).toEqual(['figure', 'figure']);
});

it('outlines a zero, and a number that rests on weak claims, more softly', () => {
  expect(marked(figureCell(0))).toBe('vague');
  expect(marked(figureCell(500, { isWeak: true }))).toBe('vague');
});

it('outlines more softly what is denied, or known without a number', () => {
  expect([UNKNOWN, DENIED].map(marked)).toEqual(['vague', 'vague']);
});

it('outlines kinds and disagreements sharply, which have no number to lack', () => {
  expect(marked({ type: 'involvement', kinds: ['combat'], doubted: [] })).toBe('figure');
  const apart = { ...figureCell(0), type: 'disagreement', ratio: 2, sources: 2 } as const;
  expect(marked(apart)).toBe('figure');
});

it('outlines neither the actor nor what lies below the scale, whatever is said of them', () => {
  for (const blank of ['actor', 'few'] as const) {
    expect(markOf({ cell: figureCell(500), swatch: blankSwatch(blank) })).toBeNull();
  }
});

it('outlines no place of which nothing is said', () => {
  expect(markOf({ cell: undefined, swatch: blankSwatch('none') })).toBeNull();
  expect(markOf(undefined)).toBeNull();
});
