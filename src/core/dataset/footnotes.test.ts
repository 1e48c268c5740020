import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFootnotes } from './footnotes.ts';

describe('createFootnotes', () => {
  it('gives one place one number, however often the text refers to it', () => {
    const { marks } = createFootnotes([
      { source: 'A', locator: 'para 1' },
      { source: 'B', locator: 'para 1' },
      { source: 'A', locator: 'para 1' },
    ]);
    expect(marks).toEqual([1, 2, 1]);
  });

  it('names a source once, with all its places', () => {
    const { footnotes } = createFootnotes([
      { source: 'A', locator: 'para 1' },
      { source: 'B', locator: 'para 9' },
      { source: 'A', locator: 'para 2' },
    ]);
    expect(footnotes).toEqual([
      {
        source: 'A',
        places: [
          { number: 1, locator: 'para 1' },
          { number: 3, locator: 'para 2' },
        ],
      },
      { source: 'B', places: [{ number: 2, locator: 'para 9' }] },
    ]);
  });

  it('leads from every sentence to its own source and place', () => {
    const reference = fc.record({
      source: fc.constantFrom('A', 'B', 'C'),
      locator: fc.constantFrom('p. 1', 'p. 2', 'p. 3'),
    });
    fc.assert(
      fc.property(fc.array(reference), (sentences) => {
        const { marks, footnotes } = createFootnotes(sentences);
        const places = footnotes.flatMap(({ source, places }) =>
          places.map(({ number, locator }) => ({ number, source, locator })),
        );
        sentences.forEach((sentence, index) => {
          expect(places.filter(({ number }) => number === marks[index])).toEqual([
            { number: marks[index], ...sentence },
          ]);
        });
      }),
    );
  });
});
