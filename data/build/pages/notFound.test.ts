import { expect, it } from 'vitest';
import { WRITTEN } from '../inputs/words.ts';
import { notFoundPage } from './notFound.ts';

const TITLE = { en: 'Atlas of <tests>', es: 'Atlas de pruebas' };
const LETTERS = ['sans-latin-0.woff2'];
const pageAt = (site: string | null) =>
  notFoundPage({ title: TITLE, site }, { sheet: 'pages-0.css', letters: LETTERS });

function addressesIn(page: string): readonly string[] {
  return [...page.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
}

it.each([
  [null, '/'],
  ['https://atlas.example/', '/'],
  ['https://atlas.example/maps/of/mine/', '/maps/of/mine/'],
])('every way from a page that is not there begins at the root: %s', (site, root) => {
  const addresses = addressesIn(pageAt(site));
  expect(addresses).toContain(`${root}assets/pages-0.css`);
  for (const language of WRITTEN) expect(addresses).toContain(`${root}?lang=${language}`);
  expect(addresses.filter((address) => !address.startsWith(root))).toEqual([]);
});

it('what stands in the place of a page that is not there has no script, and is in all languages', () => {
  const page = pageAt(null);
  expect(page).not.toContain('<script');
  expect(page).toContain('Atlas of &lt;tests&gt;');
  for (const language of WRITTEN)
    expect(page).toContain(`<section class="lost" lang="${language}">`);
  expect(page.match(/<h1>/g)).toHaveLength(WRITTEN.length);
});
