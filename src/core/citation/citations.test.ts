import { describe, expect, it } from 'vitest';
import { BLANKS, fillBlanks, plainOf, runsOf } from './citations.ts';

describe('a citation', () => {
  it('is in italics between two stars', () => {
    expect(runsOf('A. *Journal* 8, *x*')).toEqual([
      { at: 0, text: 'A. ', isItalic: false },
      { at: 4, text: 'Journal', isItalic: true },
      { at: 12, text: ' 8, ', isItalic: false },
      { at: 17, text: 'x', isItalic: true },
    ]);
    expect(plainOf('A. *Journal* 8.')).toBe('A. Journal 8.');
  });

  it('has what only the page knows in the place of its blanks, letter by letter', () => {
    const text = `“${BLANKS.title},” ${BLANKS.address} [${BLANKS.accessed}].`;
    const values = { title: 'Cost: $& 5', address: 'https://x.example/?a=1', accessed: 'today' };
    expect(fillBlanks(text, values)).toBe('“Cost: $& 5,” https://x.example/?a=1 [today].');
  });
});
