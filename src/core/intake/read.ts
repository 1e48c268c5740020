import { matchColumn } from '../crosswalk/column.ts';
import type { Crosswalk } from '../crosswalk/crosswalk.ts';
import type { Match } from '../crosswalk/match.ts';
import { isPlace } from '../crosswalk/system.ts';
import type { Standing } from '../geography/borders.ts';
import type { Choices, ColumnRole } from './choices.ts';
import { isSpreadsheet, lineAt, recogniseEncoding } from './encoding.ts';
import { type Fault, type FaultCode, LIMITS } from './fault.ts';
import { type Grid, readGrid } from './grid.ts';
import { hashOf } from './hash.ts';
import type { Placed } from './placed.ts';
import type { Tell } from './progress.ts';
import type { FaultGroup, Reading, Refusal, Unsettled } from './reading.ts';
import { type Figure, readTable } from './table.ts';

/** What a table is read against. */
export interface Context {
  readonly lists: Crosswalk;
  readonly borders: Standing;
  readonly span: { readonly from: number; readonly to: number };
}

/** A table out of a file, before anything is made of it: what is kept while a reader corrects the choices. */
export interface OpenedTable {
  readonly type: 'opened';
  readonly hash: string;
  readonly encoding: string;
  readonly grid: Grid;
  readonly faults: readonly Fault[];
}

export type Opened = OpenedTable | Refusal;

export function groupFaults(faults: readonly Fault[]): readonly FaultGroup[] {
  const groups = new Map<FaultCode, Fault[]>();
  for (const fault of faults) groups.set(fault.code, [...(groups.get(fault.code) ?? []), fault]);
  return [...groups].map(([code, all]) => ({ code, count: all.length, first: all.slice(0, 1000) }));
}

function refuse(code: FaultCode): Refusal {
  return { type: 'refused', faults: groupFaults([{ code }]) };
}

/** Opens a file or a pasted text. */
export async function openInput(input: Blob | string, tell: Tell): Promise<Opened> {
  tell({ stage: 'opening', share: 0 });
  const blob = typeof input === 'string' ? new Blob([input]) : input;
  if (blob.size === 0) return refuse('empty-file');
  if (blob.size > LIMITS.bytes) return refuse('too-large');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if (isSpreadsheet(bytes)) return refuse('spreadsheet');
  const recognised = recogniseEncoding(bytes);
  if (!recognised) return refuse('not-text');
  const { encoding, mark, broken } = recognised;
  const hash = await hashOf(bytes);
  tell({ stage: 'parsing', share: 0 });
  const text = new TextDecoder(encoding).decode(bytes.subarray(mark));
  if (text.trim() === '') return refuse('empty-file');
  const faults = broken.map((at): Fault => ({ code: 'broken-byte', line: lineAt(bytes, at) }));
  const grid = readGrid(text);
  return grid ? { type: 'opened', hash, encoding, grid, faults } : refuse('no-table');
}

const ASKED = {
  ask: 'ask-country',
  'not-then': 'not-then',
  unknown: 'unknown-country',
} as const;

function meantBy(match: Match): readonly string[] {
  if (match.type === 'ask') {
    return match.candidates.flatMap(({ polities }) => (polities.length === 1 ? polities : []));
  }
  if (match.type === 'not-then') return match.stood;
  return match.type === 'unknown' ? match.suggestions : [];
}

function placedOf(figures: readonly (Figure & { readonly id: string })[]): Placed {
  const polities = [...new Set(figures.map(({ id }) => id))];
  const sources = ['', ...new Set(figures.map(({ source }) => source).filter(Boolean))];
  const names = [...new Set(figures.map(({ measure }) => measure))];
  const years = Int16Array.from(figures, ({ year }) => year);
  return {
    measures: names.map((name) => ({ name, type: 'stock' })),
    polities,
    sources,
    measure: Uint16Array.from(figures, ({ measure }) => names.indexOf(measure)),
    polity: Uint16Array.from(figures, ({ id }) => polities.indexOf(id)),
    source: Uint32Array.from(figures, ({ source }) => Math.max(0, sources.indexOf(source))),
    from: years,
    until: years.slice(),
    value: Float64Array.from(figures, ({ value }) => value),
    low: Float64Array.from(figures, ({ low }) => low ?? Number.NaN),
    high: Float64Array.from(figures, ({ high }) => high ?? Number.NaN),
    line: Uint32Array.from(figures, ({ line }) => line),
  };
}

/** Reads an opened table as far as a reader has chosen, and guesses the rest. */
export function readOpened(
  opened: Opened,
  choices: Choices,
  context: Context,
  tell: Tell,
): Reading {
  if (opened.type === 'refused') return opened;
  const { grid, hash, encoding } = opened;
  const { lists, borders, span } = context;
  tell({ stage: 'matching', share: 0 });
  const table = readTable(grid, (cell) => isPlace(cell, lists));
  const places = table.figures.map(({ country, year }) => ({ text: country, year }));
  const column = matchColumn(places, lists, borders, choices.writing);
  const faults: Fault[] = [...opened.faults, ...table.faults];
  const unsettled = new Map<string, Unsettled>();
  let aside = 0;
  tell({ stage: 'placing', share: 0 });
  const sound = table.figures.flatMap((figure) => {
    const { country: text, year, line } = figure;
    if (year < span.from || year > span.to) {
      faults.push({ code: 'outside-span', line, value: `${text} ${year}` });
      return [];
    }
    const assigned = choices.assigned.get(text);
    if (assigned !== undefined) return assigned === null ? [] : [{ ...figure, id: assigned }];
    const match = column.matchOf({ text, year });
    if (match.type === 'polity') return [{ ...figure, id: match.id }];
    if (match.type === 'aside') {
      aside += 1;
      return [];
    }
    const known = unsettled.get(text);
    unsettled.set(text, {
      text,
      code: known?.code ?? ASKED[match.type],
      rows: (known?.rows ?? 0) + 1,
      line: known?.line ?? line,
      from: Math.min(known?.from ?? year, year),
      until: Math.max(known?.until ?? year, year),
      meant: known?.meant ?? meantBy(match),
    });
    return [];
  });
  const { columns, years } = table.roles;
  const roles = table.heads.map((_, index): ColumnRole | null => {
    if (years.has(index)) return 'year-figure';
    const [role] = Object.entries(columns).find(([, at]) => at === index) ?? [];
    if (role === undefined) return null;
    return role === 'value' ? 'figure' : (role as ColumnRole);
  });
  return {
    type: 'table',
    hash,
    format: grid.delimiter === '\t' ? 'tsv' : 'csv',
    encoding,
    delimiter: grid.delimiter,
    sheets: [],
    heads: table.heads,
    preview: grid.rows.slice(0, 10),
    rows: grid.rows.length,
    choices: {
      ...choices,
      columns: roles,
      writing: column.recognised.writing,
      decimal: table.decimal,
      meanings: {
        empty: 'nothing',
        zero: 'zero',
        na: 'nothing',
        dash: 'nothing',
        dots: 'nothing',
        ...choices.meanings,
      },
    },
    recognised: column.recognised,
    aside,
    unsettled: [...unsettled.values()],
    faults: groupFaults(faults),
    placed: sound.length > 0 ? placedOf(sound) : null,
  };
}
