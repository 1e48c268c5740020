import { useEffect, useSyncExternalStore } from 'react';
import { counterpartOf } from '../../core/state/reconcile.ts';
import { describeCell, nameOf } from '../../i18n/describe.ts';
import { usePage, useSlice } from '../context.ts';
import { pointed } from './pointer.ts';
import { Sparkline } from './Sparkline.tsx';

/** Name, figure, range and basis of what is below the pointer: the same words as its accessible name. */
export function Tooltip({ year }: { readonly year: number }) {
  const { atlas, words } = usePage();
  const here = useSyncExternalStore(pointed.subscribe, pointed.get);
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);

  useEffect(
    function dismiss() {
      if (!here) return;
      const onKey = (event: KeyboardEvent) => {
        if (event.key === 'Escape') pointed.set(null);
      };
      addEventListener('keydown', onKey);
      return () => removeEventListener('keydown', onKey);
    },
    [here],
  );

  if (!here) return null;
  const polity = counterpartOf(here.polity, year, atlas.borders);
  if (!polity) return null;
  const cell = atlas.painter.cellsAt(layer, estimate, year).get(polity.id);
  const isActor = polity.id === atlas.dataset.interventions[0]?.actor;
  const told = describeCell({ polity, year, layer, cell }, atlas.borders, words);
  const name = nameOf(polity, words);
  const rest = isActor ? words.messages.actorNote : told.slice(`${name}, ${year}: `.length);
  return (
    <div
      className={`tooltip by-${here.by}`}
      aria-hidden="true"
      style={{ '--x': `${here.x}px`, '--y': `${here.y}px` } as React.CSSProperties}
    >
      <strong>
        {name} <span>{year}</span>
      </strong>
      <p>{rest}</p>
      <Sparkline polity={polity.id} year={year} />
    </div>
  );
}
