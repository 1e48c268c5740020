import type { Evidence } from '../../app/evidence.ts';
import type { LayerId } from '../../core/choropleth/layer.ts';
import type { Figure } from '../../core/dataset/figure.ts';
import { formatFigure, wordBasis, wordRange } from '../../i18n/describe.ts';
import { ClaimList } from '../evidence/ClaimList.tsx';
import { RangeBar } from '../evidence/RangeBar.tsx';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import sheet from './FigureBlock.css?inline';

adoptSheet(sheet);

interface Props {
  readonly layer: LayerId;
  readonly figure: Figure;
  readonly evidence: Evidence | null;
}

/** One figure: what is painted, how far the claims lie apart, and every claim with its source. */
export function FigureBlock({ layer, figure, evidence }: Props) {
  const { words } = usePage();
  const { title } = words.layer(layer);
  const measure = evidence?.measures[figure.measure];
  const notes = [
    measure ? words.read(measure) : '',
    figure.isWeak ? words.messages.cell.weak : '',
    wordBasis(figure, words),
    wordRange(figure, words),
  ];
  return (
    <section className="figure-block" aria-label={title}>
      <h4>{title}</h4>
      <p className="figure-line">
        <strong>{formatFigure(figure, words)}</strong>{' '}
        <span>{notes.filter((note) => note !== '').join(' · ')}</span>
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
