import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../atlas/testing/cuba.ts';
import { createClassification, createCountClasses, RATIO_BREAKS } from './classification.ts';

const BREAKS = DESCRIPTION.classes;
const countClasses = createCountClasses(BREAKS);

describe('createClassification()', () => {
  it('has the classes that links and captions rely on, the same for all years', () => {
    expect(BREAKS).toEqual([100, 300, 1000, 3000, 10_000, 30_000]);
    expect(RATIO_BREAKS).toEqual([1.5, 3]);
  });

  it('puts a value equal to a break in the upper class', () => {
    const countClasses = createCountClasses(BREAKS);
    BREAKS.forEach((value, index) => {
      expect(countClasses.classOf(value)).toBe(index + 1);
      expect(countClasses.classOf(value - 1)).toBe(index);
    });
  });

  it('covers every count from 1, each class beginning where the one below ends', () => {
    const { classes } = countClasses;
    expect(classes[0]?.from).toBe(1);
    expect(classes.at(-1)?.to).toBeNull();
    classes.slice(1).forEach(({ from }, index) => {
      expect(classes[index]?.to).toBe(from);
    });
    expect(countClasses.classOf(1)).toBe(0);
    expect(countClasses.classOf(1e9)).toBe(classes.length - 1);
  });

  it('tells its classes', () => {
    expect(createCountClasses([100, 1_000]).classes).toEqual([
      { index: 0, from: 1, to: 100 },
      { index: 1, from: 100, to: 1_000 },
      { index: 2, from: 1_000, to: null },
    ]);
  });

  it('has no class for what has no value', () => {
    const countClasses = createCountClasses(BREAKS);
    expect(countClasses.classOf(null)).toBeNull();
    expect(countClasses.classOf(Number.NaN)).toBeNull();
  });

  it.each<[string, number[], string]>([
    ['no breaks', [], 'invalid breaks; none'],
    ['breaks that fall', [10, 5], 'invalid breaks; not ascending'],
    ['a break twice', [10, 10], 'invalid breaks; not ascending'],
    ['a break at the beginning', [1, 10], 'invalid breaks; not ascending'],
    ['a break that is no number', [10, Number.NaN], 'invalid breaks; not finite'],
    ['an infinite break', [10, Number.POSITIVE_INFINITY], 'invalid breaks; not finite'],
  ])('throws on %s', (_, breaks, message) => {
    expect(() => createClassification(breaks, 1)).toThrow(message);
  });
});
