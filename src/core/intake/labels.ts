import { NAME_LETTERS, type PlacedMeasure } from '../kept/placed.ts';
import { oneLine } from '../text/oneLine.ts';
import type { Choices } from './choices.ts';
import type { Column } from './column.ts';
import { guessMeasureType } from './measureType.ts';
import { Names } from './placer.ts';
import type { FigureColumn } from './shape.ts';

/** Positions of texts in a list, each looked up once. */
function createKnown(column: Column | undefined): Int32Array {
  return new Int32Array(column?.texts.length ?? 1).fill(-1);
}

/** The sources of a table; the first is none. */
export class SourceNames {
  readonly #names = new Names();
  readonly #column: Column | undefined;
  readonly #known: Int32Array;

  constructor(column: Column | undefined) {
    this.#column = column;
    this.#known = createKnown(column);
    this.#names.add('');
  }

  get all(): readonly string[] {
    return this.#names.all;
  }

  at(row: number): number {
    if (!this.#column) return 0;
    const at = this.#column.at[row] ?? 0;
    const known = this.#known[at] ?? -1;
    if (known !== -1) return known;
    const source = this.#names.add(this.#column.texts[at] ?? '');
    this.#known[at] = source;
    return source;
  }
}

/** The measures of a table: named by their column, by what heads the figures, or by both. */
export class MeasureNames {
  readonly #names = new Names();
  readonly #measures: PlacedMeasure[] = [];
  readonly #column: Column | undefined;
  readonly #known = new Map<FigureColumn, Int32Array>();
  readonly #figures: number;
  readonly #choices: Pick<Choices, 'types' | 'names'>;
  readonly #title: string;

  /** `title`: what a measure is called that the table does not name. */
  constructor(
    column: Column | undefined,
    figures: number,
    choices: Pick<Choices, 'types' | 'names'>,
    title: string,
  ) {
    this.#column = column;
    this.#figures = figures;
    this.#choices = choices;
    this.#title = title;
  }

  get all(): readonly PlacedMeasure[] {
    return this.#measures;
  }

  /** As the table names them, in the order of `all`. */
  get heads(): readonly string[] {
    return this.#names.all;
  }

  isStock(measure: number): boolean {
    return this.#measures[measure]?.type === 'stock';
  }

  at(row: number, figure: FigureColumn): number {
    let known = this.#known.get(figure);
    if (!known) {
      known = createKnown(this.#column);
      this.#known.set(figure, known);
    }
    const at = this.#column?.at[row] ?? 0;
    const there = known[at] ?? -1;
    if (there !== -1) return there;
    const measure = this.#add(this.#column?.texts[at] ?? '', figure);
    known[at] = measure;
    return measure;
  }

  #add(text: string, { measure, year }: FigureColumn): number {
    const isNamed = year !== null || text === '' || this.#figures > 1;
    const parts = [text, isNamed ? measure : ''].filter((part) => part !== '');
    const head = parts.join(': ') || this.#title;
    const { types, names } = this.#choices;
    const at = this.#names.add(head);
    const type = types.get(head) ?? guessMeasureType(head);
    const called = oneLine(head, NAME_LETTERS) || this.#title;
    this.#measures[at] ??= { name: names.get(head) || called, type };
    return at;
  }
}
