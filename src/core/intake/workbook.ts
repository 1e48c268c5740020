import type { Layout } from './choices.ts';
import type { Fault, FaultCode } from './fault.ts';
import { LIMITS } from './fault.ts';
import { type Grid, GridBuilder } from './grid.ts';
import { readZipContents, type ZipContents } from './zip.ts';

export interface Workbook {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly grid: Grid;
  readonly faults: readonly Fault[];
}

/** Why an archive is not unpacked; null where it may be. */
function refusalOf({ names, unpacked }: ZipContents, bytes: Uint8Array): FaultCode | null {
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

/**
 * What is used of the reader of workbooks, named one by one: the rest of it is not shipped. Rejects where another script
 * has come in its place, which is no fault of the workbook.
 */
async function loadReader() {
  const { readXlsx, streamXlsxRows } = await import('hucre/xlsx');
  if (!readXlsx || !streamXlsxRows) throw new Error('another script');
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

/** Rows after which it is told how far it is, and bytes of a sheet that a cell takes, about. */
const LOT = 2_000;
const CELL = 28;

/** How a workbook is read. */
interface How {
  readonly headers: Layout['headers'];
  readonly unpacked: number;
  readonly tell: (share: number) => void;
}

async function readSheet(
  bytes: Uint8Array,
  sheet: string,
  { headers, unpacked, tell }: How,
  { streamXlsxRows }: Reader,
): Promise<Grid | 'too-many-rows' | null> {
  const builder = new GridBuilder(headers);
  let [rows, read] = [0, 0];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const cells = values.map(textOf);
    if (!builder.add(index + 1, cells)) return 'too-many-rows';
    rows += 1;
    for (const cell of cells) read += cell === '' ? 0 : CELL + cell.length;
    // A workbook does not say how many rows it has: by what they take of it.
    if (rows % LOT === 0) tell(Math.min(0.95, read / unpacked));
  }
  return builder.build();
}

/**
 * Reads the sheet of a workbook that is asked for, else the first that has a table; the lines are the rows of the sheet.
 * What unpacks it is loaded here.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { sheet: asked, headers }: Layout,
  tell: (share: number) => void,
): Promise<Workbook | FaultCode> {
  const contents = readZipContents(bytes);
  if (!contents) return 'bad-workbook';
  const refusal = refusalOf(contents, bytes);
  if (refusal !== null) return refusal;
  const how = { headers, unpacked: contents.unpacked, tell };
  const reader = await loadReader();
  try {
    const sheets = await sheetsOf(bytes, reader);
    const known = sheets.find((one) => one === asked);
    const order = known === undefined ? sheets : new Set([known, ...sheets]);
    for (const sheet of order) {
      const grid = await readSheet(bytes, sheet, how, reader);
      if (typeof grid === 'string') return grid;
      if (!grid) continue;
      const isOther = known !== undefined && sheet !== known;
      return { sheets, sheet, grid, faults: isOther ? [{ code: 'no-table', column: known }] : [] };
    }
    return 'no-table';
  } catch {
    return 'bad-workbook';
  }
}
