import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';

/** A decoded picture: red, green, blue and opacity of each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Bytes a pixel, by what the head of the file calls its colours. */
const DEPTHS = new Map([
  [2, 3],
  [6, 4],
]);

function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    chunks.set(name, Buffer.concat([chunks.get(name) ?? Buffer.alloc(0), body]));
    at += length + 12;
  }
  return chunks;
}

function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const toLeft = Math.abs(guess - left);
  const toAbove = Math.abs(guess - above);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** What a byte is written as a difference to, by the filter of its row. */
const FORETOLD: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  nearest,
];

/** Undoes the filters of all rows, each of which begins with the number of its own. */
function unfilter(rows: Buffer, span: number, height: number, depth: number): Uint8Array {
  const bytes = new Uint8Array(span * height);
  // Nothing is beyond the left edge and above the first row.
  const at = (row: number, column: number) =>
    row < 0 || column < 0 ? 0 : (bytes[row * span + column] ?? 0);
  for (let row = 0; row < height; row += 1) {
    const start = row * (span + 1);
    const foretell = FORETOLD[rows[start] ?? 0] ?? FORETOLD[0];
    for (let column = 0; column < span; column += 1) {
      const left = at(row, column - depth);
      const above = at(row - 1, column);
      const corner = at(row - 1, column - depth);
      const written = rows[start + 1 + column] ?? 0;
      bytes[row * span + column] = written + (foretell?.(left, above, corner) ?? 0);
    }
  }
  return bytes;
}

/** The pixels of a PNG as a browser writes it: true colours, eight bits each, not interlaced. */
export function decodePng(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const head = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const depth = DEPTHS.get(head[9] ?? -1);
  if (depth === undefined || head[8] !== 8 || head[12] !== 0)
    throw new Error('no PNG of a browser');
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const bytes = unfilter(rows, width * depth, height, depth);
  if (depth === 4) return { width, height, bytes };
  const whole = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    whole.set(bytes.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
  }
  return { width, height, bytes: whole };
}

/** Whether all pixels are the same: a page that shows nothing. */
export function isBlank({ bytes }: Pixels): boolean {
  const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  return pixels.every((pixel) => pixel === pixels[0]);
}

/** A picture in twelve letters: the same for the same pixels, however they are packed. */
export function hashOf({ width, height, bytes }: Pixels): string {
  const hash = createHash('sha256').update(`${width}×${height}`).update(bytes);
  return hash.digest('base64url').slice(0, 12);
}

export interface Difference {
  readonly pixels: number;
  /** The least box around all of them. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Where two pictures of one size differ; null where they do not. */
export function differenceOf(before: Pixels, now: Pixels): Difference | null {
  const [was, is] = [before.bytes, now.bytes].map(
    (bytes) => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4),
  ) as [Uint32Array, Uint32Array];
  let pixels = 0;
  let [left, top, right, bottom] = [now.width, now.height, 0, 0];
  is.forEach((pixel, at) => {
    if (pixel === was[at]) return;
    const [x, y] = [at % now.width, Math.floor(at / now.width)];
    pixels += 1;
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  });
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return pixels === 0 ? null : { pixels, box };
}
