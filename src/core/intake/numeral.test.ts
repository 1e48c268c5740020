import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, parseNumeral } from './numeral.ts';

describe('decimalOf()', () => {
  it.each([
    [['1,5', '2,25'], ','],
    [['1.5', '2.25'], '.'],
    [['1.234,5'], ','],
    [['1,234.5'], '.'],
    [['1.234.567', '12.000'], ','],
    [['1,234', '5,678'], '.'],
    [['12', '13'], '.'],
    [['0,125', '0,250'], ','],
    [['0.125', '1.250'], '.'],
    [['1,2,3'], '.'],
    [['1234,567'], ','],
    [['-12,345'], '.'],
    [['+12,345'], '.'],
    [['1.234,567'], ','],
    [['52.000'], '.'],
    [['1.234.567', '1.5'], '.'],
    [['1.234.5'], '.'],
    [[], '.'],
  ])('of %j is %s', (column, expected) => {
    expect(decimalOf(column)).toBe(expected);
  });

  it('is as usual where “52.000” alone does not tell', () => {
    expect(decimalOf(['52.000', '1.200'], ',')).toBe(',');
    expect(decimalOf(['52.000', '1.200'], '.')).toBe('.');
    expect(decimalOf(['52,000', '1,200'], ',')).toBe('.');
    expect(decimalOf(['n.a.', '-'], ',')).toBe('.');
    expect(decimalOf(['52.000', '1.25'], ',')).toBe('.');
  });
});

it('of a column is told by numbers with a word behind', () => {
  expect(decimalOf(['1,2 millones', '800.000'], '.')).toBe(',');
});

/** Numbers with something before, behind or in them. */
const HALF_NUMBERS = [
  ...['x1e5', '1e5x', '1;5e3', '1.xe3', '1e1234', 'x1 million', '1.x5', '1.5x', 'x5', '5x', '5−'],
];

describe('parseNumeral()', () => {
  it('reads no number in what is longer than any', () => {
    expect(parseNumeral(`1.${'5'.repeat(98)}`, '.')).toBeCloseTo(1.5555);
    expect(parseNumeral(`1.${'5'.repeat(99)}`, '.')).toBeNull();
  });

  it('reads many marks behind a number in no more steps than there are marks', {
    timeout: 5_000,
  }, () => {
    expect(parseNumeral(`5${'*'.repeat(28)}`, '.')).toBe(5);
    expect(parseNumeral(`5${'*'.repeat(28)}x`, '.')).toBeNull();
    expect(parseNumeral('5 [a]* [b] †', '.')).toBe(5);
  });

  it.each([
    ['1,234', '.', 1234],
    ['1.234', ',', 1234],
    ['1 234 567', '.', 1_234_567],
    ['1\u202f234', ',', 1234],
    ['1’234', '.', 1234],
    ['7e+05', '.', 700_000],
    ['−5', '.', -5],
    ['1,5', ',', 1.5],
    ['1,234*', '.', 1234],
    ['12 000 [a]', '.', 12_000],
    ['0', '.', 0],
    ['1.2 million', '.', 1_200_000],
    ['1,1 millones', ',', 1_100_000],
    ['3 millions', '.', 3_000_000],
    ['12 thousand', '.', 12_000],
    ['+5', '.', 5],
    ['5.', '.', 5],
    ['1.25e3', '.', 1250],
    ['1,25E3', ',', 1250],
    ['-12e2', '.', -1200],
    ['+2.5e-01', '.', 0.25],
  ] as const)('reads %s with “%s” as %d', (text, decimal, expected) => {
    expect(parseNumeral(text, decimal)).toBe(expected);
  });

  it.each([
    '',
    'x',
    '1,2,3',
    '12,34',
    '1.2.3',
    '=1+1',
    '0x10',
    'Infinity',
    '2 billion',
    'million',
    ...HALF_NUMBERS,
  ])('reads no number in %s', (text) => {
    expect(parseNumeral(text, '.')).toBeNull();
  });

  it('reads every whole number as it is written in either way', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (number) => {
        expect(parseNumeral(number.toLocaleString('en-US'), '.')).toBe(number);
        expect(parseNumeral(number.toLocaleString('de-DE'), ',')).toBe(number);
        expect(parseNumeral(String(number), '.')).toBe(number);
      }),
    );
  });
});
