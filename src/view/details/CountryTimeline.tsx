import { useMemo } from 'react';
import { type Lane, lanesOf, runsOf } from '../../core/country/lane.ts';
import type { Polity } from '../../core/geography/borders.ts';
import { openIntervention } from '../../core/state/transition.ts';
import { useAxis } from '../chart/useAxis.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import { CountryFigure } from './CountryFigure.tsx';
import sheet from './CountryTimeline.css?inline';

adoptSheet(sheet);

interface Props {
  readonly polity: Polity;
  readonly year: number;
}

/** The years of an intervention as a line on the axis of the bars above. */
function SpanLine({ lane, year }: { readonly lane: Lane; readonly year: number }) {
  const { firstYear, lastYear } = useAxis();
  const xOf = (at: number) => at - firstYear;
  return (
    <svg viewBox={`0.5 0 ${lastYear - firstYear} 6`} preserveAspectRatio="none" aria-hidden="true">
      <line className="span-track" x1={0} x2={xOf(lastYear + 1)} y1={3} y2={3} />
      {runsOf(lane.years).map(([from, to]) => (
        <rect
          key={from}
          className="span"
          x={xOf(from)}
          width={xOf(to + 1) - xOf(from)}
          y={1}
          height={4}
        />
      ))}
      <rect className="span-now" x={xOf(year)} width={1} y={0} height={6} />
    </svg>
  );
}

function SpanRow({ lane, year }: { readonly lane: Lane; readonly year: number }) {
  const { store, words } = usePage();
  const { intervention, years, first } = lane;
  const isNow = years.has(year);
  const open = () => store.set(openIntervention(intervention.id, isNow ? {} : { year: first }));
  return (
    <li>
      <button type="button" onClick={open} aria-current={isNow ? 'date' : undefined}>
        <span className="span-name">{words.read(intervention.name)}</span>{' '}
        <span className="span-years">{words.format.years(intervention)}</span>
        <SpanLine lane={lane} year={year} />
      </button>
    </li>
  );
}

/** All interventions in a place on one axis of years: the layer’s figures above, a row with its way in for each. */
export function CountryTimeline({ polity, year }: Props) {
  const { atlas, words } = usePage();
  const { index, dataset } = atlas;
  const lanes = useMemo(() => lanesOf(polity.id, index, dataset), [polity, index, dataset]);
  if (lanes.length === 0) return null;
  return (
    <CountryFigure polity={polity} year={year}>
      <ul className="spans" aria-label={words.messages.evidence.everyIntervention}>
        {lanes.map((lane) => (
          <SpanRow key={lane.intervention.id} lane={lane} year={year} />
        ))}
      </ul>
    </CountryFigure>
  );
}
