import { describe, expect, it } from 'vitest';
import { createCountClasses } from './classification.ts';
import { swatchOf } from './swatch.ts';
import { DENIED, figureCell, UNKNOWN } from './testing/cells.ts';

const CLASSES = createCountClasses([100, 1000]);
const paint = (cell: Parameters<typeof swatchOf>[0], isDependency = false) =>
  swatchOf(cell, isDependency, CLASSES);

describe('swatchOf()', () => {
  it('puts a value equal to a break in the upper class', () => {
    expect(paint(figureCell(99)).key).toBe('0-stated');
    expect(paint(figureCell(100)).key).toBe('1-stated');
  });

  it('gives no class to fewer than the least, unless they are none at all', () => {
    const classes = createCountClasses([500, 2000], 100);
    const key = (value: number) => swatchOf(figureCell(value), false, classes).key;
    expect([0, 1, 99, 100, 499, 500].map(key)).toEqual([
      'zero',
      'few',
      'few',
      '0-stated',
      '0-stated',
      '1-stated',
    ]);
  });

  it('tells what is withheld from what is unknown', () => {
    expect(paint({ ...UNKNOWN, isWithheld: true }).key).toBe('withheld');
    expect(paint(UNKNOWN).key).toBe('unknown');
  });

  it('has a look of its own for what is carried, whole, together or weak', () => {
    expect(paint(figureCell(5, { basis: 'carried' })).key).toBe('0-carried');
    expect(paint(figureCell(5, { basis: 'whole-intervention' })).key).toBe('0-whole-intervention');
    expect(paint(figureCell(5, { isTogether: true, basis: 'carried' })).key).toBe('0-together');
    expect(paint(figureCell(46_000, { isWeak: true })).key).toBe('weak');
  });

  it('fills nothing for zero, and tells a weak zero as weak', () => {
    expect(paint(figureCell(0)).key).toBe('zero');
    expect(paint(figureCell(0, { isWeak: true })).key).toBe('weak');
  });

  it('paints no number of what is denied', () => {
    expect(paint({ type: 'denied', figure: figureCell(3000), kinds: ['combat'] }).key).toBe(
      'denied',
    );
    expect(paint(DENIED).key).toBe('denied');
    expect(paint(UNKNOWN).key).toBe('unknown');
  });

  it('says of a blank dependency that it is one', () => {
    expect(paint(undefined, true).key).toBe('dependency');
    expect(paint(undefined).key).toBe('none');
    expect(paint(figureCell(5), true).key).toBe('0-stated');
  });

  it('paints kinds by all of them', () => {
    const kinds = ['combat', 'civil'] as const;
    expect(paint({ type: 'involvement', kinds, doubted: [] })).toEqual({
      type: 'kinds',
      key: 'kinds-combat-civil',
      kinds,
    });
  });

  it('calls what fewer than two sources speak of one source only', () => {
    const compared = (sources: number, ratio: number) =>
      paint({ ...figureCell(5), type: 'disagreement', sources, ratio }).key;
    expect(compared(1, 1)).toBe('ratio-0');
    expect(compared(2, 1)).toBe('ratio-1');
    expect(compared(3, 9)).toBe('ratio-3');
  });
});
