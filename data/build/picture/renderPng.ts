import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { palettePng } from './palettePng.ts';

const LETTERS = join(import.meta.dirname, 'letters');
const FILES = readdirSync(LETTERS)
  .filter((file) => file.endsWith('.ttf'))
  .map((file) => join(LETTERS, file));

/** A composed picture as a PNG of few colours, in the atlas’s own letters. */
export function renderPng(svg: string): Uint8Array {
  const font = { fontFiles: FILES, loadSystemFonts: false, defaultFontFamily: 'Atlas Sans' };
  const { pixels, width, height } = new Resvg(svg, { font, background: '#fff' }).render();
  return palettePng(pixels, width, height);
}
