import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../core/atlas/testing/cuba.ts';
import { DENIED, figureCell, UNKNOWN } from '../core/choropleth/testing/cells.ts';
import { claimOf } from '../core/dataset/testing/claimArbitrary.ts';
import { wordCellWhole, wordNumber, wrapName } from './wordName.ts';
import { createWords, loadSpeech } from './words.ts';

const ENGLISH = createWords(await loadSpeech('en'), DESCRIPTION);
const SPANISH = createWords(await loadSpeech('es'), DESCRIPTION);

describe('wordCellWhole()', () => {
  it('leaves nothing that limits a number to another column', () => {
    const carried = figureCell(5_500, { basis: 'carried', carriedFrom: 1985 });
    expect(wordCellWhole(carried, ENGLISH)).toBe('5,500 (1985)');
    expect(wordCellWhole({ ...carried, isWeak: true }, ENGLISH)).toBe(
      '5,500 (1985); weak claim only',
    );
    expect(wordCellWhole({ ...figureCell(650), isTogether: true }, SPANISH)).toBe(
      '650; contados junto con otras personas',
    );
  });

  it('says of a blank which one it is', () => {
    expect(wordCellWhole(UNKNOWN, ENGLISH)).toBe('Involved, number unknown');
    expect(wordCellWhole(undefined, ENGLISH)).toBe('No involvement recorded');
  });
});

describe('wordNumber()', () => {
  it('keeps the qualifier of the claim that is painted, in both languages', () => {
    const painted = [claimOf({ qualifier: 'more-than', low: 1_000 })];
    const cell = figureCell(1_000, { painted });
    expect(wordNumber(cell, ENGLISH)).toBe('at least 1,000');
    expect(wordNumber(cell, SPANISH)).toBe('al menos 1000');
  });

  it('writes a range as a range, and a sum of several claims without a qualifier', () => {
    const range = claimOf({ qualifier: 'range', low: 2_500, high: 3_500 });
    expect(wordNumber(figureCell(2_500, { painted: [range] }), ENGLISH)).toBe('2,500–3,500');
    expect(wordNumber(figureCell(5_000, { painted: [range, range] }), ENGLISH)).toBe('5,000');
  });

  it('writes a vague word as what it is read as, in few letters', () => {
    const painted = [claimOf({ qualifier: 'hundreds', low: 200 })];
    expect(wordNumber(figureCell(200, { painted }), ENGLISH)).toBe('at least 200');
  });

  it('says the year of a figure that is carried and the years of a toll of several', () => {
    const carried = figureCell(5_500, { basis: 'carried', carriedFrom: 1985 });
    expect(wordNumber(carried, ENGLISH)).toBe('5,500 (1985)');
    const whole = { basis: 'whole-intervention', span: { from: '1975', to: '1991' } } as const;
    expect(wordNumber(figureCell(2_077, whole), ENGLISH)).toBe('2,077 (1975–1991)');
  });

  it('gives no number that the map paints as no fact', () => {
    const silent = [
      undefined,
      UNKNOWN,
      DENIED,
      figureCell(0),
      figureCell(46_000, { isWeak: true }),
      figureCell(650, { isTogether: true }),
    ];
    expect(silent.map((cell) => wordNumber(cell, ENGLISH))).toEqual(silent.map(() => null));
  });

  it('gives a ratio where sources disagree', () => {
    const cell = { ...figureCell(5), type: 'disagreement', sources: 2 } as const;
    expect(wordNumber({ ...cell, ratio: 2.5 }, ENGLISH)).toBe('2.5×');
    expect(wordNumber({ ...cell, ratio: 1 }, ENGLISH)).toBeNull();
  });
});

describe('wrapName()', () => {
  it('breaks a long name where its halves are nearest in length, and no short one', () => {
    expect(wrapName('São Tomé and Príncipe')).toEqual(['São Tomé', 'and Príncipe']);
    expect(wrapName('Papua New Guinea')).toEqual(['Papua New Guinea']);
    expect(wrapName('Sierra Leone', 10)).toEqual(['Sierra', 'Leone']);
    expect(wrapName('Llanfairpwllgwyngyllgogerych')).toEqual(['Llanfairpwllgwyngyllgogerych']);
  });
});
