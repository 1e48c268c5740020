import type { Cell } from '../core/choropleth/cell.ts';
import type { Polity } from '../core/geography/borders.ts';
import { nameOf } from '../i18n/describe.ts';
import { wordNumber, wordPainted, wrapName } from '../i18n/wordName.ts';
import type { Letters } from './letters.ts';
import { PAPER } from './paper.ts';
import { type Paragraph, setText } from './paragraph.ts';
import type { Voice } from './subject.ts';

/** Pixels of an em of a name, and of what qualifies its number. */
export interface NameSizes {
  readonly name: number;
  readonly note: number;
}

/** A name as it may stand on a map: its lines one below the other. */
export interface NameText {
  readonly paragraphs: readonly Paragraph[];
  readonly width: number;
  readonly height: number;
}

/** What qualifies a number: how far the claims lie apart, and of which year it is where that is another one. */
export function wordQualities(
  cell: Cell | undefined,
  painted: string,
  { words, own }: Voice,
): string {
  if (cell?.type !== 'figure') return '';
  const { low, high, carriedFrom } = cell;
  const interval = words.format.interval(low, high);
  return [
    ...(low < high && interval !== painted ? [own.claims(interval)] : []),
    ...(carriedFrom === undefined ? [] : [words.messages.cell.carried(carriedFrom)]),
  ].join('; ');
}

const LEADING = 1.12;

export function stackText(paragraphs: readonly Paragraph[]): NameText {
  return {
    paragraphs,
    width: Math.max(...paragraphs.map(({ width }) => width)),
    height: paragraphs.reduce((sum, { height }) => sum + height, 0),
  };
}

interface NameStyle {
  readonly fill: string;
  readonly sizes: NameSizes;
  /** Stands behind the name. */
  readonly year?: number | undefined;
  /** Whether the number is left open. */
  readonly isAsked?: boolean;
}

/** What is written of a place: all its lines first, then as few as it may have. */
export function nameTexts(
  polity: Polity,
  cell: Cell | undefined,
  { fill, sizes, year, isAsked = false }: NameStyle,
  voice: Voice,
): readonly NameText[] {
  const line = (text: string, weight: Letters['weight'], size: number, colour: string) =>
    setText(
      text,
      { face: 'sans', weight, size, fill: colour },
      { width: Infinity, leading: LEADING },
    );
  const names = wrapName(nameOf(polity, voice.words));
  const named = names.map((name, index) =>
    line(
      year !== undefined && index === names.length - 1 ? `${name}, ${year}` : name,
      700,
      sizes.name,
      fill,
    ),
  );
  if (isAsked) return [stackText([...named, line('?', 700, sizes.name, fill)])];
  const painted = wordPainted(cell, voice.words);
  if (painted === null) return [stackText(named)];
  // Of which year a number is belongs to it, however little room there is.
  const dated = line(wordNumber(cell, voice.words) ?? painted, 500, sizes.name, fill);
  const short = stackText([...named, dated]);
  const qualities = wordQualities(cell, painted, voice);
  if (qualities === '') return [short];
  const isCarried = cell?.type === 'figure' && cell.carriedFrom !== undefined;
  const number = isCarried ? line(painted, 500, sizes.name, fill) : dated;
  const soft = fill === PAPER.ink ? PAPER.soft : fill;
  return [stackText([...named, number, line(qualities, 400, sizes.note, soft)]), short];
}
