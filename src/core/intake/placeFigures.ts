import type { Recognised } from '../crosswalk/system.ts';
import type { Placed } from '../kept/placed.ts';
import type { Unit } from '../kept/unit.ts';
import type { Choices } from './choices.ts';
import { type Column, textAt } from './column.ts';
import type { Context } from './context.ts';
import { LIMITS, quoted } from './fault.ts';
import type { FaultLog } from './faultLog.ts';
import type { Grid } from './grid.ts';
import type { Meanings } from './guessMeanings.ts';
import { MeasureNames, SourceNames } from './labels.ts';
import type { Decimal } from './numeral.ts';
import { Names, Placer } from './placer.ts';
import type { Tell } from './progress.ts';
import type { Unsettled } from './reading.ts';
import { CELL, NO_NUMBERS, type Numbers, readNumbers } from './readNumbers.ts';
import { type ReadYears, readYears, type YearFault } from './readYears.ts';
import { SeenPairs } from './seen.ts';
import { type Settled, Settler } from './settle.ts';
import type { FigureColumn, Shape } from './shape.ts';
import { wantedPlaces } from './wantedPlaces.ts';

export interface Means {
  readonly shape: Shape;
  readonly decimal: Decimal;
  readonly meanings: Meanings;
  readonly choices: Choices;
  /** What a measure is called that the table does not name. */
  readonly title: string;
  readonly unit: Unit;
  readonly context: Context;
  readonly log: FaultLog;
  readonly tell: Tell;
}

interface Result {
  readonly recognised: Recognised;
  readonly aside: number;
  readonly unsettled: readonly Unsettled[];
  readonly placed: Placed | null;
  readonly measureHeads: readonly string[];
}

/** A column of figures with all that is read of it. */
interface ReadColumn extends FigureColumn {
  readonly figure: FigureColumn;
  readonly values: Numbers;
  readonly lows: Numbers;
  readonly highs: Numbers;
}

const NOTHING: Result = {
  recognised: { writing: 'name', share: 0, rivals: [], isDoubtful: false },
  aside: 0,
  unsettled: [],
  placed: null,
  measureHeads: [],
};

/** After as many rows it is told how far it is. */
const LOT = 50_000;

/** Puts the figures of a table where they belong; null is a table of which too little is known. */
export function placeFigures(grid: Grid | null, means: Means): Result {
  return grid ? new Placing(grid, means).run() : NOTHING;
}

class Placing {
  readonly #grid: Grid;
  readonly #means: Means;
  readonly #years: ReadYears;
  readonly #columns: readonly ReadColumn[];
  readonly #country: Column | undefined;
  readonly #settler: Settler;
  readonly #placer = new Placer();
  readonly #polities = new Names();
  readonly #sources: SourceNames;
  readonly #measures: MeasureNames;
  readonly #seen = new SeenPairs();
  #aside = 0;

