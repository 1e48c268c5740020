import type { Crosswalk } from '../crosswalk/crosswalk.ts';
import { isPlace } from '../crosswalk/system.ts';
import { unitOf } from '../kept/unit.ts';
import type { Choices, ColumnRole } from './choices.ts';
import { type Column, textAt } from './column.ts';
import type { Context } from './context.ts';
import { LIMITS } from './fault.ts';
import { FaultLog } from './faultLog.ts';
import type { Grid } from './grid.ts';
import { guessColumns } from './guessColumns.ts';
import { guessMeanings } from './guessMeanings.ts';
import { type Decimal, decimalOf } from './numeral.ts';
import type { OpenedTable } from './opened.ts';
import { placeFigures } from './placeFigures.ts';
import type { Tell } from './progress.ts';
import type { TableReading } from './reading.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Rows that are looked at to guess what the columns hold, and texts to guess how they are written. */
const ROWS = 400;
const TEXTS = 2_000;
/** Letters of a cell that tell what it is. */
const LETTERS = 200;

function cellsOf(column: Column, rows: number): readonly string[] {
  // From all over the table: years in order begin with those that are empty.
  const step = Math.max(1, Math.floor(rows / ROWS));
  return Array.from({ length: Math.min(rows, ROWS) }, (_, at) =>
    textAt(column, at * step).slice(0, LETTERS),
  );
}

function guess({ heads, columns, lines }: Grid, lists: Crosswalk): readonly (ColumnRole | null)[] {
  const known = new Map<string, boolean>();
  return guessColumns(
    heads,
    columns.map((column) => cellsOf(column, lines.length)),
    (text) => {
      const is = known.get(text) ?? isPlace(text, lists);
      known.set(text, is);
      return is;
    },
  );
}

/** Who parts cells by semicolons needs the comma for fractions, as a spreadsheet on the European continent does. */
function guessDecimal(
  { columns }: Grid,
  { figures }: Shape,
  delimiter: OpenedTable['delimiter'],
): Decimal {
  const numbered = new Set(figures.flatMap(({ index, low, high }) => [index, low, high]));
  const texts = columns.flatMap((column, at) =>
    numbered.has(at) ? column.texts.slice(0, TEXTS) : [],
  );
  return decimalOf(texts, delimiter === ';' ? ',' : '.');
}

/** Reads an opened table as far as a reader has chosen, and guesses the rest: what is sound, and what is not. Never throws. */
export function readTable(
  opened: OpenedTable,
  choices: Choices,
  context: Context,
  tell: Tell,
): TableReading {
  const { grid, faults, title, ...how } = opened;
  const isFitting = choices.columns?.length === grid.heads.length;
  const columns = (isFitting && choices.columns) || guess(grid, context.lists);
  const shape = shapeOf(grid, columns);
  const decimal = choices.decimal ?? guessDecimal(grid, shape, how.delimiter);
  const meanings = { ...guessMeanings(grid.notes), ...choices.meanings };
  const log = new FaultLog(unitOf(how.format));
  log.addAll(faults);
  for (const fault of [...grid.faults, ...shape.faults]) log.add(fault);
  const isTooMuch = shape.figures.length * grid.lines.length > LIMITS.figures;
  if (isTooMuch) log.add({ code: 'too-many-rows', value: String(grid.lines.length) });
  const isRead = !shape.isLacking && !isTooMuch;
  const result = placeFigures(isRead ? grid : null, {
    shape,
    decimal,
    meanings,
    choices,
    title,
    unit: unitOf(how.format),
    context,
    log,
    tell,
  });
  return {
    ...how,
    type: 'table',
    heads: grid.heads,
    preview: grid.preview,
    rows: grid.lines.length,
    choices: {
      ...choices,
      headers: grid.header.count,
      columns,
      writing: result.recognised.writing,
      decimal,
      meanings,
    },
    ...result,
    faults: log.groups,
  };
}
