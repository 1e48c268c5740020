import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createIssue, issuesOf, joinPath, quoteValue } from './issue.ts';

function refused(schema: v.GenericSchema, value: unknown, base = '') {
  return issuesOf(v.safeParse(schema, value).issues ?? [], base);
}

const codeOf = (schema: v.GenericSchema, value: unknown) => refused(schema, value)[0]?.code;

describe('issuesOf()', () => {
  it('tells a number in quotation marks from a word', () => {
    for (const text of ['7', '-7', '7.25', ' 70 ']) {
      expect(codeOf(v.number(), text), text).toBe('quoted');
    }
    for (const text of ['seven', '7 men', 'x7', '7.', '7.x', '']) {
      expect(codeOf(v.number(), text), text).toBe('wrong-type');
    }
    expect(codeOf(v.number(), [7])).toBe('wrong-type');
    expect(codeOf(v.object({}), '7')).toBe('wrong-type');
  });

  it('tells a truth in quotation marks from a word', () => {
    expect(codeOf(v.boolean(), 'true')).toBe('quoted');
    expect(codeOf(v.boolean(), 'false')).toBe('quoted');
    for (const other of ['yes', 'untrue', 'falsehood', 1]) {
      expect(codeOf(v.boolean(), other)).toBe('wrong-type');
    }
    expect(codeOf(v.number(), 'true')).toBe('wrong-type');
  });

  it('tells a number where a text belongs', () => {
    expect(codeOf(v.string(), 1975)).toBe('unquoted');
    expect(codeOf(v.string(), true)).toBe('wrong-type');
    expect(codeOf(v.boolean(), 1975)).toBe('wrong-type');
  });

  it('names what is missing, empty or no whole number', () => {
    expect(codeOf(v.object({ a: v.string() }), {})).toBe('missing');
    expect(codeOf(v.pipe(v.array(v.string()), v.minLength(1)), [])).toBe('empty');
    expect(codeOf(v.pipe(v.number(), v.minValue(0)), -1)).toBe('negative-or-fractional');
    expect(codeOf(v.pipe(v.number(), v.integer()), 0.5)).toBe('negative-or-fractional');
  });

  it('gives the words that are allowed, where the value is none of them', () => {
    const side = v.picklist(['cuban', 'western']);
    expect(refused(side, 'soviet')).toEqual([
      {
        code: 'unknown-field-value',
        path: '',
        value: 'soviet',
        allowed: ['cuban', 'western'],
      },
    ]);
    expect(codeOf(v.literal('Feature'), 'Future')).toBe('unknown-field-value');
    expect(refused(v.picklist([1, 2]), 3)).toEqual([
      { code: 'unknown-field-value', path: '', value: '3' },
    ]);
  });

  it('says what is wanted where another type stands', () => {
    expect(refused(v.array(v.string()), {})).toEqual([
      { code: 'wrong-type', path: '', value: '{}', wanted: 'Array' },
    ]);
    const refusing = v.pipe(
      v.string(),
      v.check(() => false, 'nothing known'),
    );
    expect(refused(refusing, 'a')).toEqual([{ code: 'wrong-type', path: '', value: 'a' }]);
    expect(refused(v.string(), 7)).toEqual([{ code: 'unquoted', path: '', value: '7' }]);
  });

  it('leads to the place below where it began', () => {
    const schema = v.object({ claims: v.array(v.object({ low: v.number() })) });
    const [issue] = refused(schema, { claims: [{ low: 1 }, { low: {} }] }, 'features[3]');
    expect(issue?.path).toBe('features[3].claims[1].low');
    const byMap = v.map(v.boolean(), v.string());
    expect(refused(byMap, new Map([[true, 5]]))[0]?.path).toBe('true');
  });
});

describe('quoteValue()', () => {
  it('shortens what is longer than sixty letters', () => {
    expect(quoteValue('a'.repeat(60))).toBe('a'.repeat(60));
    expect(quoteValue('a'.repeat(61))).toBe(`${'a'.repeat(57)}…`);
  });

  it('writes what is no text as JSON, and what JSON does not know as it is', () => {
    expect(quoteValue({ a: [1] })).toBe('{"a":[1]}');
    expect(quoteValue(null)).toBe('null');
    expect(quoteValue(undefined)).toBe('undefined');
  });
});

describe('createIssue()', () => {
  it('has a value only where one stood there', () => {
    expect(createIssue('missing', 'a')).toEqual({ code: 'missing', path: 'a' });
    expect(createIssue('bad-id', 'a', 7)).toEqual({ code: 'bad-id', path: 'a', value: '7' });
  });
});

describe('joinPath()', () => {
  it('writes fields with dots and places in a list in brackets', () => {
    expect(joinPath(joinPath(joinPath('', 'claims'), 2), 'low')).toBe('claims[2].low');
  });
});
