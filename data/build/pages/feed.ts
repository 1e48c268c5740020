import type { Description } from '../../../src/core/atlas/description.ts';
import { escapeHtml } from '../describePage.ts';

/** A chapter of the list of changes, and the release that it stands under. */
interface Chapter {
  readonly release: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Reads a list of changes: `## release`, `### chapter`, and points that begin with a hyphen. */
export function chaptersOf(markdown: string): readonly Chapter[] {
  const chapters: { release: string; title: string; lines: string[] }[] = [];
  let release = '';
  for (const line of markdown.split('\n')) {
    const [, level, title = ''] = /^(##|###|####) (.+)$/.exec(line) ?? [];
    if (level === '##') release = title;
    if (level !== undefined && release !== '') chapters.push({ release, title, lines: [] });
    const [, point] = /^- (.+)$/.exec(line) ?? [];
    if (point !== undefined) chapters.at(-1)?.lines.push(point);
  }
  return chapters.filter(({ lines }) => lines.length > 0);
}

/** Markdown as it is read aloud: links by their words, codes without their quotes. */
function plainText(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/`/g, '');
}

/** The changes of the dataset as RSS 2.0, one item a chapter of a release. */
export function formatFeed(
  markdown: string,
  { title, summary, version }: Description,
  site: string,
): string {
  const element = (name: string, text: string) => `<${name}>${escapeHtml(text)}</${name}>`;
  const items = chaptersOf(markdown).map(({ release, title: chapter, lines }) => {
    const name = release === chapter ? release : `${release}: ${chapter}`;
    const points = lines.map((line) => `<li>${escapeHtml(plainText(line))}</li>`).join('');
    return `<item>${element('title', name)}${element('link', site)}<guid isPermaLink="false">${escapeHtml(`${site}#${name}`)}</guid>${element('description', `<ul>${points}</ul>`)}</item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${element('title', `${title.en} ${version}`)}${element('link', site)}${element('description', summary.en)}<language>en</language><atom:link href="${escapeHtml(site)}changes.xml" rel="self" type="application/rss+xml"/>${items.join('\n')}</channel></rss>
`;
}
