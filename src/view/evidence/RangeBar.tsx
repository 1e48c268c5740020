import './RangeBar.css';
import type { Claim } from '../../core/dataset/dataset.ts';
import { highOf, lowOf, numberOf } from '../../core/dataset/estimate.ts';
import type { Figure } from '../../core/dataset/figure.ts';
import { usePage } from '../page/context.ts';
import { shapeOf } from './shape.ts';

const WIDTH = 320;
const ROW = 40;
const MARGIN = 14;

/** Round numbers for a logarithmic axis: powers of ten, and 2 and 5 times these where few fit. */
function ticksBetween(low: number, high: number): readonly number[] {
  const steps = high / low > 100 ? [1] : [1, 2, 5];
  const ticks: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(low)); power <= high; power *= 10) {
    for (const step of steps) {
      const tick = step * power;
      if (tick >= low && tick <= high) ticks.push(tick);
    }
  }
  return ticks;
}

/** Claims on a logarithmic axis: one mark a claim, its shape the claimant’s side, hollow where it is weak. */
export function RangeBar({ figure }: { readonly figure: Figure }) {
  const { atlas, words } = usePage();
  const { format, messages } = words;
  const low = Math.max(1, figure.low) / 1.6;
  const high = Math.max(2, figure.high) * 1.6;
  const span = Math.log(high / low);
  const xOf = (value: number) =>
    MARGIN + (Math.log(Math.max(1, value) / low) / span) * (WIDTH - 2 * MARGIN);
  const mark = (claim: Claim) => (
    <g key={claim.id} className={figure.painted.includes(claim) ? 'is-painted' : undefined}>
      <line x1={xOf(lowOf(claim))} x2={xOf(highOf(claim))} y1={16} y2={16} />
      <path
        d={shapeOf(claim.side, atlas.description)}
        transform={`translate(${xOf(numberOf(claim))} 16)`}
        className={claim.weak ? 'is-weak' : undefined}
      />
    </g>
  );
  return (
    <svg
      className="range-bar"
      viewBox={`0 0 ${WIDTH} ${ROW}`}
      role="img"
      aria-label={messages.details.rangeBar(format.count(figure.low), format.count(figure.high))}
    >
      <line className="range-axis" x1={MARGIN} x2={WIDTH - MARGIN} y1={26} y2={26} />
      {ticksBetween(low, high).map((tick) => (
        <g key={tick}>
          <line className="range-tick" x1={xOf(tick)} x2={xOf(tick)} y1={26} y2={29} />
          <text x={xOf(tick)} y={38}>
            {format.count(tick)}
          </text>
        </g>
      ))}
      {figure.rivals.map(mark)}
    </svg>
  );
}
