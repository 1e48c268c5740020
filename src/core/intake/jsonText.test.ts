import { describe, expect, it } from 'vitest';
import { LIMITS } from './fault.ts';
import { looksLikeJson, readJson, reservedKeyIn } from './jsonText.ts';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('looksLikeJson(text)', () => {
  it.each([
    ...['{}', '{"a": 1}', ' { "a": 1}', '\n{\n"a": 1}', '{ }', '[]', '[ ]', '[1]', '[-1]'],
    ...['["a"]', '[{"a": 1}]', '[\n {', '[[1]]', '[null]', ' [ null'],
  ])('is so of %j', (text) => {
    expect(looksLikeJson(text)).toBe(true);
  });

  it.each([
    ...['', 'a,b', '{a}', '{ 5', '{x"', '[abc]', '[Note] 1', '[ x', 'x[1]', 'x {"a": 1}', '"a"'],
  ])('is not so of %j', (text) => {
    expect(looksLikeJson(text)).toBe(false);
  });
});

describe('readJson(text)', () => {
  it.each<[string, unknown]>([
    ['{"a": [1, {"b": null}]}', { a: [1, { b: null }] }],
    ['[1, 2]', [1, 2]],
    ['{"features": [1, 2], "a": 3}', { features: [1, 2], a: 3 }],
    ['{"a": 1}\n{"a": 2}', [{ a: 1 }, { a: 2 }]],
    ['\n\n{"a": 1}\n\n  \n{"a": 2}\n', [{ a: 1 }, { a: 2 }]],
    ['[1]\r\n[2]\r\n', [[1], [2]]],
  ])('reads %j, as a whole or line by line', (text, value) => {
    expect(readJson(text)).toEqual({ value });
  });

  it.each<[string, object]>([
    ['[1,\n 2,\n }', { line: 3, value: '}' }],
    ['[\n1,\n2', { line: 3 }],
    ['{"a": 1,\n}\n{"b": 2}', { line: 2, value: '}' }],
    ['\n{"a": 1}\n\n{"a": \n', { line: 4, value: '{"a":' }],
    ['{"a": 1}\n  {"a" 2}  \n', { line: 2, value: '{"a" 2}' }],
    [`[\n${'x'.repeat(70)}`, { line: 2, value: 'x'.repeat(60) }],
  ])('tells where %j is unsound, and what stands there', (text, place) => {
    expect(readJson(text)).toEqual({ code: 'bad-json', ...place });
  });

  it('reads what is nested so deep, and refuses what is nested deeper', () => {
    expect(readJson(nested(LIMITS.depth))).toHaveProperty('value');
    expect(readJson(nested(LIMITS.depth + 1))).toEqual({ code: 'too-deep', line: 1 });
    const objects = `${'{"a":\n'.repeat(LIMITS.depth + 3)}1${'}'.repeat(LIMITS.depth + 3)}`;
    expect(readJson(objects)).toEqual({ code: 'too-deep', line: LIMITS.depth + 1 });
  });

  it('does not take brackets that are closed, or that stand in texts, for depth', () => {
    const closed = `[${'[[]],{"a":{}},'.repeat(LIMITS.depth)}1]`;
    expect(readJson(closed)).toHaveProperty('value');
    const texts = `["${'['.repeat(99)}", "\\"${'{'.repeat(99)}"]`;
    expect(readJson(texts)).toEqual({ value: ['['.repeat(99), `"${'{'.repeat(99)}`] });
    const closing = `["${']'.repeat(99)}", ${nested(LIMITS.depth)}]`;
    expect(readJson(closing)).toMatchObject({ code: 'too-deep' });
  });

  it('refuses more than is read', () => {
    expect(readJson(' '.repeat(LIMITS.json + 1))).toEqual({ code: 'too-large' });
  });
});

describe('reservedKeyIn(value)', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('finds %s wherever it stands', (key) => {
    const value = JSON.parse(`[1, null, {"a": [[{"b": 1, "${key}": {}}]]}]`);
    expect(reservedKeyIn(value)).toBe(key);
    expect(reservedKeyIn(JSON.parse(`{"${key}": 1}`))).toBe(key);
  });

  it.each([null, 5, 'prototype', [], {}, [['prototype']], { a: 'constructor' }])(
    'finds none in %j',
    (value) => {
      expect(reservedKeyIn(value)).toBeNull();
    },
  );
});
