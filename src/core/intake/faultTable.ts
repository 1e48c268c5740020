import type { Fault } from './fault.ts';
import type { FaultGroup } from './reading.ts';

/** What a spreadsheet would take for a formula is kept from being one. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function cellOf(text: string): string {
  const safe = guarded(text);
  return /["\n\r,;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

interface FaultWords {
  readonly heads: readonly [string, string, string, string, string];
  sentence(fault: Fault): string;
  more(count: number): string;
}

/** All faults as CSV (RFC 4180), one a line with its place; of a kind that is told in part, how many more there are. */
export function formatFaults(
  groups: readonly FaultGroup[],
  { heads, sentence, more }: FaultWords,
): string {
  const rows = groups.flatMap(({ code, count, first }) => [
    ...first.map((fault) => [
      String(fault.line ?? ''),
      fault.column ?? '',
      fault.value ?? '',
      code,
      sentence(fault),
    ]),
    ...(count > first.length ? [['', '', '', code, more(count - first.length)]] : []),
  ]);
  return `\ufeff${[heads, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}
