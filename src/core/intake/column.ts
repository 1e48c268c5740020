/** A column of a table: the texts that stand in it, and which of them stands in each row. */
export interface Column {
  /** The first is empty. Each stands once, unless most are different. */
  readonly texts: readonly string[];
  readonly at: Uint32Array;
}

/** What stands in a row, counted from 0; empty where it has no cell. */
export function textAt({ texts, at }: Column, row: number): string {
  return texts[at[row] ?? 0] ?? '';
}

/** After as many rows it is known whether the texts of a column come again: to look up what never does takes time. */
const TRIAL = 8_192;

/** Collects a column from above. A million rows of a hundred countries are a hundred texts and a million numbers. */
export class ColumnBuilder {
  readonly #texts: string[] = [''];
  readonly #known = new Map<string, number>([['', 0]]);
  #at = new Uint32Array(1024);
  #isVaried = false;
  /** What stood in the row above: in a table that is sorted it mostly stands here too. */
  #above = '';
  #aboveAt = 0;

  set(row: number, cell: string): void {
    if (row === TRIAL) this.#isVaried = this.#texts.length > TRIAL / 2;
    const known = cell === this.#above ? this.#aboveAt : this.#find(cell);
    this.#above = cell;
    this.#aboveAt = known;
    if (row >= this.#at.length) this.#grow(row + 1);
    this.#at[row] = known;
  }

  build(rows: number): Column {
    if (rows > this.#at.length) this.#grow(rows);
    return { texts: this.#texts, at: this.#at.slice(0, rows) };
  }

  #find(cell: string): number {
    return this.#isVaried
      ? this.#texts.push(cell.trim()) - 1
      : (this.#known.get(cell) ?? this.#add(cell));
  }

  #add(cell: string): number {
    const text = cell.trim();
    let known = this.#known.get(text);
    if (known === undefined) {
      known = this.#texts.length;
      this.#texts.push(text);
      this.#known.set(text, known);
    }
    this.#known.set(cell, known);
    return known;
  }

  #grow(least: number): void {
    const larger = new Uint32Array(Math.max(least, this.#at.length * 2));
    larger.set(this.#at);
    this.#at = larger;
  }
}
