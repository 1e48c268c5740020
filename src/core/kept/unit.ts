/** The kinds of files that tables come in. */
export type Format = 'csv' | 'tsv' | 'xlsx' | 'json' | 'geojson';

/** By what the rows of a file are counted: lines of a text, rows of a sheet, records of a list, each from 1. */
export const UNITS = ['line', 'row', 'record'] as const;
export type Unit = (typeof UNITS)[number];

/** JSON may be one long line: there a record has its number alone. */
export function unitOf(format: Format): Unit {
  if (format === 'xlsx') return 'row';
  return format === 'json' || format === 'geojson' ? 'record' : 'line';
}

/** What stands in a line, the line being the number of what its file is counted by. */
export function countedBy<T extends { readonly line?: number }>(
  unit: Unit,
  told: T,
): T & { readonly unit?: Unit } {
  return unit === 'line' || told.line === undefined ? told : { ...told, unit };
}
