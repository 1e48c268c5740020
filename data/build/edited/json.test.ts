import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { scanJson } from '../../../src/core/intake/jsonScan.ts';
import { createReader, parseJson } from './json.ts';
import { countKeys, countWrittenKeys } from './jsonKeys.ts';

function read(text: string) {
  return parseJson(Buffer.from(text));
}

describe('parseJson()', () => {
  it('reads what JSON.parse() reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(read(text)).toEqual({ value: JSON.parse(text) });
      }),
    );
  });

  it('never throws, whatever the bytes', () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    fc.assert(fc.property(bytes, (one) => 'value' in parseJson(one) || 'issues' in parseJson(one)));
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
  });

  it.each([
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 'missing-comma', 'line 2, column 9'],
    ['a comma after the last item', '{\n"a": [\n1,\n]}', 'trailing-comma', 'line 3, column 2'],
    ['a comma after the last field', '{"a": 1,}', 'trailing-comma', 'line 1, column 8'],
    ['a curly quote around a key', '{\n “a”: 1}', 'curly-quotes', 'line 2, column 2'],
    ['a curly quote around a value', '{"a": ”b”}', 'curly-quotes', 'line 1, column 7'],
    ['a single quote', "{'a': 1}", 'single-quotes', 'line 1, column 2'],
    ['a comment', '{\n// why\n"a": 1}', 'comment', 'line 2, column 1'],
    ['an end that is missing', '{"a": [1', 'cut-short', 'line 1, column 9'],
    ['a key without quotes', '{a: 1}', 'not-json', 'line 1, column 2'],
    ['a number of another form', '{"a": .5}', 'not-json', 'line 1, column 7'],
    ['a letter that was lost', '{\n"a": "m\ufffddico"}', 'lost-letter', 'line 2, column 8'],
    ['a key twice', '{"a": {"b": 1,\n"b": 2}}', 'duplicate-key', 'line 2'],
  ])('names %s with its place', (_, text, code, value) => {
    expect(read(text)).toEqual({
      issues: [expect.objectContaining({ code, value })],
    });
  });

  it('names the path of a key that is written twice', () => {
    expect(read('{"claims": [{}, {"best": 60, "best": 600}]}')).toMatchObject({
      issues: [{ path: 'claims[1].best' }],
    });
  });

  it('takes the same key in two objects', () => {
    expect(read('[{"a": 1}, {"a": {"a": 2}}]')).toHaveProperty('value');
  });

  it.each([
    ['nothing', '', 'empty-file'],
    ['blanks', ' \n', 'empty-file'],
    ['UTF-16', Buffer.from('\ufeff{"a": 1}', 'utf16le'), 'utf-16'],
    ['UTF-16 without its mark', Buffer.from('{"a": 1}', 'utf16le'), 'utf-16'],
    ['a byte order mark', '\ufeff{"a": 1}', 'byte-order-mark'],
    ['Latin-1', Buffer.from('{"a": "médico"}', 'latin1'), 'not-utf-8'],
  ])('names a file of %s', (_, content, code) => {
    expect(parseJson(Buffer.from(content))).toMatchObject({ issues: [{ code }] });
  });
});

describe('scanJson()', () => {
  it('finds a fault exactly where JSON.parse() does not read', () => {
    const isJson = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    // Sound JSON with one letter changed: mostly broken, sometimes sound.
    const changed = fc.tuple(fc.jsonValue(), fc.nat(), fc.constantFrom(...'{}[],:"1 ae\\'));
    fc.assert(
      fc.property(changed, ([value, place, letter]) => {
        const whole = JSON.stringify(value);
        const at = place % (whole.length + 1);
        for (const text of [
          whole,
          whole.slice(0, at),
          whole.slice(0, at) + letter + whole.slice(at + 1),
        ]) {
          expect(scanJson(text).fault === null, text).toBe(isJson(text));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('countWrittenKeys()', () => {
  it('finds as many keys in a text as its value has', () => {
    // Backslashes, quotes and colons in keys and values, beside anything else.
    const word = fc.oneof(fc.string(), fc.constantFrom('":', '\\', '\\\\"', ' : ', '"a" :'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(word, fc.integer(), tie('list'), tie('record')),
      list: fc.array(tie('value'), { maxLength: 3 }),
      record: fc.dictionary(word, tie('value'), { maxKeys: 3 }),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom('', ' ', '\t'), (one, indent) => {
        const text = JSON.stringify(one, null, indent);
        expect(countWrittenKeys(text), text).toBe(countKeys(JSON.parse(text)));
      }),
    );
  });

  it('counts a key that is written twice, twice', () => {
    const text = '{"a" : 1, "b": "a:", "a"\n: {"a": "\\"a\\":"}}';
    expect(countWrittenKeys(text)).toBe(4);
    expect(countKeys(JSON.parse(text))).toBe(3);
  });
});

describe('createReader()', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reader-'));
  const file = join(folder, 'one.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the same value for the same bytes, and another as soon as one byte differs', () => {
    const readFile = createReader();
    expect(readFile(file)).toMatchObject({ issues: [{ code: 'missing' }] });
    writeFileSync(file, '{"a": 1}');
    const first = readFile(file);
    expect(first).toEqual({ value: { a: 1 } });
    writeFileSync(file, '{"a": 1}');
    expect(readFile(file)).toBe(first);
    writeFileSync(file, '{"a": 2}');
    expect(readFile(file)).toEqual({ value: { a: 2 } });
    writeFileSync(file, '{"a": 2');
    expect(readFile(file)).toMatchObject({ issues: [{ code: 'cut-short' }] });
    rmSync(file);
    expect(readFile(file)).toMatchObject({ issues: [{ code: 'missing' }] });
  });
});
