import './CountryTimeline.css';
import { useMemo } from 'react';
import { logShare, referencesUpTo, yearTicksFrom } from '../../core/chart/scale.ts';
import { isQuantityLayer } from '../../core/choropleth/layer.ts';
import { barsOf } from '../../core/country/bar.ts';
import { type Lane, lanesOf, runsOf } from '../../core/country/lane.ts';
import type { Polity } from '../../core/geography/borders.ts';
import { openIntervention } from '../../core/state/transition.ts';
import { useLayer, usePage, useSlice } from '../page/context.ts';

const WIDTH = 340;
const BARS = 44;
/** Room above the bars for the number of the highest line. */
const HEAD = 9;
/** The height of the smallest figure. */
const LEAST = 4;
const ROW = 6;

interface Props {
  readonly polity: Polity;
  readonly year: number;
}

function useScale() {
  const { firstYear, lastYear } = usePage().atlas.dataset;
  const step = WIDTH / (lastYear - firstYear + 1);
  return { firstYear, lastYear, step, xOf: (at: number) => (at - firstYear) * step };
}

/** What a bar looks like: solid as stated, pale as of another year or of more people, hollow as a weak claim. */
const LOOKS = { stated: 'year-bar', aside: 'year-bar is-aside', weak: 'year-bar is-weak' } as const;

/** The layer’s figures of all years on a logarithmic height; a line stands where two that follow are no change. */
function Bars({ polity, year }: Props) {
  const { atlas, words } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const { firstYear, lastYear, step, xOf } = useScale();
  const { largestCount } = atlas;
  const heightOf = (value: number) => LEAST + logShare(value, largestCount) * (BARS - LEAST);
  const bars = barsOf(atlas.painter, { polity: polity.id, layer, estimate }, atlas.dataset);
  const [head, top] = bars.length > 0 ? [HEAD, BARS] : [0, 0];
  return (
    <svg viewBox={`0 ${-head} ${WIDTH} ${head + top + 12}`} aria-hidden="true">
      <rect className="year-now" x={xOf(year)} width={step} y={0} height={top} />
      {bars.length > 0 &&
        referencesUpTo(largestCount).map((value) => (
          <g key={value}>
            <line
              className="reference"
              x1={0}
              x2={WIDTH}
              y1={BARS - heightOf(value)}
              y2={BARS - heightOf(value)}
            />
            <text x={0} y={BARS - heightOf(value) - 2}>
              {words.format.count(value)}
            </text>
          </g>
        ))}
      {bars.map((bar) => (
        <g key={bar.year}>
          <rect
            className={LOOKS[bar.look]}
            x={xOf(bar.year) + 0.4}
            width={step - 0.8}
            y={BARS - heightOf(bar.value)}
            height={heightOf(bar.value)}
          />
          {bar.isBreak && (
            <line className="year-break" x1={xOf(bar.year)} x2={xOf(bar.year)} y1={0} y2={BARS} />
          )}
        </g>
      ))}
      {yearTicksFrom(firstYear, lastYear).map((at) => (
        <text key={at} x={xOf(at)} y={top + 10}>
          {at}
        </text>
      ))}
    </svg>
  );
}

function SpanRow({ lane, year }: { readonly lane: Lane; readonly year: number }) {
  const { store, words } = usePage();
  const { step, xOf } = useScale();
  const { intervention, years, first } = lane;
  const isNow = years.has(year);
  const open = () => store.set(openIntervention(intervention.id, isNow ? {} : { year: first }));
  return (
    <li>
      <button type="button" onClick={open} aria-current={isNow ? 'date' : undefined}>
        <span className="span-name">{words.read(intervention.name)}</span>{' '}
        <span className="span-years">{words.format.years(intervention)}</span>
        <svg viewBox={`0 0 ${WIDTH} ${ROW}`} preserveAspectRatio="none" aria-hidden="true">
          <line className="span-track" x1={0} x2={WIDTH} y1={ROW / 2} y2={ROW / 2} />
          {runsOf(years).map(([from, to]) => (
            <rect
              key={from}
              className="span"
              x={xOf(from)}
              width={xOf(to + 1) - xOf(from)}
              y={1}
              height={ROW - 2}
            />
          ))}
          <rect className="span-now" x={xOf(year)} width={step} y={0} height={ROW} />
        </svg>
      </button>
    </li>
  );
}

/** All interventions in a place on one axis of years: the layer’s figures above, a row with its way in for each. */
export function CountryTimeline({ polity, year }: Props) {
  const { atlas, words } = usePage();
  const layer = useLayer();
  const { index, dataset } = atlas;
  const lanes = useMemo(() => lanesOf(polity.id, index, dataset), [polity, index, dataset]);
  const { messages } = words;
  const { details } = messages;
  if (lanes.length === 0) return null;
  return (
    <figure className="country-timeline">
      <figcaption>
        {isQuantityLayer(layer)
          ? messages.titled(details.timeline, words.layer(layer.id).title)
          : details.timeline}
      </figcaption>
      <Bars polity={polity} year={year} />
      <ul className="spans" aria-label={words.messages.evidence.everyIntervention}>
        {lanes.map((lane) => (
          <SpanRow key={lane.intervention.id} lane={lane} year={year} />
        ))}
      </ul>
    </figure>
  );
}
