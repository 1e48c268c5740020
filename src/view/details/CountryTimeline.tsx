import './CountryTimeline.css';
import { isQuantityLayer } from '../../core/choropleth/layer.ts';
import type { Intervention } from '../../core/dataset/dataset.ts';
import type { Polity } from '../../core/geography/borders.ts';
import { openIntervention } from '../../core/state/transition.ts';
import { useLayer, usePage, useSlice } from '../page/context.ts';

const WIDTH = 340;
const BARS = 44;
/** The number that fills the height of a bar. */
const MOST = 100_000;
const ROW = 6;

interface Props {
  readonly polity: Polity;
  readonly year: number;
}

interface Row {
  readonly intervention: Intervention;
  readonly years: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

/** Every intervention of a place, series aside, with its years, those in which it lasted or, where none is known, those of its claims. */
function useRows(polity: Polity): readonly Row[] {
  const { index, dataset } = usePage().atlas;
  const lasted = new Map<Intervention, Set<number>>();
  const told = new Map<Intervention, Set<number>>();
  for (let at = dataset.firstYear; at <= dataset.lastYear; at += 1) {
    const found = index.at(at).get(polity.id);
    for (const [years, presences] of [
      [lasted, found?.active] as const,
      [told, found?.all] as const,
    ])
      for (const { intervention } of presences ?? [])
        years.set(intervention, (years.get(intervention) ?? new Set()).add(at));
  }
  return [...told]
    .filter(([intervention]) => !dataset.series.includes(intervention))
    .map(([intervention, all]): Row => {
      const years = lasted.get(intervention) ?? all;
      return { intervention, years, first: Math.min(...years), last: Math.max(...years) };
    })
    .sort((one, other) => one.first - other.first || one.last - other.last);
}

/** Runs of years without a gap, first and last of each. */
function runsOf({ years, first, last }: Row): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (let at = first; at <= last; at += 1) {
    const run = runs.at(-1);
    if (!years.has(at)) continue;
    if (run && run[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

function useScale() {
  const { firstYear, lastYear } = usePage().atlas.dataset;
  const step = WIDTH / (lastYear - firstYear + 1);
  return { firstYear, lastYear, step, xOf: (at: number) => (at - firstYear) * step };
}

function heightOf(value: number): number {
  return 4 + (Math.log10(Math.max(1, value)) / Math.log10(MOST)) * (BARS - 4);
}

/** The layer’s figures of all years on a logarithmic height; those not stated for their own year are pale. */
function Bars({ polity, year }: Props) {
  const { atlas, words } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  const { firstYear, lastYear, step, xOf } = useScale();
  const bars: { year: number; height: number; isCarried: boolean }[] = [];
  for (let at = firstYear; at <= lastYear; at += 1) {
    const cell = atlas.painter.cellsAt(layer, estimate, at).get(polity.id);
    if (cell?.type !== 'figure' || cell.value === 0) continue;
    bars.push({ year: at, height: heightOf(cell.value), isCarried: cell.basis !== 'stated' });
  }
  const top = bars.length > 0 ? BARS : 0;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${top + 12}`} aria-hidden="true">
      <rect className="year-now" x={xOf(year)} width={step} y={0} height={top} />
      {bars.length > 0 &&
        [100, 10_000].map((value) => (
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
        <rect
          key={bar.year}
          className={bar.isCarried ? 'year-bar is-carried' : 'year-bar'}
          x={xOf(bar.year) + 0.4}
          width={step - 0.8}
          y={BARS - bar.height}
          height={bar.height}
        />
      ))}
      {[firstYear, 1970, 1980, 1990, 2000, 2010, 2020].map((at) => (
        <text key={at} x={xOf(at)} y={top + 10}>
          {at}
        </text>
      ))}
    </svg>
  );
}

function SpanRow({ row, year }: { readonly row: Row; readonly year: number }) {
  const { store, words } = usePage();
  const { step, xOf } = useScale();
  const { intervention, years, first } = row;
  const isNow = years.has(year);
  const open = () => store.set(openIntervention(intervention.id, isNow ? {} : { year: first }));
  return (
    <li>
      <button type="button" onClick={open} aria-current={isNow ? 'date' : undefined}>
        <span className="span-name">{words.read(intervention.name)}</span>{' '}
        <span className="span-years">{words.format.years(intervention)}</span>
        <svg viewBox={`0 0 ${WIDTH} ${ROW}`} preserveAspectRatio="none" aria-hidden="true">
          <line className="span-track" x1={0} x2={WIDTH} y1={ROW / 2} y2={ROW / 2} />
          {runsOf(row).map(([from, to]) => (
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
  const { words } = usePage();
  const layer = useLayer();
  const rows = useRows(polity);
  const { details } = words.messages;
  if (rows.length === 0) return null;
  return (
    <figure className="country-timeline">
      <figcaption>
        {isQuantityLayer(layer)
          ? `${details.timeline}: ${words.layer(layer.id).title}`
          : details.timeline}
      </figcaption>
      <Bars polity={polity} year={year} />
      <ul className="spans" aria-label={words.messages.evidence.everyIntervention}>
        {rows.map((row) => (
          <SpanRow key={row.intervention.id} row={row} year={year} />
        ))}
      </ul>
    </figure>
  );
}
