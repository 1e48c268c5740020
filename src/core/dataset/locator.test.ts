import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS, parseLocator, type Step } from './locator.ts';

const number = fc.nat(999).map((page) => String(page + 1));
const numbers = fc.array(
  fc.oneof(
    number,
    fc.tuple(number, number).map((ends) => ends.join('–')),
  ),
  { minLength: 1, maxLength: 3 },
);
const words = fc.stringMatching(/^[^“”]{1,30}$/);

/** A step, and how it is written. */
const step = fc.oneof(
  numbers.map((all): [string, Step] => [
    `p. ${all.join(' and ')}`,
    { type: 'numbered', label: 'page', numbers: all },
  ]),
  numbers.map((all): [string, Step] => [
    `after list ${all.join(' and ')}`,
    { type: 'numbered', label: 'after-list', numbers: all },
  ]),
  fc.constantFrom(...PARTS).map((part): [string, Step] => [part, { type: 'part', part }]),
  fc
    .tuple(words, fc.boolean())
    .map(([text, isAfter]): [string, Step] => [
      `${isAfter ? 'after ' : ''}“${text}”`,
      { type: 'quoted', text, isAfter },
    ]),
);
const places = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
});

describe('parseLocator()', () => {
  it('reads whatever is written by its rules, commas and semicolons in quotation marks among it', () => {
    fc.assert(
      fc.property(places, (all) => {
        const written = all.map((steps) => steps.map(([text]) => text).join(', ')).join('; ');
        expect(parseLocator(written)).toEqual(all.map((steps) => steps.map(([, one]) => one)));
      }),
    );
  });

  it('tells a list by its number from the only list', () => {
    expect(parseLocator('p. 51, para 2, list 1')?.[0]?.at(-1)).toMatchObject({ label: 'list' });
    expect(parseLocator('list')).toEqual([[{ type: 'part', part: 'list' }]]);
  });

  it.each([
    '',
    'p 3',
    'p. ',
    'para 3-4',
    'para three',
    'Conflicts in Angola',
    '“”',
    'p. 3,para 4',
    'para 3; ',
    'within the first 2,000 characters',
  ])('does not guess at “%s”', (text) => {
    expect(parseLocator(text)).toBeNull();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseLocator(text)).not.toThrow();
      }),
    );
  });
});
