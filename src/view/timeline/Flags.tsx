import { useMemo } from 'react';
import { whenIdle } from '../../app/idle.ts';
import { createFlags } from '../../core/moment/flag.ts';
import { usePage } from '../page/context.ts';
import { useResource } from '../page/useResource.ts';

/** Above the track: a mark in years with dated events, a taller one where a moment begins. */
export function Flags() {
  const { atlas, words } = usePage();
  const { firstYear, lastYear, events } = atlas.dataset;
  const moments = useResource(atlas.moments, whenIdle).value?.moments;
  const flags = useMemo(() => createFlags(events, moments ?? []), [events, moments]);
  return (
    <div className="flags">
      {flags.map(({ type, year, names }) => (
        <span
          key={`${type} ${year}`}
          className={`flag-${type}`}
          title={words.messages.titled(String(year), names.map(words.read).join('; '))}
          style={{ left: `${((year - firstYear) / (lastYear - firstYear)) * 100}%` }}
        />
      ))}
    </div>
  );
}
