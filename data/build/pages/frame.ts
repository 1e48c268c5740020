import { LANGUAGES, type Language, readIn, type Text } from '../../../src/core/text/text.ts';
import { nameOfLanguage } from '../../../src/i18n/words.ts';
import { interventionsSlug } from './addresses.ts';
import { type Content, html, jsonScript, type Markup } from './html.ts';
import { localeOf } from './locale.ts';
import type { Reader } from './shelf.ts';

/** A page as it is served from the folder of its language. */
export interface Page {
  /** The last part of its address in each language; empty for the page of all countries. */
  readonly slug: Text;
  readonly title: string;
  /** One or two sentences for search engines and shared links. */
  readonly summary: string;
  readonly main: Markup;
  /** What the page tells to machines, in the words of schema.org. */
  readonly linked: readonly object[];
  /** The name of its picture, where one is made. */
  readonly picture: string | null;
}

/** What pages need to know of the site that they lie in. */
export interface Place {
  /** The name of the style sheet in `assets/`. */
  readonly sheet: string;
  /** The names of the letters in `assets/` that every page begins with. */
  readonly letters: readonly string[];
  /** Whether there is a file, by its path in the site. */
  readonly has: (path: string) => boolean;
}

/** Nothing but the sheet, its letters and pictures of our own: there is no script. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The path of a page in the site: `en/angola/`. */
export function pathOf(slug: Text, language: Language): string {
  const own = readIn(language, slug);
  return own === '' ? `${language}/` : `${language}/${own}/`;
}

/** The way from a page to the root of the site. */
function rootOf(slug: Text, language: Language): string {
  return readIn(language, slug) === '' ? '../' : '../../';
}

/** The same page in each language, for machines: they take whole addresses only. */
function alternates({ slug }: Page, { description: { site } }: Reader): Content {
  if (site === null) return null;
  return LANGUAGES.map(
    (other) =>
      html`<link rel="alternate" hreflang="${other}" href="${site}${pathOf(slug, other)}">`,
  );
}

/** The page of all countries is the way into the atlas in its language, and stands for it where it is shared. */
function isEntry({ slug }: Page): boolean {
  return Object.values(slug).every((part) => part === '');
}

/** What a shared link shows of a page; a picture only where there is one and an address to find it at. */
function shared(page: Page, reader: Reader, place: Place): Content {
  const { description, language, words } = reader;
  const { site } = description;
  const property = (name: string, content: string) =>
    html`<meta property="og:${name}" content="${content}">`;
  const path = page.picture === null ? null : `pictures/${language}/${page.picture}.png`;
  const picture = site !== null && path !== null && place.has(path) ? site + path : null;
  const address = site === null ? null : site + pathOf(page.slug, language);
  return [
    property('type', 'article'),
    property('site_name', words.title),
    property('title', isEntry(page) ? `${words.title}: ${words.subtitle}` : page.title),
    property('description', page.summary),
    property('locale', localeOf(language)),
    LANGUAGES.filter((other) => other !== language).map((other) =>
      property('locale:alternate', localeOf(other)),
    ),
    address === null
      ? null
      : [html`<link rel="canonical" href="${address}">`, property('url', address)],
    picture === null
      ? null
      : [
          property('image', picture),
          property('image:alt', page.title),
          html`<meta name="twitter:card" content="summary_large_image">`,
        ],
  ];
}

/** The bar: the atlas, the two lists, and the same page in the other languages. */
function bar({ slug }: Page, { language, plain, words }: Reader): Markup {
  const root = rootOf(slug, language);
  const home = readIn(language, slug) === '' ? './' : '../';
  const others = LANGUAGES.filter((other) => other !== language).map(
    (other) =>
      html`<a class="other" href="${root}${pathOf(slug, other)}" lang="${other}" hreflang="${other}">${nameOfLanguage(other)}</a>`,
  );
  return html`<header><a class="wordmark" href="${root}?lang=${language}">${words.title}</a><nav><a href="${home}">${plain.allCountries}</a><a href="${home}${interventionsSlug(language)}/">${plain.interventions}</a></nav>${others}</header>`;
}

function foot({ description, words, plain, language }: Reader, root: string): Markup {
  const { version, asOf, licence, site } = description;
  const feed = site === null ? null : html` · <a href="${root}${plain.feedFile}">${plain.feed}</a>`;
  return html`<footer>${words.messages.version(version, words.format.date(asOf))} · <a href="${licence.URL}" rel="license noopener noreferrer">${licence.name}</a> · ${words.messages.map.attribution} · <a href="${root}?lang=${language}">${words.title}</a>${feed}</footer>`;
}

/** What every page begins with: what it may load, its looks, and between them what is `told` of this one. */
export function headOf(
  root: string,
  { sheet, letters }: Pick<Place, 'sheet' | 'letters'>,
  told: Markup,
): Markup {
  return html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${told}
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
${letters.map((file) => html`<link rel="preload" as="font" type="font/woff2" crossorigin href="${root}assets/${file}">`)}
<link rel="stylesheet" href="${root}assets/${sheet}">`;
}

/** A whole page as it is served. */
export function formatPage(page: Page, reader: Reader, place: Place): string {
  const { language, words, description, plain } = reader;
  const root = rootOf(page.slug, language);
  const feed =
    description.site === null
      ? null
      : html`<link rel="alternate" type="application/rss+xml" title="${plain.feed}" href="${root}${plain.feedFile}">`;
  const told = html`<title>${page.title} – ${words.title}</title>
<meta name="description" content="${page.summary}">`;
  return html`<!doctype html>
<html lang="${language}">
<head>
${headOf(root, place, told)}
${alternates(page, reader)}${feed}
${shared(page, reader, place)}
${page.linked.map((one) => jsonScript({ '@context': 'https://schema.org', ...one }))}
</head>
<body>
${bar(page, reader)}
<main>${page.main}</main>
${foot(reader, root)}
</body>
</html>
`.text;
}

/** How a page is cited, in a box. */
export function citationBox(slug: Text, title: string, reader: Reader): Markup {
  const { description, language, plain, words } = reader;
  const { version, asOf, licence, site } = description;
  const cited = plain.citation({
    atlas: words.title,
    title,
    version,
    asOf: words.format.date(asOf),
    address: site === null ? null : site + pathOf(slug, language),
    licence: licence.name,
  });
  return html`<section><h2>${plain.cite}</h2><p class="citation">${cited}</p></section>`;
}
