import type { Letters } from './letters.ts';
import { drawText, type Paragraph, setText } from './paragraph.ts';
import { type Rectangle, rule } from './svg.ts';

const ROW = 19.5;

/** From where to where, in parts of the table’s breadth. */
export type Span = readonly [from: number, to: number];

/** A text of a row, not yet at its height. */
export interface Entry {
  readonly set: Paragraph;
  readonly x: number;
  readonly isNumber: boolean;
}

export function heightOfRow(entries: readonly Entry[]): number {
  return ROW + Math.max(0, ...entries.map(({ set }) => set.height - set.pitch));
}

/** Writes rows one below the other. */
export class Rows {
  readonly parts: string[] = [];
  readonly #box: Rectangle;
  y: number;

  constructor(box: Rectangle) {
    this.#box = box;
    this.y = box.y;
  }

  get room(): number {
    return this.#box.y + this.#box.height - this.y;
  }

  /** A text in as many lines as it takes; a number stands at the right of its span. */
  set(text: string, [from, to]: Span, letters: Letters, isNumber = false): Entry {
    const { x, width } = this.#box;
    const set = setText(text, letters, { width: (to - from) * width });
    return { set, x: x + (isNumber ? to : from) * width, isNumber };
  }

  write(entries: readonly Entry[]): void {
    for (const { set, x, isNumber } of entries) {
      this.parts.push(drawText(set, x, this.y + 2.5, isNumber ? { anchor: 'end' } : {}));
    }
    this.y += heightOfRow(entries);
  }

  /** Text below a row, as broad as from there to the right edge. */
  add(set: Paragraph, at: number): void {
    this.parts.push(drawText(set, this.#box.x + at * this.#box.width, this.y - 2));
    this.y += set.height + 4;
  }

  /** Several lines at a share of the breadth. */
  place(set: Paragraph, at: number): void {
    this.parts.push(drawText(set, this.#box.x + at * this.#box.width, this.y + 2.5));
  }

  end(colour: string): void {
    const { x, width } = this.#box;
    this.parts.push(rule(x, this.y, x + width, this.y, colour));
  }
}
