import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { palettePng } from './palettePng.ts';

const LETTERS = join(import.meta.dirname, 'letters');
const FILES = readdirSync(LETTERS)
  .filter((file) => file.endsWith('.ttf'))
  .map((file) => join(LETTERS, file));

/** A composed picture as a PNG of few colours, in the atlas’s own letters; it is drawn on another thread. */
export async function renderPng(svg: string): Promise<Uint8Array> {
  const font = { fontFiles: FILES, loadSystemFonts: false, defaultFontFamily: 'Atlas Sans' };
  const { pixels, width, height } = await renderAsync(svg, { font, background: '#fff' });
  return palettePng(pixels, width, height);
}
