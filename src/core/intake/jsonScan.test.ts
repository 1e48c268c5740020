import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from './jsonScan.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('scanJson(text)', () => {
  it.each([
    '{}',
    ' [ ] ',
    '\t{ "a" : [ 1 , -2.5e+10 , 0.5E-3 ] , "b" : { } }\r\n',
    '"\\u00e1\\n\\"\\\\"',
    'true',
    'false',
    'null',
    '-0',
    '120e5',
  ])('finds nothing wrong in %j', (text) => {
    expect(scanJson(text)).toEqual({ repeated: [], fault: null, isComma: false });
  });

  it.each<[string, number, boolean]>([
    ['', 0, false],
    ['  ', 2, false],
    ['[1,]', 3, false],
    ['[ 1 , ]', 6, false],
    ['[,1]', 1, false],
    ['[1', 2, true],
    ['[1 2]', 3, true],
    ['[1}', 2, true],
    ['[[1] [2]]', 5, true],
    ['{"a": 1 "b": 2}', 8, true],
    ['{"a": 1,}', 8, false],
    ['{"a" 1}', 5, false],
    ['{"a": }', 6, false],
    ['{a: 1}', 1, false],
    ['{"a": 1]', 7, true],
    ['[1]]', 3, false],
    ['01', 1, false],
    ['1.', 1, false],
    ['truth', 0, false],
    ['"a', 0, false],
    ['["a\nb"]', 1, false],
    ['["\\x"]', 1, false],
    ['["\\u12g4"]', 1, false],
  ])('stops in %j at the place %d', (text, fault, isComma) => {
    expect(scanJson(text)).toMatchObject({ fault, isComma });
  });

  it('tells where a key stands the second time, and the third, in its own object only', () => {
    const text = '{"a": 1, "b": {"a": 2, "a": 3}, "a": [{"c": 1}, {"c": 1,  "c": 2, "c": 3}]}';
    expect(scanJson(text)).toEqual({
      repeated: [
        { path: 'b.a', offset: text.indexOf('"a": 3') },
        { path: 'a', offset: text.indexOf('"a": [') },
        { path: 'a[1].c', offset: text.indexOf('"c": 2') },
        { path: 'a[1].c', offset: text.indexOf('"c": 3') },
      ],
      fault: null,
      isComma: false,
    });
  });

  it('knows a key by what it spells', () => {
    expect(scanJson('{"a": 1, "\\u0061": 2}').repeated).toEqual([{ path: 'a', offset: 9 }]);
  });

  it('takes for JSON what JSON.parse() does, and nothing else', () => {
    const sound = fc.json({ depthSize: 'small' });
    const slip = fc.tuple(sound, fc.nat(200), fc.constantFrom(...'[]{}",:0e-.tn \\ab\n'));
    const slipped = slip.map(([text, at, letter]) => {
      const place = at % (text.length + 1);
      return `${text.slice(0, place)}${letter}${text.slice(place)}`;
    });
    fc.assert(
      fc.property(fc.oneof(sound, slipped), (text) => {
        expect(scanJson(text).fault === null).toBe(isJson(text));
      }),
    );
  });
});
