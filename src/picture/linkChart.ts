import { linearShare, yearTicks } from '../core/chart/scale.ts';
import type { YearBar } from '../core/country/bar.ts';
import type { Claim } from '../core/dataset/dataset.ts';
import { numberOf } from '../core/dataset/estimate.ts';
import { sans, WORDS } from './linkFrame.ts';
import { PAPER } from './paper.ts';
import { drawText, setText } from './paragraph.ts';
import { element, rectangle, rule } from './svg.ts';

const WIDTH = 520;
const HEIGHT = 110;

interface Years {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The years of a place as bars, the peak’s year marked. `y` is the axis. */
export function drawYears(
  bars: readonly YearBar[],
  { firstYear, lastYear }: Years,
  peak: number,
  { y, colour, pale }: { readonly y: number; readonly colour: string; readonly pale: string },
): string {
  const step = WIDTH / (lastYear - firstYear + 1);
  const most = Math.max(...bars.map(({ value }) => value));
  const xOf = (year: number) => WORDS.x + (year - firstYear) * step;
  const drawn = bars.map(({ year, value, look }) => {
    const height = Math.max(3, linearShare(value, most) * HEIGHT);
    const box = { x: xOf(year) + 0.5, y: y - height, width: step - 1, height };
    return rectangle(box, { fill: look === 'stated' ? colour : pale });
  });
  const middle = xOf(peak) + step / 2;
  const ticks = yearTicks(firstYear, lastYear)
    .filter((year) => Math.abs(year - peak) * step > 56)
    .map((year) => {
      const text = setText(String(year), sans(21, PAPER.soft));
      return drawText(text, Math.max(WORDS.x + text.width / 2, xOf(year) + step / 2), y + 8, {
        anchor: 'middle',
      });
    });
  const marked = setText(String(peak), sans(21, PAPER.ink, 700));
  return [
    ...drawn,
    rule(WORDS.x, y, WORDS.x + WIDTH, y, PAPER.ink),
    rule(middle, y - HEIGHT, middle, y, PAPER.ink),
    element('circle', { cx: middle, cy: y, r: 8, fill: PAPER.ink }),
    ...ticks,
    drawText(marked, Math.max(WORDS.x + marked.width / 2, middle), y + 8, { anchor: 'middle' }),
  ].join('');
}

const RADIUS = 10.5;

/** Round numbers from zero, a few of them. */
function ticksTo(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const step =
    [0.2, 0.5, 1, 2, 5].map((part) => part * power).find((one) => most / one <= 4) ?? power;
  const whole = Math.max(1, step);
  return Array.from({ length: Math.floor(most / whole) + 1 }, (_, index) => index * whole);
}

/** Every claim as a dot on an axis from zero: the painted one dark, weak ones hollow, those alike one over the other. */
export function drawClaims(
  claims: readonly Claim[],
  painted: readonly Claim[],
  count: (value: number) => string,
  { y, colour, dark }: { readonly y: number; readonly colour: string; readonly dark: string },
): string {
  const most = Math.max(1, ...claims.map(numberOf)) * 1.06;
  const xOf = (value: number) => WORDS.x + RADIUS + linearShare(value, most) * (WIDTH - 2 * RADIUS);
  const columns: { x: number; height: number }[] = [];
  const dots = claims
    .toSorted((one, other) => Number(painted.includes(other)) - Number(painted.includes(one)))
    .map((claim) => {
      const x = xOf(numberOf(claim));
      const near = columns.find((column) => Math.abs(column.x - x) < 2 * RADIUS);
      const column = near ?? { x, height: 0 };
      if (!near) columns.push(column);
      const cy = y - RADIUS - 4 - column.height * 2.3 * RADIUS;
      column.height += 1;
      const fill = painted.includes(claim) ? dark : claim.weak ? PAPER.paper : colour;
      const look = {
        fill,
        stroke: painted.includes(claim) ? PAPER.ink : colour,
        'stroke-width': 2.4,
      };
      return column.height > 5 ? '' : element('circle', { cx: column.x, cy, r: RADIUS, ...look });
    });
  const ticks = ticksTo(most).map((tick) =>
    drawText(setText(count(tick), sans(21, PAPER.soft)), xOf(tick), y + 4, { anchor: 'middle' }),
  );
  return [rule(WORDS.x, y, WORDS.x + WIDTH, y, PAPER.soft), ...dots, ...ticks].join('');
}
