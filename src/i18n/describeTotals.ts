import type { Cells } from '../core/choropleth/cell.ts';
import { isQuantityLayer, type Layer } from '../core/choropleth/layer.ts';
import { summarise } from '../core/choropleth/summary.ts';
import { extremesOf, totalsAt, worldClaimsAt } from '../core/choropleth/total.ts';
import type { Claim, Dataset } from '../core/dataset/dataset.ts';
import type { Words } from './words.ts';

interface Shown {
  readonly year: number;
  readonly layer: Layer;
  readonly cells: Cells;
}

interface TotalsWords {
  readonly title: string;
  readonly explained: string;
  /** The claims that make them. */
  readonly claims: readonly Claim[];
}

/** Holds a layer’s totals, the claims of the intervention `all`, against the map; null where nobody gives one. */
export function describeTotals(
  { year, layer, cells }: Shown,
  all: string | null,
  dataset: Dataset,
  words: Words,
): TotalsWords | null {
  if (!isQuantityLayer(layer)) return null;
  const claims = worldClaimsAt(dataset, all, layer, year);
  if (claims.length === 0) return null;
  const { format, messages } = words;
  const { evidence } = messages;
  const { leaders, total, weak, unknown, denied, together, carried } = summarise(cells);
  const { low, high } = extremesOf(cells);
  const range = low === high ? null : format.interval(low, high);
  const totals = totalsAt(dataset, all, layer, cells, year);
  const differences = new Set(totals.flatMap((one) => one.differences));
  const counts = {
    'unknown-countries': weak + unknown + denied,
    'narrower-measure': 0,
    together,
    carried,
  };
  const meet = totals.length > 0 && differences.size === 0 && leaders.length > 0;
  const sentences = [
    evidence.totalsLead(format.count(total), range, leaders.length, year),
    ...(meet ? [evidence.totalsMeet] : []),
    ...[...differences].map((difference) => evidence.differences[difference](counts[difference])),
    ...(layer.type === 'toll' ? [evidence.totalsToll] : []),
    ...(layer.type === 'stock' && totals.length < claims.length ? [evidence.totalsYears] : []),
    evidence.totalsWhy,
  ];
  const title = messages.titled(evidence.totals(year), words.layer(layer.id).title);
  return { title, explained: sentences.join(' '), claims };
}
