import type { KeptCell } from '../../src/core/version/keptCell.ts';
import type { Painted } from '../../src/core/version/painted.ts';

type Figure = Pick<Extract<KeptCell, { type: 'figure' }>, 'value' | 'painted'>;

const wordFigure = ({ value, painted }: Figure) => `${value} ${painted.join('+')}`;

/** What a place is painted by, in a few letters: the number and its claims, or which blank. */
function wordCell(cell: KeptCell): string {
  switch (cell.type) {
    case 'figure':
      return wordFigure(cell);
    case 'unknown':
      return cell.together ? `together ${wordFigure(cell.together)}` : 'unknown';
    case 'denied':
      return cell.figure ? `denied ${wordFigure(cell.figure)}` : 'denied';
    case 'involvement':
      return [...cell.kinds, ...cell.doubted.map((kind) => `${kind}?`)].join('+');
    default:
      return `ratio ${cell.ratio === null ? 'none' : Number(cell.ratio.toFixed(3))} ${cell.painted.join('+')}`;
  }
}

/**
 * One line a place and layer: by which claims it is painted, from year to year, and under which estimates.
 * `painted troops best,cuban AGO | 1988 52000 ago1975_91.4 | 1989-1990 …`
 */
export function paintedIn({ runs, cells }: Painted): readonly string[] {
  return Object.entries(runs).flatMap(([layer, byEstimate]) => {
    const estimatesBy = new Map<string, string[]>();
    for (const [estimate, places] of Object.entries(byEstimate)) {
      for (const [place, own] of Object.entries(places)) {
        const told = own.map(([from, to, index]) => {
          const cell = cells[index];
          return `${from === to ? from : `${from}-${to}`} ${cell ? wordCell(cell) : ''}`;
        });
        const line = [place, ...told].join(' | ');
        estimatesBy.set(line, [...(estimatesBy.get(line) ?? []), estimate]);
      }
    }
    const lines = [...estimatesBy].map(
      ([line, estimates]) => `painted ${layer} ${estimates.join(',')} ${line}`,
    );
    return lines.toSorted();
  });
}
