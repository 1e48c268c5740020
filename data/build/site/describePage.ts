import type { Plugin } from 'vite';
import type { Description } from '../../../src/core/atlas/description.ts';
import { LANGUAGES } from '../../../src/core/text/text.ts';
import { escapeHtml } from '../pages/escapeHtml.ts';
import { HOME } from '../pages/home.ts';
import { LOCALES } from '../pages/locales.ts';

/** What says of the page where it is to be found, and which picture a link to it shows; nothing where the site is not known. */
function addressTags({ site, title, subtitle, summary }: Description): string {
  if (site === null) return '';
  const [language, ...others] = LANGUAGES;
  const name = `${title[language]}: ${subtitle[language]}`;
  const properties: Readonly<Record<string, string>> = {
    type: 'website',
    url: site,
    title: name,
    description: summary[language],
    locale: LOCALES[language],
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
    ...others.map((other) => `<meta property="og:locale:alternate" content="${LOCALES[other]}" />`),
    '<meta name="twitter:card" content="summary_large_image" />',
  ].join('');
}

/** Writes into the page, before any script has run, what the description says of the atlas. */
export function fillPage(html: string, description: Description | null): string {
  if (!description) return html;
  const { title, subtitle, summary } = description;
  const words: Readonly<Record<string, string>> = {
    title: title.en,
    subtitle: subtitle.en,
    summary: summary.en,
  };
  const addressed = html.replace('</head>', `${addressTags(description)}</head>`);
  return addressed.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    words[name] === undefined ? whole : escapeHtml(words[name]),
  );
}

/** `{{title}}`, `{{subtitle}}` and `{{summary}}` in `index.html` are the atlas’s own; its address is said where it is known. */
export function describePage(read: () => Description | null): Plugin {
  return {
    name: 'describe-page',
    transformIndexHtml: { order: 'pre', handler: (html) => fillPage(html, read()) },
  };
}
