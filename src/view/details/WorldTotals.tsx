import './WorldTotals.css';
import { useState } from 'react';
import { isQuantityLayer } from '../../core/choropleth/layer.ts';
import { summarise } from '../../core/choropleth/summary.ts';
import { extremesOf, totalsAt, worldClaimsAt } from '../../core/choropleth/total.ts';
import { useCells, useLayer, usePage, useYear } from '../page/context.ts';
import { createPart } from '../page/createPart.tsx';

const TotalClaims = createPart(async () => (await import('./TotalClaims.tsx')).TotalClaims);

/** The words that hold a layer’s totals against the map, and the claims that make them. */
function useTotals() {
  const { atlas, words } = usePage();
  const year = useYear();
  const layer = useLayer();
  const cells = useCells(year);
  if (!isQuantityLayer(layer)) return null;
  const { totals: all } = atlas.description;
  const claims = worldClaimsAt(atlas.dataset, all, layer, year);
  if (claims.length === 0) return null;
  const { format, messages } = words;
  const own = messages.evidence;
  const { leaders, total, unknown, denied, carried } = summarise(cells);
  const { low, high } = extremesOf(cells);
  const range = low === high ? null : format.interval(low, high);
  const totals = totalsAt(atlas.dataset, all, layer, cells, year);
  const differences = new Set(totals.flatMap((one) => one.differences));
  const counts = { 'unknown-countries': unknown + denied, 'narrower-measure': 0, carried };
  const meet = totals.length > 0 && differences.size === 0 && leaders.length > 0;
  const explained = [
    own.totalsLead(format.count(total), range, leaders.length, year),
    ...(meet ? [own.totalsMeet] : []),
    ...[...differences].map((difference) => own.differences[difference](counts[difference])),
    ...(layer.type === 'toll' ? [own.totalsToll] : []),
    ...(layer.type === 'stock' && totals.length < claims.length ? [own.totalsYears] : []),
    own.totalsWhy,
  ].join(' ');
  return { claims, explained, title: `${own.totals(year)}: ${words.layer(layer.id).title}` };
}

/** What sources give as a total for all countries, against what the map adds up to; nothing where none does. */
export function WorldTotals() {
  const [isOpen, setOpen] = useState(false);
  const totals = useTotals();
  if (!totals) return null;
  return (
    <details className="totals" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {totals.title} ({totals.claims.length})
      </summary>
      <p>{totals.explained}</p>
      {isOpen && <TotalClaims claims={totals.claims} />}
    </details>
  );
}
