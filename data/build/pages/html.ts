import { escapeHtml } from './escapeHtml.ts';

/** Markup that has been written by us: no text of the data, which goes in escaped. */
class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type { Markup };

export type Content = Markup | string | number | null | false | readonly Content[];

function textOf(content: Content): string {
  if (content === null || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string' || typeof content === 'number')
    return escapeHtml(String(content));
  return content.map(textOf).join('');
}

/** Markup with texts in it, which are written as text whatever they hold; attributes are in double quotes. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const rest = contents.map((content, index) => textOf(content) + (parts[index + 1] ?? ''));
  return new Markup((parts[0] ?? '') + rest.join(''));
}

/** Contents with something between them. */
export function joined(contents: readonly Content[], between: Content): Content {
  return contents.map((content, index) => (index === 0 ? content : [between, content]));
}

/** Data for machines within a page: nothing in it can end its element. */
export function jsonScript(value: unknown): Markup {
  const text = JSON.stringify(value).replace(/</g, '\\u003c');
  return new Markup(`<script type="application/ld+json">${text}</script>`);
}

/** What another program of ours has drawn. */
export function drawn(svg: string): Markup {
  return new Markup(svg);
}
