import { describe, expect, it } from 'vitest';
import { PARTS } from '../core/dataset/locator.ts';
import { describeLocator, wordLocator } from './describeLocator.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { createFormat } from './format.ts';

const ENGLISH = { format: createFormat('en', en.numbers), messages: en };
const SPANISH = { format: createFormat('es', es.numbers), messages: es };

describe('a place in a source', () => {
  it.each([
    ['p. 98', 'p. 98', 'p. 98'],
    ['para 5–7', 'paras 5–7', 'párrs. 5–7'],
    ['para 5 and 7–8', 'paras 5 and 7–8', 'párrs. 5 y 7–8'],
    ['p. 51, para 2, list 1', 'p. 51, para 2, list 1', 'p. 51, párr. 2, lista 1'],
    ['facts box; summary', 'facts box; summary', 'recuadro de datos; resumen'],
    ['near the beginning', 'near the beginning', 'cerca del comienzo'],
    ['“Sand War”, para 1', '“Sand War”, para 1', '«Sand War», párr. 1'],
    ['after “two wars”', 'after “two wars”', 'tras «two wars»'],
  ])('is said in both languages: %s', (written, english, spanish) => {
    expect(wordLocator(written, ENGLISH)).toBe(english);
    expect(wordLocator(written, SPANISH)).toBe(spanish);
  });

  it('keeps the words of the source apart from ours', () => {
    expect(describeLocator('“Sand War”, para 1', SPANISH)).toEqual([
      { text: '«Sand War»', isVerbatim: true },
      { text: ', ', isVerbatim: false },
      { text: 'párr. 1', isVerbatim: false },
    ]);
  });

  it('is shown as it is written where the rules do not know it', () => {
    expect(wordLocator('folio 3 verso', SPANISH)).toBe('folio 3 verso');
  });

  it('has English words that the data may be written in: they are read again as the same', () => {
    for (const part of PARTS) expect(wordLocator(part, ENGLISH)).toBe(part);
  });
});
