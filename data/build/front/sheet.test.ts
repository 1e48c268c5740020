import { expect, it } from 'vitest';
import { partSheet, withLetters } from './sheet.ts';

const SHEET = [
  '@layer leaflet{.a{top:0}}',
  '@layer tokens{:root{--paper:#fff}@media print{:root{--paper:#eee}}}',
  '@layer base{@font-face{src:url(./sans.woff2)}b{background:url(data:x)}}',
  '@layer page{.c{left:0}}',
  '@layer parts{.d{background:url(./d.svg)}}',
].join('');

it('partSheet() puts tokens, elements and page into the page, and says the order of the layers in both', () => {
  const { first, rest } = partSheet(SHEET, 'assets');
  const order = '@layer leaflet,tokens,base,page,parts;';
  expect(first).toBe(
    `${order}@layer tokens{:root{--paper:#fff}@media print{:root{--paper:#eee}}}@layer base{@font-face{src:url(./assets/sans.woff2)}b{background:url(data:x)}}@layer page{.c{left:0}}`,
  );
  expect(rest).toBe(
    `${order}@layer leaflet{.a{top:0}}@layer parts{.d{background:url(./d.svg)}}:root{--whole:1}`,
  );
});

it('withLetters() puts the letters themselves in the place of their file, and leaves the others', () => {
  const face = (address: string) => `@font-face{src:url(${address}) format("woff2")}`;
  const letters = { fileName: 'assets/serif-0.woff2', source: Buffer.from('abc') };
  expect(withLetters(face('./assets/serif-0.woff2') + face('./assets/sans-0.woff2'), letters)).toBe(
    face('data:font/woff2;base64,YWJj') + face('./assets/sans-0.woff2'),
  );
});
