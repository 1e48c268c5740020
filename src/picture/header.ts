import { describeHeadline, describeUndated } from '../i18n/describeHeadline.ts';
import type { Letters } from './letters.ts';
import { PAPER } from './paper.ts';
import { drawText, type Paragraph, setText } from './paragraph.ts';
import type { Scene } from './scene.ts';
import type { Voice } from './subject.ts';

type Headed = Pick<Scene, 'year' | 'layer' | 'places' | 'subject'>;

function shownIn({ year, layer, places }: Headed) {
  const cells = new Map(
    [...places].flatMap(([id, { cell }]) => (cell ? [[id, cell] as const] : [])),
  );
  return { year, layer, cells };
}

/** What is said of a scene above it. */
export function tell(scene: Headed, { words }: Voice) {
  return describeHeadline(shownIn(scene), scene.subject.borders, words);
}

/** The headline where the year stands above it. */
export function tellUndated(scene: Headed, { words }: Voice): string {
  return describeUndated(shownIn(scene), scene.subject.borders, words);
}

export function serif(size: number, weight: Letters['weight'] = 600): Letters {
  return { face: 'serif', weight, size, fill: PAPER.ink };
}

/** A year in large numerals. */
export function setYear(year: number, size: number): Paragraph {
  return setText(String(year), serif(size), { width: Number.POSITIVE_INFINITY, leading: 0.86 });
}

/** A headline in the largest of some sizes in which it takes so many lines; the smallest may take more. */
export function setHeadline(
  text: string,
  sizes: readonly number[],
  width: number,
  lines: number,
): Paragraph {
  let set = setText(text, serif(24));
  for (const size of sizes) {
    set = setText(text, serif(size), { width, leading: 1.16, isBalanced: true });
    if (set.lines.length <= lines) break;
  }
  return set;
}

/** Sentences below a headline. */
export function setDeck(text: string, width: number, size = 20.5): Paragraph {
  return setText(text, { face: 'sans', weight: 400, size, fill: PAPER.soft }, { width });
}

export function drawHalo(paragraph: Paragraph, x: number, y: number): string {
  return drawText(paragraph, x, y, { halo: { colour: PAPER.paper, width: 5 } });
}
