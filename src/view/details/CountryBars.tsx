import './CountryBars.css';
import { linearShare } from '../../core/chart/scale.ts';
import { barsOf, type YearBar } from '../../core/country/bar.ts';
import type { Polity } from '../../core/geography/borders.ts';
import { useAxis } from '../chart/useAxis.ts';
import { YearAxis } from '../chart/YearAxis.tsx';
import { usePage, useSlice } from '../page/context.ts';

const HEIGHT = 100;
/** Of the height: the smallest figure is seen. */
const LEAST = 4;

/** What a bar looks like: solid as stated, pale as of another year or of more people, hollow as a weak claim. */
const LOOKS = { stated: 'year-bar', aside: 'year-bar is-aside', weak: 'year-bar is-weak' } as const;

interface Props {
  readonly polity: Polity;
  readonly year: number;
}

/** The figures of a layer in one country. */
export function useYearBars(polity: Polity): readonly YearBar[] {
  const { atlas } = usePage();
  const layer = useSlice((state) => state.layer);
  const estimate = useSlice((state) => state.estimate);
  return barsOf(atlas.painter, { polity: polity.id, layer, estimate }, atlas.dataset);
}

/** The layer’s figures of all years in a country, linear as the years of the page; a line stands where two that follow are no change. */
export function CountryBars({ polity, year }: Props) {
  const { words } = usePage();
  const { firstYear, lastYear, positionOf } = useAxis();
  const bars = useYearBars(polity);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const heightOf = (value: number) => Math.max(LEAST, linearShare(value, most) * HEIGHT);
  return (
    <div className="country-bars" aria-hidden="true">
      {bars.length > 0 && (
        <svg
          viewBox={`0.5 0 ${lastYear - firstYear} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {bars.map(({ year: at, value, look, isBreak }) => (
            <g key={at}>
              <rect
                className={LOOKS[look]}
                x={at - firstYear + 0.1}
                width={0.8}
                y={HEIGHT - heightOf(value)}
                height={heightOf(value)}
              />
              {isBreak && (
                <line
                  className="year-break"
                  x1={at - firstYear}
                  x2={at - firstYear}
                  y1={0}
                  y2={HEIGHT}
                />
              )}
            </g>
          ))}
        </svg>
      )}
      {bars.length > 0 && <span className="country-most">{words.format.count(most)}</span>}
      <b className="country-year" style={{ left: positionOf(year) }}>
        {year}
      </b>
      <YearAxis years={[year]} isNarrow />
    </div>
  );
}
