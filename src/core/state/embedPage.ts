/**
 * The same page under a name that others may frame: a host of files alone tells it by that, and not by a query. An
 * address without it is framed as well, where the host looks at `embed=1`.
 */
export const EMBED_PAGE = 'embed.html';

/** The address of the page itself, of which only the embedded map may stand under its own name. */
export function wholePage(page: string): string {
  return page.endsWith(`/${EMBED_PAGE}`) ? page.slice(0, -EMBED_PAGE.length) : page;
}
