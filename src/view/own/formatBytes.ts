import type { Speech } from '../../i18n/words.ts';

const UNITS = ['kB', 'MB', 'GB'] as const;

/** How much room something takes: at least 1 kB. */
export function formatBytes(bytes: number, { format }: Pick<Speech, 'format'>): string {
  let size = Math.max(1, bytes / 1000);
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const number = unit === 0 ? format.count(Math.ceil(size)) : format.decimal(size);
  return `${number} ${UNITS[unit]}`;
}
