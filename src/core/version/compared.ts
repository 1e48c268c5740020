import { type Cell, figureIn } from '../choropleth/cell.ts';
import type { Painter } from '../choropleth/paint.ts';
import type { Claim } from '../dataset/dataset.ts';
import type { Borders, Polity } from '../geography/borders.ts';
import type { View } from '../shown/shownClaim.ts';
import { sizeOf } from '../table/yearRow.ts';
import type { Past } from './past.ts';

/** What is said of a place in view, before and now; undefined where nothing was or is recorded. */
export interface ComparedPlace {
  readonly polity: Polity;
  readonly year: number;
  readonly before: Cell | undefined;
  readonly now: Cell | undefined;
  readonly isChanged: boolean;
}

interface World {
  readonly painter: Pick<Painter, 'cellsAt'>;
  readonly borders: Pick<Borders, 'at'>;
}

function statesSame(one: Claim | undefined, other: Claim): boolean {
  const fields = ['id', 'claimant', 'qualifier', 'low', 'best', 'high'] as const;
  return one !== undefined && fields.every((field) => one[field] === other[field]);
}

/** What of a cell a reader is told besides the claims behind it. */
function saidOf(cell: Cell): readonly unknown[] {
  const { isWeak, isTogether, basis, value } = figureIn(cell) ?? {};
  const figure = [isWeak, isTogether, basis, value];
  switch (cell.type) {
    case 'involvement':
      return [cell.type, cell.kinds, cell.doubted];
    case 'denied':
      return [cell.type, cell.kinds, ...figure];
    case 'disagreement':
      return [cell.type, cell.sources, cell.ratio];
    default:
      return [cell.type, ...figure];
  }
}

function saysSame(before: Cell, now: Cell): boolean {
  if (JSON.stringify(saidOf(before)) !== JSON.stringify(saidOf(now))) return false;
  if (now.type === 'disagreement') return true;
  const past = figureIn(before)?.painted ?? [];
  const present = figureIn(now)?.painted ?? [];
  return (
    past.length === present.length &&
    present.every((claim) =>
      statesSame(
        past.find(({ id }) => id === claim.id),
        claim,
      ),
    )
  );
}

/**
 * The places in view of which anything was or is said, as a version painted them and as they are painted now, what has
 * changed first; null where that version kept none of this layer and estimate.
 */
export function comparedInView(
  { year, compare, layer, estimate }: View,
  past: Past,
  { painter, borders }: World,
): readonly ComparedPlace[] | null {
  if (!past.keeps(layer, estimate)) return null;
  const years = compare === null ? [year] : [year, compare];
  const all = years.flatMap((at) => {
    const then = past.painter.cellsAt(layer, estimate, at);
    const cells = painter.cellsAt(layer, estimate, at);
    return borders.at(at).flatMap((polity): readonly ComparedPlace[] => {
      const [before, now] = [then.get(polity.id), cells.get(polity.id)];
      if (!before && !now) return [];
      const isChanged = !before || !now || !saysSame(before, now);
      return [{ polity, year: at, before, now, isChanged }];
    });
  });
  const rankOf = ({ before, now }: ComparedPlace) => sizeOf(now) ?? sizeOf(before) ?? -1;
  return all.toSorted(
    (one, other) => Number(other.isChanged) - Number(one.isChanged) || rankOf(other) - rankOf(one),
  );
}
