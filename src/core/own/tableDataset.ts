import type { Description } from '../atlas/description.ts';
import type { Attestation, Claim, Dataset, Intervention } from '../dataset/dataset.ts';
import { gapsOf, type Told } from '../dataset/gap.ts';
import type { OwnTable } from '../kept/ownData.ts';
import type { Placed } from '../kept/placed.ts';
import type { Paced } from '../paced.ts';
import { untranslated } from '../text/text.ts';
import { attestationAt, claimAt, measureId, type WrittenYears, writeYears } from './figure.ts';
import { paceOrder } from './order.ts';

/** The years of which a table has figures, by the position of their measure. */
function yearsTold({ measures, measure, from, until, value }: Placed): readonly Set<number>[] {
  const told = measures.map(() => new Set<number>());
  let above: Set<number> | undefined;
  let [first, last] = [1, 0];
  for (let at = 0; at < value.length; at += 1) {
    const own = told[measure[at] ?? 0];
    const [start, end] = [from[at] ?? 0, until[at] ?? 0];
    // In a table that is sorted the row above has mostly told it.
    if (own === above && start >= first && end <= last) continue;
    [above, first, last] = [own, start, end];
    for (let year = start; year <= end; year += 1) own?.add(year);
  }
  return told;
}

/** Positions, in their order, that have the same measure and the same polity: one run after the other. */
function* runsOf({ measure, polity }: Placed, order: Uint32Array): Generator<Uint32Array> {
  let start = 0;
  for (let at = 1; at <= order.length; at += 1) {
    const [first, next] = [order[start] ?? 0, order[at] ?? 0];
    const isSame =
      at < order.length && measure[first] === measure[next] && polity[first] === polity[next];
    if (isSame) continue;
    yield order.subarray(start, at);
    start = at;
  }
}

interface Years {
  readonly told: readonly Set<number>[];
  readonly years: WrittenYears;
}

/** What holds the figures of a measure in a polity, and what is said of it without a number. */
function holdRun(table: OwnTable, run: Uint32Array, { told, years }: Years) {
  const { placed, name } = table;
  const [first = 0] = run;
  const index = placed.measure[first] ?? 0;
  const country = placed.polities[placed.polity[first] ?? 0] ?? '';
  const measure = measureId(index);
  const id = `${measure}-${country}`;
  const place = { holder: id, country, measure, years };
  const claims: Claim[] = [];
  const attested: Attestation[] = [];
  const spans: Told[] = [];
  for (let next = 0; next < run.length; next += 1) {
    const at = run[next] ?? 0;
    const claimant = placed.sources[placed.source[at] ?? 0] || name;
    const claim = claimAt(placed, at, place, claimant);
    if (claim) claims.push(claim);
    else attested.push(attestationAt(placed, at, place));
    const [from, until] = [placed.from[at] ?? 0, placed.until[at] ?? 0];
    // Of a hundred figures of a year one is enough.
    const before = spans.at(-1);
    if (!before || until > before[1]) spans.push([from, until]);
  }
  const series: Intervention = {
    id,
    name: untranslated(placed.measures[index]?.name ?? ''),
    actor: country,
    countries: [country],
    from: claims[0]?.from ?? '',
    to: claims.at(-1)?.to ?? '',
    active: gapsOf(spans, told[index] ?? new Set()),
    kinds: [],
    standing: 'documented',
    sources: [],
    claims,
  };
  return { series, attested };
}

/** Makes the figures of a table into a dataset, with a rest after each measure of a polity. */
export function* paceTableDataset(
  table: OwnTable,
  { span, asOf }: Pick<Description, 'span' | 'asOf'>,
): Paced<Dataset> {
  const { placed, hash } = table;
  const years = { told: yearsTold(placed), years: writeYears(span) };
  yield;
  const order = yield* paceOrder(placed);
  const series: Intervention[] = [];
  const attestations: Attestation[] = [];
  for (const run of runsOf(placed, order)) {
    const held = holdRun(table, run, years);
    if (held.series.claims.length > 0) series.push(held.series);
    // Not spread: of a table of one place they are more than a call can have arguments.
    for (const one of held.attested) attestations.push(one);
    yield;
  }
  return {
    version: hash,
    asOf,
    firstYear: span.from,
    lastYear: span.to,
    interventions: [],
    series,
    events: [],
    attestations,
  };
}
