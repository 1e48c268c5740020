import type { HtmlTagDescriptor, Plugin } from 'vite';
import { LANGUAGES } from '../../../src/core/text/text.ts';

interface Chunk {
  readonly fileName: string;
  readonly moduleIds?: readonly string[];
}

/** The chunk of each language as a link that asks for nothing: the script of `index.html` asks for the reader’s own. */
export function wordLinks(chunks: readonly Chunk[]): HtmlTagDescriptor[] {
  return LANGUAGES.flatMap((language) => {
    const own = chunks.find(({ moduleIds }) =>
      moduleIds?.some((id) => id.endsWith(`/src/i18n/${language}.ts`)),
    );
    if (!own) return [];
    const attrs = {
      rel: 'words',
      'data-words': language,
      href: `./${own.fileName}`,
      crossorigin: '',
    };
    return [{ tag: 'link', attrs, injectTo: 'head-prepend' as const }];
  });
}

/** A language is no longer looked for when the program runs, but together with it. */
export function linkWords(): Plugin {
  return {
    name: 'link-words',
    apply: 'build',
    transformIndexHtml: (_, { bundle }) => wordLinks(Object.values(bundle ?? {})),
  };
}
