import type { Claim } from '../core/dataset/dataset.ts';
import type { Lesson } from '../core/lesson/lesson.ts';
import { describeTitled } from '../i18n/describeCredit.ts';
import { nameOfClaimant } from '../i18n/describeSource.ts';
import { wordCounted } from '../i18n/wordCounted.ts';
import type { Shown } from './context.ts';
import { serif } from './header.ts';
import type { Drawn } from './legend.ts';
import { sans } from './pageTable.ts';
import { PAPER } from './paper.ts';
import { drawText, type Paragraph, type Run, setText, shorten } from './paragraph.ts';
import { element, type Rectangle, rectangle } from './svg.ts';

/** By what a pupil names a claim. */
const LETTERS = ['A', 'B', 'C'] as const;
const GAP = 14;
const PADDING = 12;
/** Letters of the title of a source, at the most. */
const TITLE = 90;

/** Title, who published it when, and the place in it. */
function wordSource(claim: Claim, { subject, voice: { words, own } }: Shown): string {
  const source = subject.sources.get(claim.source);
  if (!source) return '';
  const title = shorten(source.title ?? '', TITLE);
  return describeTitled({ ...source, title }, claim.locator, subject.claimants, { words, own });
}

/** Number, wording, claimant and source of a claim, one below the other. */
function setCard(claim: Claim, lesson: Lesson, shown: Shown, width: number): readonly Paragraph[] {
  const { words, own } = shown.voice;
  const { subject } = shown;
  const setting = { width, leading: 1.26 };
  const label = (text: string): Run => ({ text: `${text} `, fill: PAPER.soft });
  const wording = claim.wording ?? subject.notes[claim.intervention]?.wordings?.[claim.id];
  const claimant = nameOfClaimant(claim.claimant, subject.claimants, words);
  const who: readonly Run[] = [
    label(own.lesson.saidBy),
    { text: words.format.capitalise(claimant), weight: 700 },
    { text: ` (${words.side(claim.side)})` },
  ];
  const source: readonly Run[] = [label(own.lesson.foundIn), { text: wordSource(claim, shown) }];
  const time: readonly Run[] = [label(own.lesson.speaksOf), { text: words.format.span(claim) }];
  return [
    setText(words.format.claim(claim), serif(23), { width: width - 28, leading: 1.1 }),
    setText(
      wordCounted(lesson.figure, words.layer(lesson.layer)),
      sans(PAPER.soft, 400, 11.6),
      setting,
    ),
    ...(wording ? [setText(words.read(wording), sans(PAPER.ink, 400, 11.6), setting)] : []),
    setText(who, sans(PAPER.ink, 400, 10.8), setting),
    setText(time, sans(PAPER.ink, 400, 10.8), setting),
    setText(source, sans(PAPER.ink, 400, 10.8), setting),
  ];
}

const BELOW = 5;

function heightOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { height }) => sum + height + BELOW, 2 * PADDING - BELOW);
}

function drawLetter(letter: string, x: number, y: number): string {
  const set = setText(letter, sans(PAPER.white, 700, 12.5));
  return (
    element('circle', { cx: x, cy: y, r: 11, fill: PAPER.ink }) +
    drawText(set, x, y - set.pitch / 2, { anchor: 'middle' })
  );
}

/** The three claims beside each other, each with its letter, all cards as high as the highest. */
export function drawCards(
  lesson: Lesson,
  shown: Shown,
  { x, y, width }: Omit<Rectangle, 'height'>,
): Drawn {
  const across = (width - 2 * GAP) / LETTERS.length;
  const cards = lesson.claims.map((claim) => setCard(claim, lesson, shown, across - 2 * PADDING));
  const height = Math.max(...cards.map(heightOf));
  const parts = cards.flatMap((paragraphs, index) => {
    const left = x + index * (across + GAP);
    const box = { x: left + 0.5, y: y + 0.5, width: across - 1, height: height - 1 };
    let top = y + PADDING;
    const texts = paragraphs.map((paragraph) => {
      const drawn = drawText(paragraph, left + PADDING, top);
      top += paragraph.height + BELOW;
      return drawn;
    });
    const letter = drawLetter(LETTERS[index] ?? '', left + across - PADDING - 9, y + PADDING + 13);
    return [rectangle(box, { rx: 5, fill: 'none', stroke: PAPER.soft }), ...texts, letter];
  });
  return { svg: parts.join(''), box: { x, y, width, height } };
}
