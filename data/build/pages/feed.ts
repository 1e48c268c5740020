import { escapeHtml } from './escapeHtml.ts';
import type { Reader } from './shelf.ts';

/** What is told of a change, point by point. */
export interface Chapter {
  readonly title: string;
  readonly points: readonly string[];
}

/** Markdown as it is read aloud: links by their words, codes without their quotes. */
function plainText(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/`/g, '');
}

/** Reads a list of changes: `## release`, `### chapter`, and points that begin with a hyphen. */
export function chaptersOf(markdown: string): readonly Chapter[] {
  const chapters: { title: string; points: string[] }[] = [];
  let release = '';
  for (const line of markdown.split('\n')) {
    const [, level, title = ''] = /^(##|###|####) (.+)$/.exec(line) ?? [];
    if (level === '##') release = title;
    if (level !== undefined && release !== '') {
      chapters.push({ title: level === '##' ? release : `${release}: ${title}`, points: [] });
    }
    const [, point] = /^- (.+)$/.exec(line) ?? [];
    if (point !== undefined) chapters.at(-1)?.points.push(plainText(point));
  }
  return chapters.filter(({ points }) => points.length > 0);
}

/** The changes of the dataset as RSS 2.0, one item a chapter. */
export function formatFeed(
  chapters: readonly Chapter[],
  { description, language, words, plain }: Reader,
  site: string,
): string {
  const { version, summary } = description;
  const element = (name: string, text: string) => `<${name}>${escapeHtml(text)}</${name}>`;
  const items = chapters.map(({ title, points }) => {
    const told = points.map((point) => `<li>${escapeHtml(point)}</li>`).join('');
    return `<item>${element('title', title)}${element('link', site)}<guid isPermaLink="false">${escapeHtml(`${site}#${title}`)}</guid>${element('description', `<ul>${told}</ul>`)}</item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${element('title', `${words.title} ${version}: ${plain.feed}`)}${element('link', site)}${element('description', words.read(summary))}${element('language', language)}<atom:link href="${escapeHtml(site + plain.feedFile)}" rel="self" type="application/rss+xml"/>${items.join('\n')}</channel></rss>
`;
}
