import type { FaultCode } from './fault.ts';
import { LIMITS } from './fault.ts';
import { type Grid, GridBuilder } from './grid.ts';
import { readZipContents } from './zip.ts';

export interface Workbook {
  readonly sheets: readonly string[];
  readonly grid: Grid;
}

/** Why an archive is not unpacked; null where it may be. */
function refusalOf(bytes: Uint8Array): FaultCode | null {
  const contents = readZipContents(bytes);
  if (!contents) return 'bad-workbook';
  const { names, unpacked } = contents;
  const isTooMuch =
    unpacked > LIMITS.unpacked ||
    names.length > LIMITS.entries ||
    (unpacked > LIMITS.unpacked / 10 && unpacked > bytes.length * LIMITS.ratio);
  if (isTooMuch) return 'zip-bomb';
  return names.includes('xl/workbook.xml') ? null : 'spreadsheet';
}

/** A day is written as one; a number as a program writes it, which knows no thousands. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  }
  return String(value);
}

/** What is used of the reader of workbooks, named one by one: the rest of it is not shipped. */
async function loadReader() {
  const { readXlsx, streamXlsxRows } = await import('hucre/xlsx');
  return { readXlsx, streamXlsxRows };
}

type Reader = Awaited<ReturnType<typeof loadReader>>;

async function sheetsOf(bytes: Uint8Array, { readXlsx }: Reader): Promise<readonly string[]> {
  const names: string[] = [];
  await readXlsx(bytes, {
    sheets: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

async function readSheet(
  bytes: Uint8Array,
  sheet: string,
  { streamXlsxRows }: Reader,
): Promise<Grid | 'too-many-rows' | null> {
  const builder = new GridBuilder();
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    if (!builder.add(index + 1, values.map(textOf))) return 'too-many-rows';
  }
  return builder.build();
}

/** Reads the first sheet of a workbook that has a table; the lines are the rows of the sheet. What unpacks it is loaded here. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook | FaultCode> {
  const refusal = refusalOf(bytes);
  if (refusal !== null) return refusal;
  const reader = await loadReader();
  try {
    const sheets = await sheetsOf(bytes, reader);
    for (const sheet of sheets) {
      const grid = await readSheet(bytes, sheet, reader);
      if (typeof grid === 'string') return grid;
      if (grid) return { sheets, grid };
    }
    return 'no-table';
  } catch {
    return 'bad-workbook';
  }
}
