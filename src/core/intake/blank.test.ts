import { describe, expect, it } from 'vitest';
import { blankOf } from './blank.ts';

describe('blankOf()', () => {
  it.each([
    ['', 'empty'],
    [' ', 'empty'],
    ['NA', 'na'],
    ['n/a', 'na'],
    ['null', 'na'],
    ['s/d', 'na'],
    ['-', 'dash'],
    ['—', 'dash'],
    ['..', 'dots'],
    ['…', 'dots'],
    ['0', null],
    ['9', null],
    ['many', null],
  ])('of “%s” is %s', (text, expected) => {
    expect(blankOf(text)).toBe(expected);
  });
});
