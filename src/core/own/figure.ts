import type { Description } from '../atlas/description.ts';
import type { Attestation, Claim } from '../dataset/dataset.ts';
import type { Qualifier } from '../dataset/vocabulary.ts';
import type { Placed } from '../kept/placed.ts';

/** Whose word a table of a reader’s own is. */
export const OWN_SIDE = 'own';

/** The id of a measure, by its position from 0: `m1` is the first. */
export function measureId(index: number): string {
  return `m${index + 1}`;
}

/** The id of a source, by its position: `s0` is that of rows that name none. */
export function sourceId(index: number): string {
  return `s${index}`;
}

function known(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** Where the figures of one measure in one polity are. */
interface Place {
  readonly holder: string;
  readonly country: string;
  readonly measure: string;
  readonly years: WrittenYears;
}

/** Years as they are written, each once: a million figures share them. */
export type WrittenYears = ReadonlyMap<number, string>;

/** As a date has it: with four digits. */
function write(year: number): string {
  return String(year).padStart(4, '0');
}

/** The years of a span, both ends among them, each as a date has it. */
export function writeYears({ from, to }: Description['span']): WrittenYears {
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return new Map(years.map((year) => [year, write(year)]));
}

function writtenYear(year = 0, years: WrittenYears): string {
  return years.get(year) ?? write(year);
}

function qualifierOf(low?: number, best?: number, high?: number): Qualifier {
  if (best !== undefined) return low === best && high === best ? 'exact' : 'range';
  if (low !== undefined) return high === undefined ? 'more-than' : 'range';
  return 'at-most';
}

/** A row as the claim that it is; null where it gives no number. Written out: of a million, spreading would take seconds. */
export function claimAt(placed: Placed, at: number, place: Place, claimant: string): Claim | null {
  const best = known(placed.value[at]);
  const low = known(placed.low[at]) ?? best;
  const high = known(placed.high[at]) ?? best;
  if (low === undefined && high === undefined) return null;
  return {
    id: `${place.holder}.${at}`,
    intervention: place.holder,
    country: place.country,
    measure: place.measure,
    from: writtenYear(placed.from[at], place.years),
    to: writtenYear(placed.until[at], place.years),
    low,
    best,
    high,
    qualifier: qualifierOf(low, best, high),
    source: sourceId(placed.source[at] ?? 0),
    claimant,
    side: OWN_SIDE,
    locator: `${placed.unit ?? 'line'} ${placed.line[at]}`,
  };
}

/** A row that says that there were some, and not how many. */
export function attestationAt(placed: Placed, at: number, place: Place): Attestation {
  const { holder, country, measure } = place;
  return {
    id: `${holder}.${at}`,
    country,
    from: String(placed.from[at]),
    to: String(placed.until[at]),
    kinds: [],
    standing: 'documented',
    source: sourceId(placed.source[at] ?? 0),
    locator: `${placed.unit ?? 'line'} ${placed.line[at]}`,
    missing: { of: measure, why: 'unknown' },
  };
}
