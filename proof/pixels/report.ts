import type { Difference } from './decode.ts';

export interface Change {
  readonly name: string;
  /** Whether the earlier picture is there to be seen. */
  readonly hasBefore: boolean;
  /** Null where it is not, where it is of another size, or the same. */
  readonly difference: Difference | null;
  readonly width: number;
  readonly height: number;
}

const CSS =
  'body{font:16px/1.4 sans-serif;margin:2rem}figure{display:inline-block;width:49%;margin:0;vertical-align:top}' +
  'img{display:block;width:100%}div{position:relative;border:1px solid #888}i{position:absolute;outline:2px solid #f0f}';

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)}%`;

function frameOf({ difference, width, height }: Change): string {
  if (!difference) return '';
  const { box } = difference;
  const edges = [
    `left:${percent(box.x, width)};top:${percent(box.y, height)}`,
    `width:${percent(box.width, width)};height:${percent(box.height, height)}`,
  ];
  return `<i style="${edges.join(';')}"></i>`;
}

function figureOf(change: Change, when: 'before' | 'now'): string {
  const image = `<img loading="lazy" alt="" src="${when}/${change.name}.png">`;
  return `<figure><figcaption>${when}</figcaption><div>${image}${frameOf(change)}</div></figure>`;
}

/** What has changed in a picture, in a line. */
export function wordChange({ hasBefore, difference }: Change): string {
  if (!hasBefore) return 'new, or what it was cannot be had';
  if (!difference)
    return 'the build of before looks the same today: another size, or not what was accepted';
  const { pixels, box } = difference;
  return `${pixels} pixels differ, within ${box.width} × ${box.height} at ${box.x}, ${box.y}`;
}

/** The pictures that changed, before and now side by side, with a frame around what differs. */
export function formatReport(changes: readonly Change[], pictures: number): string {
  const sections = changes.map((change) => {
    const before = change.hasBefore ? figureOf(change, 'before') : '';
    return `<section><h2>${change.name}</h2><p>${wordChange(change)}</p>${before}${figureOf(change, 'now')}</section>`;
  });
  const title = `${changes.length} of ${pictures} pictures have changed`;
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><style>${CSS}</style><h1>${title}</h1>${sections.join('\n')}\n`;
}
