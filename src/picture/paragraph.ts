import { FAMILIES, type Letters, type Weight, widthOf } from './letters.ts';
import { element, escapeXml } from './svg.ts';

/** A stretch of a text that is written as the rest is, but for what it says here. */
export interface Run {
  readonly text: string;
  readonly weight?: Weight;
  readonly fill?: string;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** A text in lines, not yet anywhere. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly letters: Letters;
  /** Pixels from one line to the next. */
  readonly pitch: number;
  readonly width: number;
  readonly height: number;
}

interface Word {
  readonly runs: readonly Run[];
  readonly width: number;
}

function widthOfRun({ text, weight }: Run, letters: Letters): number {
  return widthOf(text, { ...letters, weight: weight ?? letters.weight });
}

/** Words as they may be broken apart: at spaces, not at those that hold together. */
function wordsOf(runs: readonly Run[], letters: Letters): readonly Word[] {
  const words: Run[][] = [[]];
  for (const run of runs) {
    run.text.split(' ').forEach((text, index) => {
      if (index > 0) words.push([]);
      if (text !== '') words.at(-1)?.push({ ...run, text });
    });
  }
  return words
    .filter((word) => word.length > 0)
    .map((word) => ({
      runs: word,
      width: word.reduce((sum, run) => sum + widthOfRun(run, letters), 0),
    }));
}

/** Words beside each other; neighbours that are written alike are one run. */
function join(words: readonly Word[]): readonly Run[] {
  const runs: { text: string; weight?: Weight; fill?: string }[] = [];
  words.forEach((word, index) => {
    const before = runs.at(-1);
    // A space that begins a run of its own would be lost.
    if (index > 0 && before) before.text += ' ';
    for (const run of word.runs) {
      const last = runs.at(-1);
      if (last && last.weight === run.weight && last.fill === run.fill) last.text += run.text;
      else runs.push({ ...run });
    }
  });
  return runs;
}

function breakWords(words: readonly Word[], letters: Letters, width: number): readonly Line[] {
  const space = widthOf(' ', letters);
  const lines: { words: Word[]; width: number }[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const wide = line ? line.width + space + word.width : 0;
    if (line && wide <= width) {
      line.words.push(word);
      line.width = wide;
    } else lines.push({ words: [word], width: word.width });
  }
  return lines.map((line) => ({ runs: join(line.words), width: line.width }));
}

interface Setting {
  /** Pixels that a line may take. */
  readonly width: number;
  /** Of an em. */
  readonly leading?: number;
  /** Lines of about the same length, as few as there have to be. */
  readonly isBalanced?: boolean;
}

/** Breaks a text into lines by the widths of its letters. Without a width it is one line. */
export function setText(
  text: string | readonly Run[],
  letters: Letters,
  { width, leading = 1.3, isBalanced = false }: Setting = { width: Number.POSITIVE_INFINITY },
): Paragraph {
  const words = wordsOf(typeof text === 'string' ? [{ text }] : text, letters);
  let lines = breakWords(words, letters, width);
  if (isBalanced && lines.length > 1) {
    let [low, high] = [width / lines.length, width];
    while (high - low > 2) {
      const middle = (low + high) / 2;
      if (breakWords(words, letters, middle).length > lines.length) low = middle;
      else high = middle;
    }
    lines = breakWords(words, letters, high);
  }
  const pitch = leading * letters.size;
  return {
    lines,
    letters,
    pitch,
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: lines.length * pitch,
  };
}

/** Of an em: how far below the middle of its line the letters stand. */
const BASELINE = 0.33;

interface Placing {
  readonly anchor?: 'start' | 'middle' | 'end';
  /** What is drawn around the letters, so that they are read on anything. */
  readonly halo?: { readonly colour: string; readonly width: number };
  readonly opacity?: number;
}

function draw({ runs }: Line): string {
  return runs
    .map(({ text, weight, fill }) =>
      weight === undefined && fill === undefined
        ? escapeXml(text)
        : element('tspan', { 'font-weight': weight?.toString(), fill }, escapeXml(text)),
    )
    .join('');
}

/** A text with the upper edge of its first line at `y`; `x` is its left edge, its middle or its right edge. */
export function drawText(
  { lines, letters, pitch }: Paragraph,
  x: number,
  y: number,
  { anchor = 'start', halo, opacity }: Placing = {},
): string {
  const { face, weight, size, fill } = letters;
  return lines
    .map((line, index) =>
      element(
        'text',
        {
          x,
          y: y + (index + 0.5) * pitch + BASELINE * size,
          'font-family': FAMILIES[face],
          'font-size': size,
          'font-weight': String(weight),
          fill,
          opacity,
          'text-anchor': anchor === 'start' ? undefined : anchor,
          ...(halo && {
            stroke: halo.colour,
            'stroke-width': halo.width,
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          }),
        },
        draw(line),
      ),
    )
    .join('');
}

/** A text shortened at a word until it fits into so many letters. */
export function shorten(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const cut = text.slice(0, letters - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > letters / 2 ? space : undefined).replace(/[\s,;:.–—]+$/, '')}…`;
}
