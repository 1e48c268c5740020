import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressSite } from './compress.ts';

it('compressSite() lays two smaller copies beside what is text and not tiny', async () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  const text = 'country,year\n'.repeat(500);
  mkdirSync(join(site, 'data'));
  writeFileSync(join(site, 'data/figures.csv'), text);
  writeFileSync(join(site, 'tiny.css'), 'a{}');
  writeFileSync(join(site, 'letters.woff2'), text);
  await compressSite(site);
  const read = (file: string) => readFileSync(join(site, file));
  expect(readdirSync(site).sort()).toEqual(['data', 'letters.woff2', 'tiny.css']);
  expect(brotliDecompressSync(read('data/figures.csv.br')).toString()).toBe(text);
  expect(gunzipSync(read('data/figures.csv.gz')).toString()).toBe(text);
  expect(read('data/figures.csv.br').length).toBeLessThan(text.length / 10);
  rmSync(site, { recursive: true });
});
