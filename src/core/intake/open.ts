import { isSavedFile, parseSavedFile } from '../kept/savedFile.ts';
import { type Layout, NO_CHOICES } from './choices.ts';
import { readDelimited } from './delimited.ts';
import { decodeText, isDocument, isSpreadsheet, linesAt } from './encoding.ts';
import { type Fault, type FaultCode, LIMITS, quoted } from './fault.ts';
import { FaultLog } from './faultLog.ts';
import {
  checkGeometries,
  type FeatureList,
  isFeatureCollection,
  isOwnCollection,
  propertiesOf,
} from './geojson.ts';
import type { Grid } from './grid.ts';
import { hashOf } from './hash.ts';
import { gridOfRows, rowsOf } from './jsonRows.ts';
import { looksLikeJson, readJson, reservedKeyIn } from './jsonText.ts';
import type { Opened, OpenedTable } from './opened.ts';
import type { Tell } from './progress.ts';
import type { AtlasReading, Refusal } from './reading.ts';
import { titleOf } from './titleOf.ts';
import { readWorkbook } from './workbook.ts';

type Hashless<T> = T extends { readonly hash: string } ? Omit<T, 'hash'> : T;
export type OpenedText = Hashless<Opened>;

export function refuse(code: FaultCode, at: Partial<Fault> = {}): Refusal {
  const log = new FaultLog();
  log.add({ ...at, code });
  return { type: 'refused', faults: log.groups };
}

function tableOf(grid: Grid, how: Partial<OpenedTable> & Pick<OpenedTable, 'format'>): OpenedText {
  const { length } = grid.heads;
  if (length > LIMITS.columns) return refuse('too-many-columns', { value: String(length) });
  return {
    type: 'opened',
    encoding: 'utf-8',
    delimiter: '',
    sheets: [],
    sheet: null,
    title: '',
    faults: [],
    ...how,
    grid,
  };
}

/** How a text was written, and its bytes that are no letters. */
interface Decoded {
  readonly encoding: string;
  readonly faults: readonly Fault[];
}

function openRows(
  rows: ReturnType<typeof rowsOf>,
  format: 'json' | 'geojson',
  { faults, encoding }: Decoded,
): OpenedText {
  if (!rows || rows.length === 0) return refuse('no-rows');
  const read = gridOfRows(rows);
  if (read === null) return refuse('no-table');
  if (read === 'too-many-rows') return refuse(read, { value: String(rows.length) });
  return tableOf(read.grid, { format, encoding, faults: [...faults, ...read.faults] });
}

function openCollection(collection: FeatureList, decoded: Decoded): OpenedText {
  const faults = checkGeometries(collection);
  if (faults === 'too-many-positions') return refuse(faults);
  const all = { ...decoded, faults: [...decoded.faults, ...faults] };
  return openRows(propertiesOf(collection), 'geojson', all);
}

function openSaved(value: unknown): OpenedText {
  const own = parseSavedFile(value);
  return own ? { type: 'saved', value: own, issues: [] } : refuse('bad-saved-file');
}

function openJson(text: string, decoded: Decoded, tell: Tell): OpenedText {
  // What is left is looked at, and made a table of.
  const read = readJson(text, (share) => tell({ stage: 'parsing', share: share * 0.7 }));
  if ('code' in read) {
    const { code, ...at } = read;
    return refuse(code, at);
  }
  const { value } = read;
  const reserved = reservedKeyIn(value);
  if (reserved !== null) return refuse('reserved-key', { column: reserved });
  if (isSavedFile(value)) return openSaved(value);
  if (!isFeatureCollection(value)) return openRows(rowsOf(value), 'json', decoded);
  if (isOwnCollection(value)) return { type: 'collection', value, issues: [] };
  return openCollection(value, decoded);
}

function openDelimited(
  text: string,
  faults: readonly Fault[],
  encoding: string,
  { headers, tell }: Pick<Layout, 'headers'> & { readonly tell: Tell },
): OpenedText {
  const read = readDelimited(text, headers, (share) => tell({ stage: 'parsing', share }));
  const { grid, delimiter, isTooLong } = read;
  if (isTooLong) return refuse('too-many-rows');
  if (!grid) return refuse('no-table');
  const format = delimiter === '\t' ? 'tsv' : 'csv';
  return tableOf(grid, { format, delimiter, encoding, faults });
}

/** The first letter of a line that was none, with what stands around it. */
const BROKEN = /([^\n\ufffd]{0,24}\ufffd[^\n]{0,24})[^\n]*/g;

/** Each line with bytes that are no letters, once. */
function brokenLines(text: string, lines: readonly number[]): readonly Fault[] {
  const around = text.matchAll(BROKEN);
  return [...new Set(lines)].map((line): Fault => {
    const [, value = ''] = around.next().value ?? [];
    return { code: 'broken-byte', line, value: quoted(value.trim()) };
  });
}

/** Opens a file of text: a table, JSON, or what this atlas itself writes. Never throws. */
export function openText(
  bytes: Uint8Array,
  tell: Tell = () => undefined,
  { headers }: Pick<Layout, 'headers'> = NO_CHOICES,
): OpenedText {
  if (bytes.length === 0) return refuse('empty-file');
  if (bytes.length > LIMITS.bytes) return refuse('too-large');
  if (isSpreadsheet(bytes)) return refuse('spreadsheet');
  const decoded = decodeText(bytes);
  if (!decoded) return refuse('not-text');
  const { encoding, text, broken } = decoded;
  if (text.trim() === '') return refuse('empty-file');
  if (isDocument(text)) return refuse('document');
  const faults = brokenLines(text, linesAt(bytes, broken));
  return looksLikeJson(text)
    ? openJson(text, { encoding, faults }, tell)
    : openDelimited(text, faults, encoding, { headers, tell });
}

/** What programs call a sheet that nobody has named. */
const UNNAMED = /^(?:sheet|hoja|feuil|planilha|tabelle|foglio)\s*\d*$/i;

async function openWorkbook(bytes: Uint8Array, layout: Layout, tell: Tell): Promise<OpenedText> {
  if (bytes[0] !== 0x50) return refuse('old-workbook');
  const read = await readWorkbook(bytes, layout, (share) => tell({ stage: 'parsing', share }));
  if (typeof read === 'string') return refuse(read);
  const { grid, ...how } = read;
  return tableOf(grid, { format: 'xlsx', ...how, title: UNNAMED.test(how.sheet) ? '' : how.sheet });
}

function withHash(opened: Exclude<OpenedText, Refusal>, hash: string, title: string): Opened {
  return opened.type === 'opened'
    ? { ...opened, hash, title: opened.title || title }
    : ({ ...opened, hash } satisfies AtlasReading);
}

/** Opens a file or a pasted text. */
export async function openInput(
  input: Blob | string,
  tell: Tell,
  layout: Layout = NO_CHOICES,
): Promise<Opened> {
  tell({ stage: 'opening', share: 0 });
  const blob = typeof input === 'string' ? new Blob([input]) : input;
  if (blob.size > LIMITS.bytes) return refuse('too-large');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  tell({ stage: 'parsing', share: 0 });
  const opened = isSpreadsheet(bytes)
    ? await openWorkbook(bytes, layout, tell)
    : openText(bytes, tell, layout);
  const title = input instanceof File ? titleOf(input) : '';
  return opened.type === 'refused' ? opened : withHash(opened, await hashOf(bytes), title);
}
