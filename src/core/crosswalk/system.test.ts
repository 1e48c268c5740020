import { describe, expect, it } from 'vitest';
import { codeIn, isPlace, recognise } from './system.ts';
import { CROSSWALK } from './testing/smallLists.ts';

const recognised = (...texts: readonly string[]) => recognise(texts, CROSSWALK);

describe('codeIn(system, text)', () => {
  it('writes a code as its list does', () => {
    expect(codeIn('iso3', ' ago ')).toBe('AGO');
    expect(codeIn('iso-numeric', '24')).toBe('024');
    expect(codeIn('cow-number', ' 040 ')).toBe('40');
    expect(codeIn('iso3', '1A')).toBe('1A');
    expect(codeIn('iso3', 'A1')).toBe('A1');
  });
});

describe('isPlace(text, crosswalk)', () => {
  it.each(['Angola', 'angola*', 'AO', 'ANG', 'World', 'Congo', 'VNM'])('is so of %j', (text) => {
    expect(isPlace(text, CROSSWALK)).toBe(true);
  });

  it.each(['Atlantis', '540', ' 24 ', '40.5', '40,5', 'XX', ''])('is not so of %j', (text) => {
    expect(isPlace(text, CROSSWALK)).toBe(false);
  });
});

describe('recognise(column, crosswalk)', () => {
  it.each([
    ['iso3', ['AGO', 'CUB', 'DEU']],
    ['iso2', ['AO', 'CU']],
    ['iso-numeric', ['024', '192', '036']],
    ['cow-number', ['540', '40', '900']],
    ['gw-number', ['540', '40', '901']],
    ['cow-letter', ['ANG', 'AUS', 'CUB']],
    ['name', ['Angola', 'World', 'Congo', 'Cuba*']],
  ] as const)('recognises %s', (writing, texts) => {
    expect(recognised(...texts)).toEqual({ writing, share: 1, rivals: [], isDoubtful: false });
  });

  it('says how many of the different texts are of the list', () => {
    expect(recognised('AGO', 'CUB', 'AGO', ' ', 'Atlantis', 'Lemuria').share).toBe(0.5);
  });

  it('takes a number with a zero before it for no other list than that of ISO', () => {
    expect(recognised('040', '0540').writing).not.toBe('cow-number');
    expect(recognised('040', '540', '900').share).toBeLessThan(1);
  });

  it('names the lists that have as many texts and mean others by them', () => {
    expect(recognised('AUS', 'CUB')).toMatchObject({ writing: 'iso3', rivals: ['cow-letter'] });
    expect(recognised('540', '40')).toMatchObject({ writing: 'cow-number', rivals: [] });
    expect(recognised('CUB').rivals).toEqual([]);
  });

  it('doubts a list that lacks more than one code in eight', () => {
    const seven = ['AGO', 'CUB', 'AUS', 'DEU', 'ago', 'cub', 'aus'];
    expect(recognised(...seven, 'XXX').isDoubtful).toBe(true);
    expect(recognised(...seven, 'deu', 'VNM', 'XXX').isDoubtful).toBe(false);
    expect(recognised(...seven, 'Xy z', 'X', '1234').isDoubtful).toBe(false);
    expect(recognised('Angola', 'XX', 'YY').isDoubtful).toBe(false);
  });

  it('is of names where there is nothing', () => {
    const nothing = { writing: 'name', share: 0, rivals: [], isDoubtful: false };
    expect(recognised()).toEqual(nothing);
    expect(recognised(' ', '')).toEqual(nothing);
  });
});
