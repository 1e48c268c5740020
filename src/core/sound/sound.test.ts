import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readSound } from './sound.ts';

const TextSchema = v.object({ en: v.string(), es: v.string() });
const Schema = v.object({
  name: v.string(),
  summary: v.optional(TextSchema),
  gaps: v.optional(v.array(TextSchema)),
  wordings: v.optional(v.record(v.string(), TextSchema)),
});
const text = { en: 'A', es: 'B' };

describe('readSound', () => {
  it('reads what is sound whole', () => {
    const value = { name: 'one', summary: text, gaps: [text], wordings: { a: text } };
    expect(readSound(Schema, value)).toEqual({ value, issues: [] });
  });

  it('leaves out an unsound item of a list, and keeps its neighbours', () => {
    const { value, issues } = readSound(Schema, { name: 'one', gaps: [{ en: 'A' }, text] });
    expect(value).toEqual({ name: 'one', gaps: [text] });
    expect(issues.map(({ path }) => path)).toEqual(['gaps[0].es']);
  });

  it('leaves out an unsound entry of a record', () => {
    const { value, issues } = readSound(Schema, { name: 'one', wordings: { a: 3, b: text } });
    expect(value).toEqual({ name: 'one', wordings: { b: text } });
    expect(issues.map(({ path }) => path)).toEqual(['wordings.a']);
  });

  it('leaves out a field that may be left out', () => {
    const { value, issues } = readSound(Schema, { name: 'one', summary: 'A', gaps: 'B' });
    expect(value).toEqual({ name: 'one' });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['wrong-type', 'summary'],
      ['wrong-type', 'gaps'],
    ]);
  });

  it('keeps the sound ones of any further keys', () => {
    const Localized = v.objectWithRest({ en: v.string() }, v.string());
    expect(readSound(Localized, { en: 'A', fr: 3, pt: 'C' }).value).toEqual({ en: 'A', pt: 'C' });
  });

  it('reads nothing where a field that must be there is not', () => {
    const { value, issues } = readSound(Schema, { gaps: [text] }, 'file');
    expect(value).toBeNull();
    expect(issues).toEqual([{ code: 'missing', path: 'file.name' }]);
  });

  it('never throws, reads only what the schema allows, and names something where anything is left out', () => {
    const field = fc.oneof(fc.jsonValue(), fc.constant(text), fc.array(fc.constant(text)));
    const candidate = fc.record({ name: field, summary: field, gaps: field, wordings: field });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), candidate), (given) => {
        const { value, issues } = readSound(Schema, given);
        if (value !== null) expect(v.is(Schema, value)).toBe(true);
        expect(issues.length > 0).toBe(!v.is(Schema, given));
      }),
    );
  });
});
