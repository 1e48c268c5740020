import { LANGUAGES, type Text } from '../../../src/core/text/text.ts';
import { escapeHtml } from './escapeHtml.ts';
import { pathOf } from './frame.ts';

/** All pages for search engines, each with the same in the other languages. */
export function formatSitemap(slugs: readonly Text[], site: string, asOf: string): string {
  const addressOf = (slug: Text, language: (typeof LANGUAGES)[number]) =>
    escapeHtml(site + pathOf(slug, language));
  const urls = slugs.flatMap((slug) =>
    LANGUAGES.map((language) => {
      const others = LANGUAGES.map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${other}" href="${addressOf(slug, other)}"/>`,
      );
      return `<url><loc>${addressOf(slug, language)}</loc><lastmod>${asOf}</lastmod>${others.join('')}</url>`;
    }),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${escapeHtml(site)}</loc><lastmod>${asOf}</lastmod></url>
${urls.join('\n')}
</urlset>
`;
}
