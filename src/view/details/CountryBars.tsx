import { linearShare } from '../../core/chart/scale.ts';
import type { YearBar } from '../../core/country/bar.ts';
import { useAxis } from '../chart/useAxis.ts';
import { YearAxis } from '../chart/YearAxis.tsx';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import sheet from './CountryBars.css?inline';

adoptSheet(sheet);

const HEIGHT = 100;
/** Of the height: the smallest figure is seen. */
const LEAST = 4;

/** What a bar looks like: solid as stated, pale as of another year or of more people, hollow as a weak claim. */
const LOOKS = { stated: 'year-bar', aside: 'year-bar is-aside', weak: 'year-bar is-weak' } as const;

interface Props {
  readonly bars: readonly YearBar[];
  readonly year: number;
}

/** The layer’s figures of all years in a country, linear as the years of the page; a line stands where two that follow are no change. */
export function CountryBars({ bars, year }: Props) {
  const { words } = usePage();
  const { firstYear, lastYear, positionOf } = useAxis();
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
      <YearAxis years={[year]} />
    </div>
  );
}
