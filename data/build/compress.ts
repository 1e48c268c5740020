import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What compresses; letters and pictures are compressed as they are. */
const TEXT = /\.(?:html|css|js|json|geojson|topojson|csv|svg|txt|md|cff)$/;

/** Bytes below which it does not pay. */
const LEAST = 1_000;

export const ENCODINGS = { br: '.br', gzip: '.gz' } as const;

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

async function compressFile(file: string): Promise<void> {
  const bytes = readFileSync(file);
  if (bytes.length < LEAST) return;
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [small, known] = await Promise.all([
    inBrotli(bytes, { params: size }),
    inGzip(bytes, { level: 9 }),
  ]);
  writeFileSync(`${file}${ENCODINGS.br}`, small);
  writeFileSync(`${file}${ENCODINGS.gzip}`, known);
}

/** Lays beside each file of a site the same compressed, for hosts that do not do it or not as well. */
export async function compressSite(site: string): Promise<void> {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  await Promise.all(
    files.filter((file) => TEXT.test(file)).map((file) => compressFile(join(site, file))),
  );
}
