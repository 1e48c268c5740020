import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, isDocument, isSpreadsheet, linesAt } from './encoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, isLittle: boolean) =>
  [...text].flatMap((letter) => {
    const byte = letter.charCodeAt(0);
    return isLittle ? [byte, 0] : [0, byte];
  });
const bytes = (...all: readonly (number | readonly number[])[]) => Uint8Array.from(all.flat());

describe('decodeText(bytes)', () => {
  it('reads every text that is UTF-8', () => {
    const anyText = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(anyText, (text) => {
        const decoded = decodeText(utf8(`a,${text}`));
        expect(decoded).toEqual({ encoding: 'utf-8', text: `a,${text}`, broken: [] });
      }),
    );
  });

  it('leaves the mark at the beginning out', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, [...utf8('a')]))?.text).toBe('a');
    const little = decodeText(bytes(0xff, 0xfe, wide('año', true)));
    expect(little).toEqual({ encoding: 'utf-16le', text: 'año', broken: [] });
    const big = decodeText(bytes(0xfe, 0xff, wide('año', false)));
    expect(big).toEqual({ encoding: 'utf-16be', text: 'año', broken: [] });
  });

  it('sees UTF-16 also without a mark', () => {
    expect(decodeText(bytes(wide('country,year', true)))?.encoding).toBe('utf-16le');
    expect(decodeText(bytes(wide('country,year', false)))?.encoding).toBe('utf-16be');
  });

  it('is null for what has zeros and is no text', () => {
    expect(decodeText(bytes(0x61, 0, 0, 0, 0x62, 0x63))).toBeNull();
    expect(decodeText(bytes([...utf8('abcdefghijk')], 0))).toBeNull();
  });

  it('tells single broken bytes of UTF-8 with their places', () => {
    const spoilt = bytes([...utf8('é€😀')], 0xff, [...utf8('a')], 0xc3);
    expect(decodeText(spoilt)).toMatchObject({ encoding: 'utf-8', broken: [9, 11] });
  });

  it('takes many for letters of Windows', () => {
    expect(decodeText(bytes(0x61, 0xf1, 0x6f))).toEqual({
      ...{ encoding: 'windows-1252', text: 'año', broken: [] },
    });
    expect(decodeText(bytes([...utf8('é')], 0xf1, 0xf1))?.encoding).toBe('windows-1252');
    expect(decodeText(bytes([...utf8('é')], 0xf1))?.encoding).toBe('utf-8');
  });

  it.each([
    ['a byte that begins none', [0xc1, 0x80]],
    ['a byte that begins none of four', [0xf5, 0x80, 0x80, 0x80]],
    ['a letter that is cut off', [0xe2, 0x82]],
    ['a byte that only goes on', [0x80]],
  ])('tells %s', (_, spoilt) => {
    const letters = [...utf8('éééé')];
    expect(decodeText(bytes(letters, spoilt))?.broken).toEqual(
      spoilt.map((__, at) => letters.length + at),
    );
  });

  it.each([
    ['two', 'ߐ'],
    ['three', '\uffee'],
    ['four', '\u{10fffd}'],
    ['two, the first', '\u0080'],
    ['three, the first', '\u0800'],
    ['four, the first', '\u{10000}'],
  ])('counts a letter of %s bytes as one', (_, letter) => {
    expect(decodeText(bytes([...utf8(letter)], 0xff))).toMatchObject({
      ...{ encoding: 'utf-8', broken: [utf8(letter).length] },
    });
  });
});

describe('isSpreadsheet(bytes)', () => {
  it('knows a zip, also an empty one, and the workbooks before it', () => {
    expect(isSpreadsheet(bytes(0x50, 0x4b, 3, 4))).toBe(true);
    expect(isSpreadsheet(bytes(0x50, 0x4b, 5, 6))).toBe(true);
    expect(isSpreadsheet(bytes(0xd0, 0xcf, 0x11, 0xe0))).toBe(true);
  });

  it.each([
    [[0x50, 0x4b, 3, 5]],
    [[0x50, 0x4b, 4, 5]],
    [[0x50, 0x4c, 3, 4]],
    [[0x51, 0x4b, 3, 4]],
    [[0xd0, 0xcf, 0x12]],
    [[0xd0, 0xce, 0x11]],
    [[0xd1, 0xcf, 0x11]],
    [[]],
  ])('takes %j for none', (all) => {
    expect(isSpreadsheet(bytes(all))).toBe(false);
  });
});

describe('isDocument(text)', () => {
  it.each([
    '%PDF-1.7',
    '{\\rtf1',
    '<!doctype html>',
    ' \n<HTML lang="en">',
    '<?xml version="1.0"?>',
  ])('is so of %j', (text) => {
    expect(isDocument(text)).toBe(true);
  });

  it.each(['a,b', '<b>,c', 'see %PDF-', '<tables>', ''])('is not so of %j', (text) => {
    expect(isDocument(text)).toBe(false);
    expect(isDocument(`${' '.repeat(400)}%PDF-`)).toBe(false);
  });
});

describe('linesAt(bytes, offsets)', () => {
  it('counts the lines before each place', () => {
    expect(linesAt(utf8('ab\n\nc\nd'), [0, 2, 3, 4, 6])).toEqual([1, 1, 2, 3, 4]);
    expect(linesAt(utf8(''), [])).toEqual([]);
  });
});
