import type { Address } from './address.ts';
import type { Drawn } from './legend.ts';
import type { Letters } from './letters.ts';
import { linesOfOrigin, originOf } from './origin.ts';
import { PAPER } from './paper.ts';
import { drawText, type Paragraph, setText } from './paragraph.ts';
import { drawQr } from './qr.ts';
import type { Credits } from './sources.ts';
import type { Subject, Voice } from './subject.ts';
import { type Rectangle, rule } from './svg.ts';

const QR = 92;

interface Footing {
  readonly credits: Credits;
  readonly subject: Subject;
  readonly voice: Voice;
  /** The atlas beside this one. */
  readonly other?: { readonly subject: Subject; readonly voice: Voice } | undefined;
  readonly address: Address | null;
  readonly hasQr: boolean;
}

/** Whose picture this is: name, dataset, licence, address and the code, from the right edge of a box. */
export function drawStamp(
  { x, y, width }: Omit<Rectangle, 'height'>,
  { subject, voice, other, address, hasQr }: Omit<Footing, 'credits'>,
): Drawn {
  const { words } = voice;
  const right = x + width;
  const edge = address ? right - QR - 34 : right;
  const name = setText(words.title, { face: 'serif', weight: 600, size: 20, fill: PAPER.ink });
  const letters = { face: 'sans', weight: 400, size: 15.5, fill: PAPER.soft } as const;
  const beside = other ? [originOf(other.subject, other.voice).mark] : [];
  const lines = [...linesOfOrigin(subject, voice), ...beside].map((text) => setText(text, letters));
  const site = address && setText(address.site, { ...letters, weight: 700, fill: PAPER.accent });
  let top = y;
  const parts = [name, ...lines, ...(site ? [site] : [])].map((paragraph) => {
    const drawn = drawText(paragraph, edge, top, { anchor: 'end' });
    top += paragraph === name ? 27 : 20.5;
    return drawn;
  });
  if (address && hasQr) parts.push(drawQr(address.view, right - QR, y + 3, QR));
  const wide = Math.max(name.width, ...lines.map((line) => line.width), site?.width ?? 0);
  const left = edge - wide;
  return { svg: parts.join(''), box: { x: left, y, width: right - left, height: top - y } };
}

/** As many sources as so many lines hold, and how many more there are. */
export function setCredits(
  { entries }: Credits,
  { own }: Voice,
  letters: Letters,
  { width, lines }: { readonly width: number; readonly lines: number },
): Paragraph {
  const set = (count: number) => {
    const more = entries.length - count;
    const runs = [
      ...entries.slice(0, count).flat(),
      ...(more > 0 ? [{ text: own.sources.more(more) }] : []),
    ].map((run) => (run.weight ? { ...run, fill: PAPER.ink } : run));
    return setText(runs, letters, { width, leading: 1.32 });
  };
  for (let count = entries.length; count > 1; count -= 1) {
    const told = set(count);
    if (told.lines.length <= lines) return told;
  }
  return set(1);
}

/** The foot of a picture below its rule: sources at the left, the stamp at the right. */
export function drawFooter(box: Rectangle, footing: Footing): string {
  const { credits } = footing;
  const stamp = drawStamp({ ...box, y: box.y + 14 }, footing);
  const letters = { face: 'sans', weight: 400, size: 15.5, fill: PAPER.soft } as const;
  const heading = setText(credits.heading, { ...letters, weight: 700, fill: PAPER.ink });
  const width = Math.min(900, stamp.box.x - box.x - 36);
  const room = Math.floor((box.height - 18 - heading.pitch) / (1.32 * letters.size));
  const lines = setCredits(credits, footing.voice, letters, { width, lines: room });
  return [
    rule(box.x, box.y, box.x + box.width, box.y, PAPER.rule),
    drawText(heading, box.x, box.y + 16),
    drawText(lines, box.x, box.y + 16 + heading.pitch),
    stamp.svg,
  ].join('');
}
