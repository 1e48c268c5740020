import { expect, it } from 'vitest';
import { DESCRIPTION } from '../core/atlas/testing/cuba.ts';
import { createFlatBorders } from '../core/geography/testing/flatBorders.ts';
import { nameOfCodeThen } from './nameOfCodeThen.ts';
import { createWords, loadSpeech } from './words.ts';

it('names a code by its name in a year, and by its latest where it did not stand', async () => {
  const words = createWords(await loadSpeech('en'), DESCRIPTION);
  const borders = createFlatBorders();
  expect(nameOfCodeThen('COD', 1978, borders, words)).toBe('Zaire (COD)');
  expect(nameOfCodeThen('COD', 2005, borders, words)).toBe('DR Congo (COD)');
  expect(nameOfCodeThen('COD', null, borders, words)).toBe('DR Congo (COD)');
  expect(nameOfCodeThen('SSD', 1978, borders, words)).toBe('South Sudan (SSD)');
  expect(nameOfCodeThen('QQQ', 1978, borders, words)).toBe('QQQ');
});
