import { linearShare, yearTicks } from '../../../src/core/chart/scale.ts';
import type { YearBar } from '../../../src/core/country/bar.ts';
import type { Claim } from '../../../src/core/dataset/dataset.ts';
import { numberOf } from '../../../src/core/dataset/estimate.ts';
import type { Figure } from '../../../src/core/dataset/figure.ts';
import { html, type Markup } from './html.ts';

const BARS = { width: 1080, height: 150, below: 34 };
/** Years before the first bar and after the last. */
const AROUND = 2;
/** Pixels: the smallest figure is seen. */
const LEAST = 3;

const px = (value: number) => String(Number(value.toFixed(1)));

/** A bar of a year, with the extremes of what is claimed. */
export interface Ranged extends YearBar {
  readonly low: number;
  readonly high: number;
}

/** The figures of a place year by year; thin lines from the lowest claim to the highest. */
export function drawBars(bars: readonly Ranged[], title: string): Markup | null {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last) return null;
  const from = first.year - AROUND;
  const years = last.year + AROUND - from + 1;
  const step = BARS.width / years;
  const most = Math.max(...bars.map(({ high, value }) => Math.max(high, value)));
  const heightOf = (value: number) => linearShare(value, most) * (BARS.height - 4);
  const barOf = ({ year, value, look, low, high }: Ranged) => {
    const x = (year - from) * step;
    const height = Math.max(LEAST, heightOf(value));
    const middle = px(x + step / 2);
    const range = html`<path class="range" d="M${middle} ${px(BARS.height - heightOf(low))}V${px(BARS.height - heightOf(high))}"/>`;
    return html`<rect class="bar is-${look}" x="${px(x + step * 0.1)}" y="${px(BARS.height - height)}" width="${px(step * 0.8)}" height="${px(height)}"/>${low === high ? null : range}`;
  };
  const ticks = yearTicks(from, last.year + AROUND).map(
    (year) =>
      html`<text x="${px((year - from + 0.5) * step)}" y="${BARS.height + BARS.below * 0.7}">${year}</text>`,
  );
  return html`<svg class="bars" viewBox="0 0 ${BARS.width} ${BARS.height + BARS.below}" role="img" aria-label="${title}">${bars.map(barOf)}<path class="axis" d="M0 ${BARS.height}H${BARS.width}"/>${ticks}</svg>`;
}

const RANGE = { width: 120, height: 14 };

/** A figure between the lowest and the highest claim, on an axis from zero to `most`; hollow where it is carried. */
export function drawRange({ value, low, high, basis, isWeak }: Figure, most: number): Markup {
  const xOf = (number: number) => px(5 + linearShare(number, most) * (RANGE.width - 10));
  const line = low === high ? null : html`<path class="extent" d="M${xOf(low)} 7H${xOf(high)}"/>`;
  const isHollow = basis === 'carried' || isWeak;
  return html`<svg class="span" viewBox="0 0 ${RANGE.width} ${RANGE.height}" aria-hidden="true"><path class="rail" d="M0 7H${RANGE.width}"/>${line}<circle class="${isHollow ? 'dot is-hollow' : 'dot'}" cx="${xOf(value)}" cy="7" r="4"/></svg>`;
}

const DOTS = { width: 420, height: 40, radius: 4.2 };
/** Dots nearer to each other than this are stacked. */
const NEAR = 7;

/** Each claim as a dot on an axis from zero; null where there is one only. */
export function drawDots(claims: readonly Claim[], painted: ReadonlySet<string>): Markup | null {
  if (claims.length < 2) return null;
  const most = Math.max(1, ...claims.map(numberOf));
  const columns: { readonly x: number; count: number }[] = [];
  const dots = claims
    .toSorted((one, other) => Number(painted.has(other.id)) - Number(painted.has(one.id)))
    .map((claim) => {
      const x = 8 + linearShare(numberOf(claim), most) * (DOTS.width - 60);
      const near = columns.find((column) => Math.abs(column.x - x) < NEAR);
      const column = near ?? { x, count: 0 };
      if (!near) columns.push(column);
      const y = 35 - column.count * (DOTS.radius * 2);
      column.count += 1;
      const look = painted.has(claim.id) ? 'is-painted' : claim.weak ? 'is-hollow' : '';
      return { x, y, look };
    });
  const top = Math.min(0, ...dots.map(({ y }) => y - DOTS.radius - 1));
  return html`<svg class="dots" viewBox="0 ${px(top)} ${DOTS.width} ${px(DOTS.height - top)}" aria-hidden="true"><path class="axis" d="M4 39.5H${DOTS.width - 4}"/>${dots.map(
    ({ x, y, look }) =>
      html`<circle class="dot ${look}" cx="${px(x)}" cy="${px(y)}" r="${DOTS.radius}"/>`,
  )}</svg>`;
}
