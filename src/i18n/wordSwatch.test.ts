import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../core/atlas/testing/cuba.ts';
import { createCountClasses } from '../core/choropleth/classification.ts';
import {
  blankSwatch,
  classSwatch,
  kindsSwatch,
  ratioSwatch,
  type Swatch,
} from '../core/choropleth/swatch.ts';
import { wordBreak, wordSwatch } from './wordSwatch.ts';
import { createWords, loadSpeech } from './words.ts';

const WORDS = createWords(await loadSpeech('en'), DESCRIPTION);
const CLASSES = createCountClasses([100, 1_000]);

describe('a line of the legend', () => {
  it.each<readonly [string, Swatch]>([
    ['1–99', classSwatch(0, 'stated')],
    ['100–999', classSwatch(1, 'stated')],
    ['1,000+', classSwatch(2, 'stated')],
    ['last count, of an earlier year', classSwatch(1, 'carried')],
    ['One source only', ratioSwatch(0)],
    ['C Combat troops, D Medical and civil', kindsSwatch(['combat', 'civil'])],
    ['Cuba, outside the scale', blankSwatch('actor')],
    ['Involved, number unknown', blankSwatch('unknown')],
  ])('says: %s', (text, swatch) => {
    expect(wordSwatch(swatch, CLASSES, WORDS)).toBe(text);
  });

  it('says both ends of a class of fractions, or of one below zero', () => {
    const classes = createCountClasses([-5, 0, 0.5], -20);
    const said = [0, 1, 2, 3].map((index) =>
      wordSwatch(classSwatch(index, 'stated'), classes, WORDS),
    );
    expect(said).toEqual(['−20 to −5', '−5 to 0', '0 to 0.5', '0.5+']);
  });

  it('says one number where a class has no other', () => {
    expect(wordSwatch(classSwatch(0, 'stated'), createCountClasses([2], 1), WORDS)).toBe('1');
  });

  it('says what lies below all classes: of a count, that it is few', () => {
    const said = [1, -50].map((least) =>
      wordSwatch(blankSwatch('few'), createCountClasses([100], least), WORDS),
    );
    expect(said).toEqual(['Fewer than 1', '< −50']);
  });

  it('says in words that a class begins below zero and has no end', () => {
    const classes = createCountClasses([-10, -5], -20);
    const top = classSwatch(2, 'stated');
    expect(wordSwatch(top, classes, WORDS)).toBe('at least −5');
    expect(wordBreak(top, classes, WORDS)).toBe('at least −5');
  });

  it('says only where its class begins on a narrow page', () => {
    expect(
      [0, 1, 2].map((index) => wordBreak(classSwatch(index, 'stated'), CLASSES, WORDS)),
    ).toEqual(['1', '100', '1,000+']);
    expect(wordBreak(classSwatch(1, 'carried'), CLASSES, WORDS)).toBeNull();
    expect(wordBreak(blankSwatch('none'), CLASSES, WORDS)).toBeNull();
  });
});