  constructor(grid: Grid, means: Means) {
    const { shape, decimal, meanings, choices, context } = means;
    const columnAt = (index: number | null) => (index === null ? undefined : grid.columns[index]);
    const numbersAt = (index: number | null) => {
      const column = columnAt(index);
      return column ? readNumbers(column, decimal, meanings) : NO_NUMBERS;
    };
    this.#grid = grid;
    this.#means = means;
    this.#country = columnAt(shape.country);
    this.#sources = new SourceNames(columnAt(shape.source));
    this.#measures = new MeasureNames(
      columnAt(shape.measure),
      shape.figures.length,
      choices,
      means.title,
    );
    this.#years = readYears(columnAt(shape.year), columnAt(shape.until));
    this.#columns = shape.figures.map((figure) => ({
      ...figure,
      figure,
      values: numbersAt(figure.index),
      lows: numbersAt(figure.low),
      highs: numbersAt(figure.high),
    }));
    means.tell({ stage: 'matching', share: 0 });
    const stated = { country: this.#country, years: this.#years, figures: this.#columns };
    const places = wantedPlaces({ ...stated, rows: grid.lines.length }, context.span);
    const { writing, assigned } = choices;
    this.#settler = new Settler(places, { ...context, writing, assigned });
  }

  run(): Result {
    const { lines } = this.#grid;
    for (let row = 0; row < lines.length; row += 1) {
      if (row % LOT === 0) this.#means.tell({ stage: 'placing', share: row / lines.length });
      this.#readRow(row);
    }
    return {
      recognised: this.#settler.recognised,
      aside: this.#aside,
      unsettled: this.#settler.unsettled,
      placed: this.#placer.size === 0 ? null : this.#build(),
      measureHeads: this.#measures.heads,
    };
  }

  #build(): Placed {
    const { unit } = this.#means;
    return this.#placer.build({
      measures: this.#measures.all,
      polities: this.#polities.all,
      sources: this.#sources.all,
      ...(unit !== 'line' && { unit }),
    });
  }

  #readRow(row: number): void {
    const country = this.#country ? textAt(this.#country, row) : '';
    const fault = this.#years.faultAt(row);
    const isHeaded = this.#columns[0]?.year !== null;
    if (this.#country && country === '') {
      this.#tellEmptyCountry(row);
      return;
    }
    if (!isHeaded && fault !== null) {
      this.#tellYear(row, fault);
      return;
    }
    for (const column of this.#columns) {
      const from = column.year ?? this.#years.fromAt(row);
      const until = column.year ?? this.#years.untilAt(row);
      this.#readFigure(row, column, { text: column.country ?? country, from, until });
    }
  }

  /** A note below the table has no figure, and needs neither country nor year. */
  #hasFigure(row: number): boolean {
    return this.#columns.some(({ values }) => values.kindAt(row) !== CELL.nothing);
  }

  #tellEmptyCountry(row: number): void {
    const { shape, log } = this.#means;
    const { heads, lines, columns } = this.#grid;
    if (shape.country === null || !this.#hasFigure(row)) return;
    const cells = columns.map((column) => textAt(column, row)).filter(Boolean);
    log.add({
      code: 'empty-country',
      line: lines[row] ?? 0,
      column: heads[shape.country] ?? '',
      value: quoted(cells.join(', ')),
    });
  }

  #tellYear(row: number, { code, isEnd }: YearFault): void {
    const { shape, log } = this.#means;
    const { heads, lines, columns } = this.#grid;
    if (!this.#hasFigure(row)) return;
    const index = (isEnd ? shape.until : shape.year) ?? 0;
    const column = columns[index];
    log.add({
      code,
      line: lines[row] ?? 0,
      column: heads[index] ?? '',
      value: column ? quoted(textAt(column, row)) : '',
    });
  }

  #readFigure(
    row: number,
    column: ReadColumn,
    at: { readonly text: string; readonly from: number; readonly until: number },
  ): void {
    const kind = column.values.kindAt(row);
    const low = column.lows.valueAt(row);
    const high = column.highs.valueAt(row);
    const value = column.values.valueAt(row);
    this.#tellCell(row, column.index, kind);
    this.#tellCell(row, column.low, column.lows.kindAt(row));
    this.#tellCell(row, column.high, column.highs.kindAt(row));
    if (kind >= CELL.formula) return;
    if (kind === CELL.nothing && Number.isNaN(low) && Number.isNaN(high)) return;
    if (!this.#isOrdered(row, column, low, value, high)) return;
    this.#placeFigure(row, column, at, { value, low, high });
  }

  #tellCell(row: number, index: number | null, kind: number): void {
    if (index === null || kind < CELL.formula) return;
    const { heads, lines, columns } = this.#grid;
    const column = columns[index];
    this.#means.log.add({
      code: kind === CELL.formula ? 'formula' : 'not-a-number',
      line: lines[row] ?? 0,
      column: heads[index] ?? '',
      value: column ? quoted(textAt(column, row)) : '',
    });
  }

  #isOrdered(row: number, { head }: ReadColumn, low: number, value: number, high: number): boolean {
    const isBetween = !(low > value) && !(high < value);
    if (!(low > high) && isBetween) return true;
    const shown = low > high ? [low, high] : [low, value, high];
    this.#means.log.add({
      code: low > high ? 'low-above-high' : 'best-outside',
      line: this.#grid.lines[row] ?? 0,
      column: head,
      value: shown.map((one) => (Number.isNaN(one) ? '' : one)).join(' – '),
    });
    return false;
  }

  #tellOutside(row: number, column: ReadColumn, at: { text: string; from: number }): void {
    const { shape, log, context } = this.#means;
    const { heads, lines } = this.#grid;
    log.add({
      code: 'outside-span',
      line: lines[row] ?? 0,
      column: (column.year === null ? heads[shape.year ?? -1] : column.head) ?? '',
      value: quoted(`${at.text} ${at.from}`),
      meant: [`${context.span.from}–${context.span.to}`],
    });
  }

  #placeFigure(
    row: number,
    column: ReadColumn,
    at: { readonly text: string; readonly from: number; readonly until: number },
    numbers: { readonly value: number; readonly low: number; readonly high: number },
  ): void {
    const { log, context } = this.#means;
    const line = this.#grid.lines[row] ?? 0;
    const { from, to } = context.span;
    if (at.until < from || at.from > to) {
      this.#tellOutside(row, column, at);
      return;
    }
    const measure = this.#measures.at(row, column.figure);
    if (measure >= LIMITS.measures) {
      const value = quoted(this.#measures.all[measure]?.name ?? '');
      log.add({ code: 'too-many-measures', line, column: column.head, value });
      return;
    }
    const source = this.#sources.at(row);
    const isStock = this.#measures.isStock(measure);
    const last = Math.min(at.until, to);
    let year = Math.max(at.from, from);
    while (year <= last) {
      const settled = this.#settler.settle({ text: at.text, year });
      // A stock of many years stays while its state does; a toll is told once.
      const until = isStock ? this.#lastAlike(at.text, year, last, settled) : last;
      if (settled.type === 'polity') {
        const polity = this.#polities.add(settled.id);
        const key = (measure * 65_536 + polity) * 10_000 + year;
        const first = this.#seen.add(key, source, line);
        if (first === null) {
          const { value, low, high } = numbers;
          this.#placer.add({ measure, polity, source, from: year, until, value, low, high, line });
        } else {
          const value = quoted(`${at.text} ${year}`);
          log.add({ code: 'repeated', line, column: column.head, value, first });
        }
      } else if (settled.type === 'open') {
        this.#settler.note({ text: at.text, year }, line, settled.match);
      } else if (settled.type === 'aside') this.#aside += 1;
      year = until + 1;
    }
  }

  #lastAlike(text: string, from: number, last: number, settled: Settled): number {
    let year = from;
    while (year < last && isAlike(this.#settler.settle({ text, year: year + 1 }), settled))
      year += 1;
    return year;
  }
}

function isAlike(one: Settled, other: Settled): boolean {
  if (one.type === 'polity' && other.type === 'polity') return one.id === other.id;
  return one.type === other.type;
}
