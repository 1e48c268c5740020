import './FigureBlock.css';
import type { Evidence } from '../../app/evidence.ts';
import type { LayerId } from '../../core/choropleth/layer.ts';
import type { Figure } from '../../core/dataset/figure.ts';
import { formatFigure } from '../../i18n/describe.ts';
import { ClaimList } from '../evidence/ClaimList.tsx';
import { RangeBar } from '../evidence/RangeBar.tsx';
import { usePage } from '../page/context.ts';

interface Props {
  readonly layer: LayerId;
  readonly figure: Figure;
  readonly evidence: Evidence | null;
}

/** One figure: what is painted, how far the claims lie apart, and every claim with its source. */
export function FigureBlock({ layer, figure, evidence }: Props) {
  const { words } = usePage();
  const { messages, format } = words;
  const { title } = words.layer(layer);
  const { basis, carriedFrom, span } = figure;
  const basisWords =
    basis === 'carried' && carriedFrom !== undefined
      ? messages.cell.carried(carriedFrom)
      : basis === 'whole-intervention' && span
        ? messages.cell.whole(format.years(span))
        : messages.bases[basis];
  return (
    <section className="figure-block" aria-label={title}>
      <h4>{title}</h4>
      <p className="figure-line">
        <strong>{formatFigure(figure, words)}</strong>{' '}
        <span>
          {basisWords}
          {figure.low !== figure.high &&
            ` · ${messages.cell.range(format.interval(figure.low, figure.high))}`}
        </span>
      </p>
      {figure.rivals.length > 1 && <RangeBar figure={figure} />}
      <ClaimList
        claims={figure.rivals}
        painted={figure.painted}
        layer={layer}
        evidence={evidence}
      />
    </section>
  );
}
