import type { FaultGroup } from '../../core/intake/reading.ts';
import type { IntakeMessages } from '../../i18n/intakeMessages.ts';
import { detailOf, rowOf } from '../../i18n/wordFault.ts';

/** A cell that no spreadsheet takes for a formula. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What was not read as a table, one row a fault, as a spreadsheet opens it. */
export function formatFaults(
  groups: readonly FaultGroup[],
  words: Pick<IntakeMessages, 'table' | 'faults' | 'units' | 'first' | 'meant'>,
): string {
  const { table, faults } = words;
  const [{ unit: counted = 'line' } = {}] = groups.flatMap(({ first }) => first);
  const heads = [words.units[counted], table.column, table.value, table.code, table.sentence];
  const rows = groups.flatMap(({ code, first }) =>
    first.map((fault) => {
      const { line, unit = 'line', column, value } = fault;
      const sentence = faults[code] + detailOf(fault, words);
      // Under its head a number is enough.
      const at = unit === counted ? line : rowOf(fault, words);
      return [at, column, value, code, sentence];
    }),
  );
  const lines = [heads, ...rows].map((row) => `${row.map(cell).join()}\r\n`);
  return `\uFEFF${lines.join('')}`;
}
