import type { Plugin } from 'vite';
import type { Description } from '../../../src/core/atlas/description.ts';
import { LANGUAGES, readIn } from '../../../src/core/text/text.ts';
import { MESSAGES, PLAIN, WRITTEN } from '../inputs/words.ts';
import { escapeHtml } from '../pages/escapeHtml.ts';
import { HOME } from '../pages/home.ts';
import { localeOf } from '../pages/locale.ts';

/** What says of the page where it is to be found, and which picture a link to it shows; nothing where the site is not known. */
function addressTags({ site, title, subtitle, summary }: Description): string {
  if (site === null) return '';
  const [language, ...others] = LANGUAGES;
  const name = `${readIn(language, title)}: ${readIn(language, subtitle)}`;
  const properties: Readonly<Record<string, string>> = {
    type: 'website',
    url: site,
    title: name,
    description: readIn(language, summary),
    locale: localeOf(language),
    image: `${site}pictures/${language}/${HOME}.png`,
    'image:alt': name,
  };
  return [
    `<link rel="canonical" href="${escapeHtml(site)}" />`,
    ...others.map(
      (other) => `<link rel="alternate" hreflang="${other}" href="${escapeHtml(site)}${other}/" />`,
    ),
    ...Object.entries(properties).map(
      ([key, text]) => `<meta property="og:${key}" content="${escapeHtml(text)}" />`,
    ),
    ...others.map(
      (other) => `<meta property="og:locale:alternate" content="${localeOf(other)}" />`,
    ),
    '<meta name="twitter:card" content="summary_large_image" />',
  ].join('');
}

/** The ways round the program, in every language; the first, in which the page begins, names the files, too. */
function formatUnscripted(): string {
  return WRITTEN.map((language, index) => {
    const { unscripted, allCountries } = readIn(language, PLAIN);
    const pages = `<a vite-ignore href="./${language}/" hreflang="${language}">${allCountries.toLocaleLowerCase(language)}</a>`;
    if (index > 0) return `<span lang="${language}">${unscripted} ${pages}.</span>`;
    const files = ['figures.csv', 'by-year.csv'].map(
      (file) => `<a href="./data/${file}">${file}</a>`,
    );
    return `${unscripted} ${[pages, ...files].join(', ')}.`;
  }).join(' ');
}

/** The way to the atlas, once in each language. */
function wayOut(): string {
  const words = LANGUAGES.map((language) => readIn(language, MESSAGES).openAtlas);
  return [...new Set(words)].join(' · ');
}

/** Writes into the page what can be read of it before any script has run, and what the description says of the atlas. */
export function fillPage(html: string, description: Description | null): string {
  const own = { unscripted: formatUnscripted(), wayOut: escapeHtml(wayOut()) };
  const words: Readonly<Record<string, string>> = {
    ...own,
    ...(description && {
      title: escapeHtml(description.title.en),
      subtitle: escapeHtml(description.subtitle.en),
      summary: escapeHtml(description.summary.en),
    }),
  };
  const addressed = description
    ? html.replace('</head>', `${addressTags(description)}</head>`)
    : html;
  return addressed.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => words[name] ?? whole);
}

/** `{{…}}` in `index.html` are the atlas’s own words, or the build’s; its address is said where it is known. */
export function describePage(read: () => Description | null): Plugin {
  return {
    name: 'describe-page',
    transformIndexHtml: { order: 'pre', handler: (html) => fillPage(html, read()) },
  };
}
