import { runsOf } from '../core/country/lane.ts';
import type { Words } from './words.ts';

/** Years as runs: `1961`, `1963–1965`. */
export function wordYears(years: ReadonlySet<number>, { format }: Words): readonly string[] {
  return runsOf(years).map(([from, to]) => format.years({ from: String(from), to: String(to) }));
}
