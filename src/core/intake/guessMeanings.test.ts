import { describe, expect, it } from 'vitest';
import { guessMeanings } from './guessMeanings.ts';

const USUAL = { empty: 'nothing', zero: 'zero', na: 'nothing', dash: 'nothing', dots: 'nothing' };

describe('guessMeanings(notes)', () => {
  it('is as usual where a table says nothing', () => {
    expect(guessMeanings([])).toEqual(USUAL);
    expect(guessMeanings(['Source: a book', 'x = 7', '.. =', '0 = ', 'many = nil'])).toEqual(USUAL);
  });

  it.each([
    ['.. = number unknown', { dots: 'unknown' }],
    ['… = not available', { dots: 'nothing' }],
    ['– = nil', { dash: 'zero' }],
    ['0 = unknown number', { zero: 'unknown' }],
    ['0 = not available', { zero: 'nothing' }],
    ['NA means zero', { na: 'zero' }],
    ['Blank indicates none', { empty: 'zero' }],
    ['empty: present, but some but', { empty: 'unknown' }],
    ['Note: “..” significa cero', { dots: 'zero' }],
    ['  - = ninguno  ', { dash: 'zero' }],
  ])('reads %j', (note, said) => {
    expect(guessMeanings([note])).toEqual({ ...USUAL, ...said });
  });

  it.each([
    '.. = number unknown; – = nil',
    '.. = number unknown, – = nil',
    '.. = number unknown, -- = nil',
    '.. = number unknown, --= nil',
    '..= number unknown\n–= nil',
  ])('reads each part of %j', (note) => {
    expect(guessMeanings([note])).toEqual({ ...USUAL, dots: 'unknown', dash: 'zero' });
  });

  it('reads what several notes say, a comma within one parting nothing', () => {
    expect(guessMeanings(['.. = zero, or less', '– = nil'])).toEqual({
      ...{ ...USUAL, dots: 'zero', dash: 'zero' },
    });
    expect(guessMeanings(['.. = not known, number unknown'])).toEqual({
      ...USUAL,
      dots: 'unknown',
    });
  });
});
