import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LANGUAGES } from '../../../src/core/text/text.ts';

/** What compresses; letters and pictures are compressed as they are. */
const TEXT = /\.(?:html|css|js|json|geojson|topojson|csv|svg|txt|md|cff|bib|ris|xml|webmanifest)$/;

/** Bytes below which it does not pay. */
const LEAST = 1_000;

export const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

/** Pages of which there are hundreds, each read by few, and data for programs: half the effort takes a tenth of the time. */
const MANY = new RegExp(`^(?:${[...LANGUAGES, 'data'].join('|')})[\\/]`);
const FULL_EFFORT = { brotli: constants.BROTLI_MAX_QUALITY, gzip: 9 };
const HALF_EFFORT = { brotli: 6, gzip: 6 };

/** As many as Node has threads to pack in. */
const LANES = 4;

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

function pack(bytes: Uint8Array, effort: typeof FULL_EFFORT) {
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_QUALITY]: effort.brotli,
  };
  return Promise.all([inBrotli(bytes, { params }), inGzip(bytes, { level: effort.gzip })]);
}

/** What is laid into a site twice, or into that of another atlas too, is compressed once. */
const packed = new Map<string, ReturnType<typeof pack>>();

async function compressFile(file: string, effort: typeof FULL_EFFORT): Promise<void> {
  const bytes = readFileSync(file);
  if (bytes.length < LEAST) return;
  const key = `${effort.brotli} ${createHash('sha256').update(bytes).digest('hex')}`;
  const packing = packed.get(key) ?? pack(bytes, effort);
  packed.set(key, packing);
  const [small, known] = await packing;
  writeFileSync(`${file}${ENCODINGS.br}`, small);
  writeFileSync(`${file}${ENCODINGS.gzip}`, known);
}

/** Lays beside each file of a site the same compressed, for hosts that do not do it or not as well. */
export async function compressSite(site: string): Promise<void> {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => TEXT.test(file))
    .values();
  // Few at a time: each has its own memory while it is packed.
  const lane = async () => {
    for (const file of files) {
      await compressFile(join(site, file), MANY.test(file) ? HALF_EFFORT : FULL_EFFORT);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
