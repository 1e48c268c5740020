import type { FaultGroup } from '../../core/intake/reading.ts';

/** A cell that no spreadsheet takes for a formula. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = /^[=+@\t\r-]/.test(text) && typeof value !== 'number' ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What was not read as a table, one row a fault, as a spreadsheet opens it. */
export function formatFaults(
  groups: readonly FaultGroup[],
  heads: readonly string[],
  adviceOf: (code: FaultGroup['code']) => string = (code) => code,
): string {
  const rows = groups.flatMap(({ code, first }) =>
    first.map(({ line, column, value, meant = [] }) => [
      line,
      column,
      value,
      code,
      adviceOf(code),
      meant.join('; '),
    ]),
  );
  const lines = [heads, ...rows].map((row) => `${row.map(cell).join()}\r\n`);
  return `\uFEFF${lines.join('')}`;
}
