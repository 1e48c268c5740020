import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodePng, differenceOf, hashOf, isBlank } from './decode.ts';

/** Two pixels above two, each row under a filter; its file says how many bytes a pixel has. */
function pngOf(kind: 2 | 6, rows: readonly (readonly number[])[]): Buffer {
  const chunk = (name: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(name), body, Buffer.alloc(4)]);
  };
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, kind, 0, 0, 0]);
  const body = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', head), chunk('IDAT', body)]);
}

describe('a decoded picture', () => {
  const plain = pngOf(2, [
    [0, 10, 20, 30, 40, 50, 60],
    [0, 11, 22, 33, 44, 55, 66],
  ]);

  it('is the same whatever filters its rows are packed under', () => {
    const others = [
      [1, 11, 22, 33, 33, 33, 33],
      [2, 1, 2, 3, 4, 5, 6],
      [3, 6, 12, 18, 19, 19, 20],
      [4, 1, 2, 3, 4, 5, 6],
    ].map((row) => pngOf(2, [[1, 10, 20, 30, 30, 30, 30], row]));
    for (const one of others) expect(hashOf(decodePng(one))).toBe(hashOf(decodePng(plain)));
  });

  it('is the same with and without opacity', () => {
    const opaque = pngOf(6, [
      [0, 10, 20, 30, 255, 40, 50, 60, 255],
      [0, 11, 22, 33, 255, 44, 55, 66, 255],
    ]);
    expect(decodePng(opaque)).toEqual(decodePng(plain));
  });

  it('is blank where all its pixels are the same', () => {
    const white = [0, 255, 255, 255, 255, 255, 255];
    expect(isBlank(decodePng(pngOf(2, [white, white])))).toBe(true);
    expect(isBlank(decodePng(plain))).toBe(false);
  });

  it('differs by the pixels that do, within their least box', () => {
    const other = pngOf(2, [
      [0, 10, 20, 30, 40, 50, 61],
      [0, 11, 22, 33, 44, 55, 66],
    ]);
    const box = { x: 1, y: 0, width: 1, height: 1 };
    expect(differenceOf(decodePng(plain), decodePng(other))).toEqual({ pixels: 1, box });
    expect(differenceOf(decodePng(plain), decodePng(plain))).toBeNull();
    expect(hashOf(decodePng(other))).not.toBe(hashOf(decodePng(plain)));
  });
});
