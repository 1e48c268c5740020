import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../paced.ts';
import { pacePieces } from './jsonPieces.ts';

const readPieces = (text: string, tell: (share: number) => void = () => undefined) =>
  finish(pacePieces(text, tell));

describe('pacePieces()', () => {
  it('reads every list, and every collection, as JSON.parse() does', () => {
    const list = fc.array(fc.jsonValue({ depthSize: 'small' }));
    const collection = list.map((features) => ({
      type: 'FeatureCollection',
      name: 'a ] } " b',
      features,
      bbox: [0, 0, 1, 1],
    }));
    const indent = fc.constantFrom(undefined, 1);
    fc.assert(
      fc.property(fc.oneof(list, collection), indent, (value, space) => {
        const text = JSON.stringify(value, null, space);
        expect(readPieces(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['[1,]', '[,1]', '[1 2]', '[1', '{"features": [1}', '{"features": [1]', '[1]]', '[}'])(
    'reads nothing of %s, which is unsound',
    (text) => {
      expect(readPieces(text)).toBeUndefined();
    },
  );

  it('reads nothing of what begins otherwise', () => {
    expect(readPieces('{"rows": {"features": [1]}}')).toBeUndefined();
    expect(readPieces('12')).toBeUndefined();
  });

  it('tells how far it is, and never backwards', () => {
    const features = Array.from({ length: 40 }, () => ({ note: 'x'.repeat(100_000) }));
    const shares: number[] = [];
    readPieces(JSON.stringify({ type: 'FeatureCollection', features }), (one) => shares.push(one));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  });
});
