import { EMBED_PAGE } from './embedPage.ts';

/** The frame that shows a view on another page. */
export interface Frame {
  /** The address of the view as it stands on a page of its own. */
  readonly address: string;
  /** What the frame shows, for whoever hears the page around it. */
  readonly title: string;
  /** Pixels; a frame without a width is as wide as its column. */
  readonly width: number | null;
  readonly height: number;
}

/** The same view, small and complete within a frame. */
export function embedAddress(address: string): string {
  const [view = '', hash] = address.split('#');
  const [page = '', query] = view.split('?');
  const folder = page.slice(0, page.lastIndexOf('/') + 1);
  const keys = query === undefined ? 'embed=1' : `${query}&embed=1`;
  const embedded = `${folder}${EMBED_PAGE}?${keys}`;
  return hash === undefined ? embedded : `${embedded}#${hash}`;
}

/**
 * What the frame may do: run the atlas as a page of its own site, and open the atlas in a tab. Neither forms nor
 * downloads, and nothing of the page around it.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };

function attribute(text: string): string {
  return text.replace(/[&"<]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The HTML that a reader puts into a page. */
export function formatEmbed({ address, title, width, height }: Frame): string {
  return [
    `<iframe src="${attribute(embedAddress(address))}"`,
    `title="${attribute(title)}"`,
    `width="${width ?? '100%'}" height="${height}" loading="lazy"`,
    `sandbox="${SANDBOX}"`,
    'style="border:0;max-width:100%"></iframe>',
  ].join(' ');
}
