import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from './oneLine.ts';

describe('oneLine', () => {
  it('leaves what is a line of at most so many letters as it is', () => {
    const most = 'é'.repeat(9);
    for (const text of ['Troops', 'Soldados en África', 'می‌خواهم', '👩‍🚀', most]) {
      expect(oneLine(text, 9 * 2)).toBe(text);
    }
    expect(oneLine(most, 9)).toBe(most);
  });

  it('cuts what is longer, and shows that it is cut', () => {
    expect(oneLine('abcdef', 5)).toBe('abcd…');
    expect(oneLine('😀😀😀', 2)).toBe('😀…');
  });

  it('has one blank for what is no letter, or turns letters around, and none at its ends', () => {
    expect(oneLine('\u202ea\ud800\u2066 \n\u2069b\u0000\t', 9)).toBe('a b');
    for (const mark of ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2067', '\u2068']) {
      expect(oneLine(`a${mark}b`, 9)).toBe('a b');
    }
  });

  it('is the same when it is taken again', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, most) => {
        const line = oneLine(text, most);
        expect(oneLine(line, most)).toBe(line);
        expect([...line].length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
