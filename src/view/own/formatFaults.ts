import type { FaultGroup } from '../../core/intake/reading.ts';
import type { IntakeMessages } from '../../i18n/intakeMessages.ts';
import { detailOf } from '../../i18n/wordFault.ts';

/** A cell that no spreadsheet takes for a formula. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What was not read as a table, one row a fault, as a spreadsheet opens it. */
export function formatFaults(
  groups: readonly FaultGroup[],
  words: Pick<IntakeMessages, 'table' | 'faults' | 'first' | 'meant'>,
): string {
  const { table, faults } = words;
  const heads = [table.line, table.column, table.value, table.code, table.sentence];
  const rows = groups.flatMap(({ code, first }) =>
    first.map((fault) => {
      const { line, column, value } = fault;
      const sentence = faults[code] + detailOf(fault, words);
      return [line, column, value, code, sentence];
    }),
  );
  const lines = [heads, ...rows].map((row) => `${row.map(cell).join()}\r\n`);
  return `\uFEFF${lines.join('')}`;
}
