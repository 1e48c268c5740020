import advances from './advances.json';

export type Face = 'sans' | 'serif';
export type Weight = 400 | 500 | 600 | 700;

/** How a text is written. */
export interface Letters {
  readonly face: Face;
  readonly weight: Weight;
  /** Pixels of an em. */
  readonly size: number;
  readonly fill: string;
}

export const FAMILIES: Readonly<Record<Face, string>> = {
  sans: 'Atlas Sans',
  serif: 'Atlas Serif',
};

/** Of an em, for a letter that the table has not. */
const UNKNOWN = 0.56;

function tableOf(widths: readonly number[]): ReadonlyMap<string, number> {
  return new Map(
    [...advances.letters].map((letter, index) => [letter, (widths[index] ?? 0) / 1000]),
  );
}

/** What each letter takes of an em, by face and weight: read out of the fonts themselves (src/view/fonts/subset.py). */
const TABLES: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  'sans-400': tableOf(advances['sans-400']),
  'sans-500': tableOf(advances['sans-500']),
  'sans-700': tableOf(advances['sans-700']),
  'serif-400': tableOf(advances['serif-400']),
  'serif-600': tableOf(advances['serif-600']),
};

/** Pixels that a text takes, without the kerning of its pairs: hardly less than that. */
export function widthOf(text: string, { face, weight, size }: Omit<Letters, 'fill'>): number {
  const table = TABLES[`${face}-${weight}`];
  let width = 0;
  for (const letter of text.replaceAll('\u00a0', ' ')) width += table?.get(letter) ?? UNKNOWN;
  return width * size;
}
