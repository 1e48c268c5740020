import type { Painter } from '../choropleth/paint.ts';
import type { View } from '../citation/shownClaim.ts';
import type { Figure } from '../dataset/figure.ts';
import type { Borders, Polity } from '../geography/borders.ts';
import type { Painted, Stated } from './painted.ts';

/** A figure as a version had it. */
export interface PastFigure {
  readonly value: number;
  readonly claims: readonly Stated[];
}

/** A figure in view, before and now; null where there was or is none. */
export interface ComparedFigure {
  readonly polity: Polity;
  readonly year: number;
  readonly before: PastFigure | null;
  readonly now: Figure | null;
  readonly isChanged: boolean;
}

interface World {
  readonly painter: Pick<Painter, 'cellsAt'>;
  readonly borders: Pick<Borders, 'at'>;
}

function statesSame(past: Stated | undefined, now: Stated): boolean {
  const fields = ['claimant', 'qualifier', 'low', 'best', 'high'] as const;
  return past !== undefined && fields.every((field) => past[field] === now[field]);
}

/**
 * The figures in view as a version painted them and as they are painted now, what has changed first; null where that
 * version kept none of this layer and estimate.
 */
export function comparedInView(
  view: View,
  { figures, claims }: Painted,
  world: World,
): readonly ComparedFigure[] | null {
  const then = figures[view.layer]?.[view.estimate];
  if (!then) return null;
  const pastOf = (polity: string, year: number) =>
    then[polity]?.find(([from, to]) => from <= year && year <= to);
  const years = view.compare === null ? [view.year] : [view.year, view.compare];
  const all = years.flatMap((year) => {
    const cells = world.painter.cellsAt(view.layer, view.estimate, year);
    return world.borders.at(year).flatMap((polity): readonly ComparedFigure[] => {
      const run = pastOf(polity.id, year);
      const cell = cells.get(polity.id);
      const now = cell?.type === 'figure' ? cell : null;
      if (!run && !now) return [];
      const [, , value, joined] = run ?? [0, 0, 0, ''];
      const ids = joined.split(' ').filter((id) => id !== '');
      const past = run ? { value, claims: ids.flatMap((id) => claims[id] ?? []) } : null;
      const isSame =
        past !== null &&
        now !== null &&
        past.value === now.value &&
        now.painted.length === ids.length &&
        now.painted.every((claim) => ids.includes(claim.id) && statesSame(claims[claim.id], claim));
      return [{ polity, year, before: past, now, isChanged: !isSame }];
    });
  });
  const sizeOf = ({ before, now }: ComparedFigure) => now?.value ?? before?.value ?? 0;
  return all.toSorted(
    (one, other) => Number(other.isChanged) - Number(one.isChanged) || sizeOf(other) - sizeOf(one),
  );
}
