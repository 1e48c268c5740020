import type { Polity } from '../../core/geography/borders.ts';
import { usePage, useSlice } from '../context.ts';

const WIDTH = 340;
const BARS = 44;
const LINE = 7;

interface Props {
  readonly polity: Polity;
  readonly year: number;
}

/** All interventions in a place on one axis: bars are the layer’s figures, on a logarithmic height; lines are spans. */
export function CountryTimeline({ polity, year }: Props) {
  const { atlas, words } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const { firstYear, lastYear } = atlas.dataset;
  const step = WIDTH / (lastYear - firstYear + 1);
  const xOf = (at: number) => (at - firstYear) * step;
  const spans = new Map<string, { first: number; last: number }>();
  const bars: { year: number; height: number; isCarried: boolean }[] = [];
  for (let at = firstYear; at <= lastYear; at += 1) {
    for (const { intervention } of atlas.index.at(at).get(polity.id)?.active ?? []) {
      spans.set(intervention.id, { first: spans.get(intervention.id)?.first ?? at, last: at });
    }
    const cell = atlas.painter.cellsAt(layer, estimate, at).get(polity.id);
    if (cell?.type !== 'figure' || cell.value === 0) continue;
    const height = 4 + (Math.log10(cell.value) / 5) * (BARS - 4);
    bars.push({ year: at, height, isCarried: cell.basis !== 'stated' });
  }
  if (spans.size === 0) return null;
  const height = BARS + spans.size * LINE + 16;
  return (
    <figure className="country-timeline">
      <figcaption>
        {words.messages.details.timeline}: {words.messages.layers[layer].title}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        <rect className="now" x={xOf(year)} width={step} y={0} height={height - 14} />
        {bars.map((bar) => (
          <rect
            key={bar.year}
            className={bar.isCarried ? 'bar is-carried' : 'bar'}
            x={xOf(bar.year) + 0.4}
            width={step - 0.8}
            y={BARS - bar.height}
            height={bar.height}
          />
        ))}
        {[...spans].map(([id, { first, last }], index) => (
          <rect
            key={id}
            className="span"
            x={xOf(first)}
            width={xOf(last + 1) - xOf(first)}
            y={BARS + 3 + index * LINE}
            height={4}
            rx={2}
          />
        ))}
        {[firstYear, 1970, 1980, 1990, 2000, 2010, 2020].map((at) => (
          <text key={at} x={xOf(at)} y={height - 2}>
            {at}
          </text>
        ))}
      </svg>
    </figure>
  );
}
