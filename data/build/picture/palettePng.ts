import { crc32, deflateSync } from 'node:zlib';

/** Colours of a palette. */
const MOST = 256;
/** Steps of each channel by which colours are counted together where there are too many. */
const COARSE = 8;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The most frequent colours of some pixels. */
function paletteOf(counts: ReadonlyMap<number, number>): readonly number[] {
  const groups = new Map<number, { colour: number; count: number; most: number }>();
  const step = counts.size > MOST ? COARSE : 1;
  for (const [colour, count] of counts) {
    const key = [16, 8, 0].reduce(
      (sum, at) => sum * 256 + Math.round(((colour >> at) & 255) / step),
      0,
    );
    const group = groups.get(key);
    if (!group) groups.set(key, { colour, count, most: count });
    else {
      group.count += count;
      if (count > group.most) [group.colour, group.most] = [colour, count];
    }
  }
  return [...groups.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST)
    .map(({ colour }) => colour);
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce(
    (sum, at) => sum + (((one >> at) & 255) - ((other >> at) & 255)) ** 2,
    0,
  );
}

/** How many pixels have each colour. Most have that of the pixel before them. */
function countColours(length: number, colourAt: (at: number) => number) {
  const counts = new Map<number, number>();
  let [last, run] = [-1, 0];
  for (let at = 0; at < length; at += 4) {
    const colour = colourAt(at);
    if (colour === last) run += 1;
    else {
      if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
      [last, run] = [colour, 1];
    }
  }
  return counts.set(last, (counts.get(last) ?? 0) + run);
}

/** Opaque pixels, four bytes each, as a PNG of at most 256 colours: those that are most used, each other its nearest. */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const colourAt = (at: number) =>
    ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
  const palette = paletteOf(countColours(pixels.length, colourAt));
  const indices = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour: number): number => {
    const known = indices.get(colour);
    if (known !== undefined) return known;
    let best = 0;
    palette.forEach((candidate, index) => {
      if (distance(candidate, colour) < distance(palette[best] ?? 0, colour)) best = index;
    });
    indices.set(colour, best);
    return best;
  };
  const rows = Buffer.alloc(height * (width + 1));
  let [last, index] = [-1, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colourAt(4 * (y * width + x));
      if (colour !== last) [last, index] = [colour, indexOf(colour)];
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
