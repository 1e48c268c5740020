import type { Plugin } from 'vite';
import type { Description } from '../../src/core/atlas/description.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** What says of the page where it is to be found, and which picture a link to it shows; nothing where the site is not known. */
function addressTags(site: string | null): string {
  if (site === null) return '';
  const address = escapeHtml(site);
  return `<link rel="canonical" href="${address}" /><meta property="og:url" content="${address}" /><meta property="og:image" content="${address}pictures/en/atlas.png" /><meta name="twitter:card" content="summary_large_image" />`;
}

/** Writes into the page, before any script has run, what the description says of the atlas. */
export function fillPage(html: string, description: Description | null): string {
  if (!description) return html;
  const { title, subtitle, summary, site } = description;
  const words: Readonly<Record<string, string>> = {
    title: title.en,
    subtitle: subtitle.en,
    summary: summary.en,
  };
  const addressed = html.replace('</head>', `${addressTags(site)}</head>`);
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
