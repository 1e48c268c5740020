import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Font, openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { type Face, type Weight, widthOf } from './letters.ts';

const FONTS = join(import.meta.dirname, '../../data/build/picture/letters');
const FILES = readdirSync(FONTS).filter((file) => file.endsWith('.ttf'));

describe('widthOf()', () => {
  it.each(FILES)('gives every letter of %s what the font gives it', (file) => {
    const [face, weight] = file.split('-');
    const font = openSync(join(FONTS, file)) as Font;
    const style = { face: face as Face, weight: Number(weight) as Weight, size: 1000 };
    const letters = font.characterSet.filter((code) => code > 0 && code !== 0xa0 && code < 0xffff);
    expect(letters.length).toBeGreaterThan(0);
    for (const code of letters) {
      const { advanceWidth } = font.glyphForCodePoint(code);
      const own = (advanceWidth * 1000) / font.unitsPerEm;
      expect(Math.abs(widthOf(String.fromCodePoint(code), style) - own)).toBeLessThanOrEqual(0.5);
    }
  });

  it('grows with the size, and holds a space that does not break for a space', () => {
    const style = { face: 'sans', weight: 400, size: 10 } as const;
    expect(widthOf('Angola', { ...style, size: 20 })).toBeCloseTo(2 * widthOf('Angola', style));
    expect(widthOf('52\u00a0000', style)).toBe(widthOf('52 000', style));
  });
});
