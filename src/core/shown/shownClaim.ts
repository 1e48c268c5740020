import { figureIn } from '../choropleth/cell.ts';
import type { Painter } from '../choropleth/paint.ts';
import type { Claim } from '../dataset/dataset.ts';
import { type Figure, sourceCount } from '../dataset/figure.ts';
import type { Borders, Polity } from '../geography/borders.ts';
import type { State } from '../state/state.ts';

/** What decides which figures are in view. */
export type View = Pick<State, 'year' | 'compare' | 'layer' | 'estimate' | 'country'>;

/** A figure that the map shows in a year. */
export interface ShownFigure {
  readonly polity: Polity;
  readonly year: number;
  readonly figure: Figure;
}

interface World {
  readonly painter: Pick<Painter, 'cellsAt'>;
  readonly borders: Pick<Borders, 'at'>;
}

/** The figures in view, of the country that is open first, then the largest first. */
export function figuresInView(
  { year, compare, layer, estimate, country }: View,
  { painter, borders }: World,
): readonly ShownFigure[] {
  const years = compare === null ? [year] : [year, compare];
  const shown = years.flatMap((at) => {
    const cells = painter.cellsAt(layer, estimate, at);
    return borders.at(at).flatMap((polity): readonly ShownFigure[] => {
      const figure = figureIn(cells.get(polity.id));
      return figure ? [{ polity, year: at, figure }] : [];
    });
  });
  const rankOf = ({ polity }: ShownFigure) => Number(polity.id === country);
  return shown.toSorted(
    (one, other) => rankOf(other) - rankOf(one) || other.figure.value - one.figure.value,
  );
}

/** A claim that is behind a figure in view. */
export interface ShownClaim extends Omit<ShownFigure, 'figure'> {
  readonly claim: Claim;
  /** How many sources give a number for the same place and year. */
  readonly sources: number;
}

/** The claims that are painted; of the country that is open also those that contradict them. */
export function claimsInView(view: View, world: World): readonly ShownClaim[] {
  return figuresInView(view, world).flatMap(({ polity, year, figure }) => {
    const others = polity.id === view.country ? figure.rivals : [];
    const sources = sourceCount(figure);
    return [...new Set([...figure.painted, ...others])].map((claim) => {
      return { polity, year, claim, sources };
    });
  });
}
