import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { palettePng } from './palettePng.ts';

/** The colours of a PNG’s pixels, row by row. */
function read(png: Uint8Array, width: number, height: number): readonly string[] {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const end = at + 8 + bytes.readUInt32BE(at);
    chunks.set(bytes.subarray(at + 4, at + 8).toString(), bytes.subarray(at + 8, end));
  }
  const palette = chunks.get('PLTE')?.toString('hex').match(/.{6}/g) ?? [];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  return Array.from({ length: width * height }, (_, at) => {
    const index = rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] ?? 0;
    return palette[index] ?? '';
  });
}

it('palettePng() keeps every colour where there are few', () => {
  const colours = ['ff0000', '00ff00', '0000ff', 'faf8f4', '1d2126', 'ff0000'];
  const pixels = Buffer.from(colours.map((colour) => `${colour}ff`).join(''), 'hex');
  expect(read(palettePng(pixels, 3, 2), 3, 2)).toEqual(colours);
});

it('palettePng() gives of too many colours each its nearest', () => {
  const pixels = Buffer.from(
    Array.from({ length: 64 * 64 }, (_, at) => [
      (at % 64) * 4,
      Math.floor(at / 64) * 4,
      0,
      255,
    ]).flat(),
  );
  const read256 = read(palettePng(pixels, 64, 64), 64, 64);
  expect(new Set(read256).size).toBeLessThanOrEqual(256);
  read256.forEach((colour, at) => {
    const [red = 0] = Buffer.from(colour, 'hex');
    expect(Math.abs(red - (at % 64) * 4)).toBeLessThan(64);
  });
});
