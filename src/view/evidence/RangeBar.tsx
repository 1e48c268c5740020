import { logPosition, logTicks } from '../../core/chart/scale.ts';
import type { Claim } from '../../core/dataset/dataset.ts';
import { highOf, lowOf, numberOf } from '../../core/dataset/estimate.ts';
import type { Figure } from '../../core/dataset/figure.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import sheet from './RangeBar.css?inline';
import { shapeOf } from './shape.ts';

adoptSheet(sheet);

const WIDTH = 320;
const ROW = 40;
const MARGIN = 14;

/** Claims on a logarithmic axis: one mark a claim, its shape the claimant’s side, hollow where it is weak. */
export function RangeBar({ figure }: { readonly figure: Figure }) {
  const { atlas, words } = usePage();
  const { format, messages } = words;
  const low = Math.max(1, figure.low) / 1.6;
  const high = Math.max(2, figure.high) * 1.6;
  const xOf = (value: number) =>
    MARGIN + logPosition(Math.max(1, value), low, high) * (WIDTH - 2 * MARGIN);
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
      {logTicks(low, high).map((tick) => (
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
