import { useState } from 'react';
import { elsewhereAt } from '../../core/choropleth/elsewhere.ts';
import { isQuantityLayer } from '../../core/choropleth/layer.ts';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { adoptSheet } from '../page/adoptSheet.ts';
import { useLayer, usePage, useYear } from '../page/context.ts';
import { WithEvidence } from '../page/WithEvidence.tsx';
import sheet from './WorldTotals.css?inline';

adoptSheet(sheet);

/** What is counted in places that the map has no shape for, so that no figure is lost; nothing where there is none. */
export function Elsewhere() {
  const [isOpen, setOpen] = useState(false);
  const { atlas, words } = usePage();
  const year = useYear();
  const layer = useLayer();
  const found = isQuantityLayer(layer) ? elsewhereAt(atlas.dataset, layer, year) : [];
  if (found.length === 0) return null;
  const { evidence } = words.messages;
  const sources = [...new Set(found.map(({ claim }) => claim.source))];
  return (
    <details className="totals" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{evidence.elsewhere(year, found.length)}</summary>
      <p>{evidence.elsewhereWhy}</p>
      <ul>
        {found.map(({ place, claim }) => (
          <li key={claim.id}>
            {words.read(place)}: {words.format.claim(claim)}
          </li>
        ))}
      </ul>
      {isOpen && (
        <WithEvidence>
          {(evidence) => sources.map((id) => <SourceLine key={id} evidence={evidence} id={id} />)}
        </WithEvidence>
      )}
    </details>
  );
}
