import { describe, expect, it } from 'vitest';
import { type Box, placeTexts } from './placeTexts.ts';

const text = (x: number, y: number, width = 20) => ({ x, y, width, height: 10 });

/** Texts that have one place each. */
const place = (texts: readonly Box[], taken?: readonly Box[]) =>
  placeTexts(
    texts.map((one) => [one]),
    taken,
  );

describe('placeTexts()', () => {
  it('keeps texts beside and above each other', () => {
    const texts = [text(0, 0), text(20, 0), text(0, 10)];
    expect(place(texts)).toEqual(texts);
  });

  it('drops a text over an earlier one, not one over a dropped one', () => {
    const [first, second, third] = [text(0, 0), text(15, 0), text(30, 0)];
    expect(place([first, second, third])).toEqual([first, third]);
  });

  it('asks the width of both', () => {
    expect(place([text(0, 0, 100), text(45, 0, 20)])).toHaveLength(1);
    expect(place([text(0, 0, 20), text(45, 0, 100)])).toHaveLength(1);
    expect(place([text(0, 0, 20), text(45, 0, 20)])).toHaveLength(2);
  });

  it('drops a text over what others have taken, and only that', () => {
    const [free, covered] = [text(0, 0), text(100, 0)];
    expect(place([free, covered], [text(95, 4)])).toEqual([free]);
  });

  it('writes a text at the first of its places that is free, and drops one that has none', () => {
    const [left, right] = [text(0, 0), text(100, 0)];
    expect(placeTexts([[left, right], [left, right], [left, right], []])).toEqual([left, right]);
    expect(placeTexts([[left, right]], [left])).toEqual([right]);
  });
});
