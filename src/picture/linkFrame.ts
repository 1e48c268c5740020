import { nameOfSite } from './address.ts';
import type { Letters } from './letters.ts';
import { PAPER } from './paper.ts';
import { drawText, setText } from './paragraph.ts';
import type { Subject, Voice } from './subject.ts';
import { element, type Rectangle, rectangle } from './svg.ts';

/** Pixels of the picture of a shared link: a feed shows it half as large, so nothing in it is small. */
export const LINK = { width: 1200, height: 630 } as const;
/** Where its words are, and its map. */
export const WORDS = { x: 56, y: 44, width: 540 } as const;
export const MAP: Rectangle = { x: 470, y: 0, width: LINK.width - 470, height: LINK.height };

/** The map of one country, which leaves the words alone. */
export const NEAR: Rectangle = { x: 572, y: 0, width: LINK.width - 572, height: 540 };
/** Within it, where what matters lies: with sea for names at either side. */
export const MIDDLE = { width: 600, height: 530 } as const;

export function sans(
  size: number,
  fill: string = PAPER.ink,
  weight: Letters['weight'] = 400,
): Letters {
  return { face: 'sans', weight, size, fill };
}

/** The map goes over into paper below the words, and below the foot. */
export function drawEdges(left: number, id: (name: string) => string): string {
  const fade = (name: string, [x2, y2]: readonly [number, number], box: Rectangle) => {
    const stop = (offset: number, opacity: number) =>
      element('stop', { offset, 'stop-color': PAPER.paper, 'stop-opacity': opacity });
    const [from, to] = x2 > 0 ? [1, 0] : [0, 1];
    return (
      element(
        'linearGradient',
        { id: id(name), x1: 0, y1: 0, x2, y2 },
        stop(0, from),
        stop(1, to),
      ) + rectangle(box, { fill: `url(#${id(name)})` })
    );
  };
  const foot = LINK.height - 90;
  return (
    fade('left', [1, 0], { ...MAP, x: left, width: 60 }) +
    fade('below', [0, 1], { x: MAP.x, y: foot - 50, width: MAP.width, height: 50 }) +
    rectangle({ x: MAP.x, y: foot - 0.5, width: MAP.width, height: 91 }, { fill: PAPER.paper })
  );
}

/** Name of the atlas, what its picture rests on, and where it is found. */
export function drawFoot(
  { description }: Subject,
  { words }: Voice,
  key: string,
  aside: string,
): string {
  const name = setText(words.title, { face: 'serif', weight: 600, size: 29, fill: PAPER.ink });
  const y = 572;
  const left = WORDS.x + name.width + 18;
  const { site } = description;
  const address = site === null ? '' : nameOfSite(site);
  return [
    drawText(name, WORDS.x, y),
    key === ''
      ? drawText(setText(aside, sans(23, PAPER.soft)), left, y + 4)
      : `<g transform="translate(${left.toFixed(1)} ${y})">${key}</g>` +
        drawText(setText(aside, sans(23, PAPER.soft)), left + 52, y + 4),
    address === ''
      ? ''
      : drawText(setText(address, sans(24, PAPER.accent, 700)), LINK.width - WORDS.x, y + 4, {
          anchor: 'end',
        }),
  ].join('');
}
