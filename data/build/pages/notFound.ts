import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Description } from '../../../src/core/atlas/description.ts';
import { readIn } from '../../../src/core/text/text.ts';
import { PLAIN, WRITTEN } from '../inputs/words.ts';
import { headOf, type Place } from './frame.ts';
import { html, joined } from './html.ts';
import { lettersIn, writeSheet } from './sheet.ts';

/** The name by which hosts know what to show where nothing is. */
export const NOT_FOUND = '404.html';

type Named = Pick<Description, 'title' | 'site'>;

/**
 * The page in the place of one that is not there, in all languages, as nobody knows which was meant. A host shows it at any
 * address, however deep: no way can begin there. All begin at the root of the site, or of the host where no site is named.
 */
export function notFoundPage(
  { title, site }: Named,
  looks: Pick<Place, 'sheet' | 'letters'>,
): string {
  const root = site === null ? '/' : new URL(site).pathname;
  const said = WRITTEN.map((language) => ({ language, plain: readIn(language, PLAIN) }));
  const titles = said.map(({ plain }) => plain.notFound.title);
  const sections = said.map(
    ({ language, plain }) =>
      html`<section class="lost" lang="${language}"><h1>${plain.notFound.title}</h1><p class="lede">${plain.notFound.text}</p><p><a class="open" href="${root}?lang=${language}">${plain.openAtlas}</a></p><p><a href="${root}${language}/">${plain.allCountries}</a></p></section>`,
  );
  const [first] = WRITTEN;
  const told = html`<meta name="robots" content="noindex">
<title>${joined(titles, ' · ')}</title>`;
  return html`<!doctype html>
<html lang="${first ?? ''}">
<head>
${headOf(root, looks, told)}
</head>
<body>
<header><a class="wordmark" href="${root}">${readIn(first ?? 'en', title)}</a></header>
<main>${sections}</main>
</body>
</html>
`.text;
}

/** Lays it at the root of a built site, where hosts look for it. */
export function writeNotFound(named: Named, site: string): void {
  writeFileSync(
    join(site, NOT_FOUND),
    notFoundPage(named, { sheet: writeSheet(site), letters: lettersIn(site) }),
  );
}
