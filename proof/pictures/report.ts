import { escapeHtml } from '../../data/build/pages/escapeHtml.ts';
import type { Changes, Repainted } from './golden.ts';
import type { View } from './view.ts';

export interface Pair {
  readonly view: View;
  /** Drawn as a PNG, in the letters of the build and no browser’s; null where it cannot be had. */
  readonly before: Uint8Array | null;
  readonly now: Uint8Array;
}

const CSS =
  'body{font:16px/1.4 sans-serif;margin:2rem}table{border-collapse:collapse}td,th{padding:.2rem .8rem;text-align:left}' +
  'figure{display:inline-block;width:49%;margin:0}img{width:100%;border:1px solid #bbb}';

function imageOf(png: Uint8Array, name: string): string {
  const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return `<figure><figcaption>${name}</figcaption><img loading="lazy" alt="" src="${source}"></figure>`;
}

function tableOf(repainted: readonly Repainted[]): string {
  const rows = repainted.map(({ place, before, now }) =>
    [place, before, now].map((text) => `<td>${escapeHtml(text)}</td>`).join(''),
  );
  const head = '<tr><th>place</th><th>before</th><th>now</th></tr>';
  return `<table>${head}${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}

/** Every picture that is drawn otherwise, before and now, with the claims by which it is painted otherwise. */
export function formatReport(
  { repainted, redrawn, views }: Changes,
  pairs: readonly Pair[],
): string {
  const sections = pairs.map(({ view, before, now }) => {
    const { layer, estimate, year } = view;
    const own = repainted.filter(
      (one) => one.layer === layer && one.estimate === estimate && one.year === year,
    );
    return [
      `<section><h2>${layer}, ${estimate}, ${year}</h2>`,
      own.length > 0 ? tableOf(own) : '<p>Painted by the same claims; drawn otherwise.</p>',
      before === null ? '' : imageOf(before, 'before'),
      imageOf(now, 'now'),
      '</section>',
    ].join('');
  });
  const told = `${repainted.length} painted figures have changed; ${redrawn.length} of ${views} pictures are drawn otherwise, of which ${pairs.length} are here.`;
  return `<!doctype html><meta charset="utf-8"><title>Pictures that changed</title><style>${CSS}</style><h1>Pictures that changed</h1><p>${told}</p>${sections.join('\n')}\n`;
}
