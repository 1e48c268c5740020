import { expect, it } from 'vitest';
import { partSheet } from './sheet.ts';

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
