import { useMemo } from 'react';
import { whenIdle } from '../../app/idle.ts';
import { yearOf } from '../../core/dataset/span.ts';
import type { Text } from '../../core/text/text.ts';
import { usePage } from '../page/context.ts';
import { useResource } from '../page/useResource.ts';

interface Flag {
  readonly year: number;
  readonly names: readonly Text[];
}

function byYear(named: readonly { readonly year: number; readonly name: Text }[]): readonly Flag[] {
  const years = new Map<number, Text[]>();
  for (const { year, name } of named) years.set(year, [...(years.get(year) ?? []), name]);
  return [...years].map(([year, names]) => ({ year, names }));
}

/** Above the track: a mark in years with dated events, a taller one where a moment begins. */
export function Flags() {
  const { atlas, words } = usePage();
  const { firstYear, lastYear, events } = atlas.dataset;
  const moments = useResource(atlas.moments, whenIdle).value?.moments;
  const flags = useMemo(() => {
    const dated = events.map(({ from, name }) => ({ year: yearOf(from), name }));
    const told = (moments ?? []).map(({ year, title }) => ({ year, name: title }));
    return [
      ...byYear(dated).map((flag) => ({ ...flag, type: 'event' })),
      ...byYear(told).map((flag) => ({ ...flag, type: 'moment' })),
    ];
  }, [events, moments]);
  return (
    <div className="flags">
      {flags.map(({ type, year, names }) => (
        <span
          key={`${type} ${year}`}
          className={`flag-${type}`}
          title={`${year}: ${names.map((name) => words.read(name)).join('; ')}`}
          style={{ left: `${((year - firstYear) / (lastYear - firstYear)) * 100}%` }}
        />
      ))}
    </div>
  );
}
