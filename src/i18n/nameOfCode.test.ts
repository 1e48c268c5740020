import { expect, it } from 'vitest';
import { DESCRIPTION } from '../core/atlas/testing/cuba.ts';
import { createFlatBorders } from '../core/geography/testing/flatBorders.ts';
import { nameOfCode } from './nameOfCode.ts';
import { createWords, loadSpeech } from './words.ts';

it('names a code by its name in a year, and by its latest where none is asked for or it did not stand', async () => {
  const words = createWords(await loadSpeech('en'), DESCRIPTION);
  const borders = createFlatBorders();
  expect(nameOfCode('COD', borders, words, 1978)).toBe('Zaire (COD)');
  expect(nameOfCode('COD', borders, words)).toBe('DR Congo (COD)');
  expect(nameOfCode('SSD', borders, words, 1978)).toBe('South Sudan (SSD)');
  expect(nameOfCode('QQQ', borders, words, 1978)).toBe('QQQ');
});
