import crosswalk from '../../../../data/country-codes/crosswalk.json';
import { readCrosswalk } from '../../crosswalk/crosswalk.ts';
import { createFlatBorders } from '../../geography/testing/flatBorders.ts';
import { type Choices, NO_CHOICES } from '../choices.ts';
import type { Context } from '../context.ts';
import { openInput } from '../open.ts';
import type { Tell } from '../progress.ts';
import { readTable } from '../read.ts';
import type { Reading, TableReading } from '../reading.ts';

/** For tests: the real lists of places, and the years of the atlas. */
export const CONTEXT: Context = {
  lists: readCrosswalk(crosswalk),
  borders: createFlatBorders(),
  span: { from: 1959, to: 2026 },
};

/** For tests: a file or a pasted text on the real borders, as the worker reads it. */
export async function readInput(
  input: Blob | string,
  choices: Partial<Choices> = {},
  tell: Tell = () => undefined,
): Promise<Reading> {
  const opened = await openInput(input, tell, { ...NO_CHOICES, ...choices });
  if (opened.type !== 'opened') return opened;
  return readTable(opened, { ...NO_CHOICES, ...choices }, CONTEXT, tell);
}

/** For tests: a reading that is one of a table. */
export async function readAsTable(
  input: Blob | string,
  choices: Partial<Choices> = {},
): Promise<TableReading> {
  const reading = await readInput(input, choices);
  if (reading.type !== 'table') throw new Error(JSON.stringify(reading));
  return reading;
}

/** For tests: what was placed, a line a figure: where, when, how many, of what, who says so. */
export function linesOf({ placed }: TableReading): readonly string[] {
  if (!placed) return [];
  return [...placed.value].map((value, at) => {
    const [from, until] = [placed.from[at], placed.until[at]];
    const [low, high] = [placed.low[at], placed.high[at]].map((one = Number.NaN) =>
      Number.isNaN(one) ? '' : String(one),
    );
    const range = low === '' && high === '' ? '' : ` (${low}-${high})`;
    const measure = placed.measures[placed.measure[at] ?? 0]?.name ?? '';
    const source = placed.sources[placed.source[at] ?? 0] ?? '';
    const span = from === until ? `${from}` : `${from}-${until}`;
    const figure = Number.isNaN(value) ? '?' : value;
    return [placed.polities[placed.polity[at] ?? 0], span, `${figure}${range}`, measure, source]
      .filter((part) => part !== '')
      .join(' ');
  });
}

/** For tests: what is told, a line a fault. */
export function faultsOf({ faults }: Pick<TableReading, 'faults'>): readonly string[] {
  return faults.flatMap(({ first }) =>
    first.map(({ code, line, column, value }) =>
      [code, line, column, value].filter((part) => part !== undefined).join(' '),
    ),
  );
}
