import { useState } from 'react';
import { describeTotals } from '../../i18n/describeTotals.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { useCells, useLayer, usePage, useYear } from '../page/context.ts';
import { createPart } from '../page/createPart.tsx';
import sheet from './WorldTotals.css?inline';

adoptSheet(sheet);

const TotalClaims = createPart(async () => (await import('./TotalClaims.tsx')).TotalClaims);

/** What sources give as a total for all countries, against what the map adds up to; nothing where none does. */
export function WorldTotals() {
  const [isOpen, setOpen] = useState(false);
  const { atlas, words } = usePage();
  const year = useYear();
  const layer = useLayer();
  const cells = useCells(year);
  const { dataset, description } = atlas;
  const totals = describeTotals({ year, layer, cells }, description.totals, dataset, words);
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
