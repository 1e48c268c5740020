import { type Context, panesOf } from './context.ts';
import type { Drawn } from './legend.ts';
import type { Letters } from './letters.ts';
import { originOf } from './origin.ts';
import { PAPER } from './paper.ts';
import { drawText, type Run, setText } from './paragraph.ts';

/** What is counted, that a blank is no zero, and whose map it is: it goes with the map when that is cut out. */
export function noteOf(
  context: Context,
  outside: number,
): { readonly text: string; readonly mark: readonly Run[] } {
  const { subject, voice, address } = context;
  const { own } = voice;
  const abouts = new Set(
    panesOf(context).map((one) => one.voice.words.layer(one.state.layer).about),
  );
  const { mark } = originOf(subject, voice);
  const site = address ? ` · ${address.site}` : '';
  return {
    text: [...abouts, own.blankIsNoZero, ...(outside > 0 ? [own.outside(outside)] : [])].join(' '),
    mark: [{ text: mark, weight: 700 }, { text: site }],
  };
}

type Corner = { readonly x: number; readonly anchor: 'start' | 'end' } & (
  | { readonly top: number }
  | { readonly bottom: number }
);

/** More letters than this make the note broader. */
const LONG = 210;

/** The note, ragged away from its corner: from `top` downwards, or with its foot at `bottom`. */
export function drawNote(
  context: Context,
  outside: number,
  { x, anchor, ...at }: Corner,
  width?: number,
): Drawn {
  const letters: Letters = { face: 'sans', weight: 400, size: 15.5, fill: PAPER.soft };
  const { text, mark } = noteOf(context, outside);
  const wide = width ?? (text.length > LONG ? 640 : 500);
  const note = setText(text, letters, { width: wide });
  const whose = setText(mark, letters, { width: wide });
  const height = note.height + whose.height;
  const bottom = 'top' in at ? at.top + height : at.bottom;
  const halo = { colour: PAPER.paper, width: 4 };
  const reach = Math.max(note.width, whose.width);
  return {
    svg:
      drawText(note, x, bottom - height, { anchor, halo }) +
      drawText(whose, x, bottom - whose.height, { anchor, halo }),
    box: { x: anchor === 'end' ? x - reach : x, y: bottom - height, width: reach, height },
  };
}
