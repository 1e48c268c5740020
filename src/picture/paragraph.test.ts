import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from './letters.ts';
import { drawText, type Paragraph, setText, shorten } from './paragraph.ts';

const LETTERS = { face: 'sans', weight: 400, size: 16, fill: '#000' } as const;

function wordsIn({ lines }: Paragraph): readonly string[] {
  return lines.map(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
}

const text = fc
  .array(fc.stringMatching(/^[a-zA-Z0-9,.–]{1,14}$/), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '));

describe('setText()', () => {
  it('loses no word and makes no line broader than it may be, but for one word that is', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 40, max: 900 }),
        fc.boolean(),
        (told, width, isBalanced) => {
          const set = setText(told, LETTERS, { width, isBalanced });
          const lines = wordsIn(set);
          expect(lines.join(' ')).toBe(told);
          for (const line of lines) {
            if (line.includes(' '))
              expect(widthOf(line, LETTERS)).toBeLessThanOrEqual(width + 0.01);
          }
        },
      ),
    );
  });

  it('balances without another line', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 120, max: 600 }), (told, width) => {
        const plain = setText(told, LETTERS, { width });
        const balanced = setText(told, LETTERS, { width, isBalanced: true });
        expect(balanced.lines.length).toBe(plain.lines.length);
        expect(balanced.width).toBeLessThanOrEqual(Math.max(width, plain.width) + 0.01);
      }),
    );
  });

  it('breaks no number that is held together', () => {
    const set = setText('mit 52\u00a0000 Mann', LETTERS, { width: 60 });
    expect(wordsIn(set)).toEqual(['mit', '52\u00a0000', 'Mann']);
  });

  it('keeps the space between two stretches that are written otherwise', () => {
    const set = setText([{ text: 'Angola ', weight: 700 }, { text: 'somebody' }], LETTERS);
    expect(drawText(set, 0, 0)).toContain('>Angola </tspan>somebody</text>');
  });
});

describe('drawText()', () => {
  it('escapes what XML reads as its own', () => {
    expect(drawText(setText('<b> & "c"\u0007', LETTERS), 0, 0)).toContain(
      '&lt;b&gt; &amp; &quot;c&quot;</text>',
    );
  });
});

describe('shorten()', () => {
  it('cuts at a word and says so', () => {
    expect(shorten('Cuba: Tiny Nation Casts Shadow', 20)).toBe('Cuba: Tiny Nation…');
    expect(shorten('Short', 20)).toBe('Short');
  });
});
