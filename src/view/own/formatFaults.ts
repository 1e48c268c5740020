import type { FaultGroup } from '../../core/intake/reading.ts';
import type { IntakeMessages } from '../../i18n/intakeMessages.ts';

/** A cell that no spreadsheet takes for a formula. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What was not read as a table, one row a fault, as a spreadsheet opens it. */
export function formatFaults(
  groups: readonly FaultGroup[],
  { table, faults, meant: word }: Pick<IntakeMessages, 'table' | 'faults' | 'meant'>,
): string {
  const heads = [table.line, table.column, table.value, table.code, table.sentence];
  const rows = groups.flatMap(({ code, first }) =>
    first.map(({ line, column, value, meant = [] }) => {
      const sentence = [faults[code], ...(meant.length > 0 ? [word(meant)] : [])].join(' ');
      return [line, column, value, code, sentence];
    }),
  );
  const lines = [heads, ...rows].map((row) => `${row.map(cell).join()}\r\n`);
  return `\uFEFF${lines.join('')}`;
}
