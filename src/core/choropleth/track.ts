import type { Dataset } from '../dataset/dataset.ts';
import type { EstimateId } from '../dataset/estimate.ts';
import { yearOf } from '../dataset/span.ts';
import type { Cell, Cells } from './cell.ts';
import { isBroken } from './change.ts';
import { isQuantityLayer, type Layer, type LayerId } from './layer.ts';
import type { Painter } from './paint.ts';

/** A year above the slider: what the layer adds up to, and whether sources speak of that very year. */
export interface TrackYear {
  readonly year: number;
  /** Sum of figures stated for the year, their signs apart, or the number of countries on layers that count none. */
  readonly stated: number;
  /** Sum of figures carried from other years, of tolls given for several, and of those that count other people too. */
  readonly carried: number;
  readonly isSourced: boolean;
  /** Whether what differs most from the year before does so because others count, or something else is counted. */
  readonly isBreak: boolean;
}

type Sum = Pick<TrackYear, 'stated' | 'carried' | 'isSourced'>;

const NOTHING: Sum = { stated: 0, carried: 0, isSourced: false };

function weigh(cell: Cell): Sum {
  if (cell.type === 'figure') {
    if (cell.isWeak) return NOTHING;
    const size = Math.abs(cell.value);
    const isSourced = cell.basis === 'stated';
    return isSourced && !cell.isTogether
      ? { stated: size, carried: 0, isSourced }
      : { stated: 0, carried: size, isSourced };
  }
  if (cell.type === 'involvement') return { stated: 1, carried: 0, isSourced: true };
  if (cell.type === 'disagreement') {
    return { stated: 1, carried: 0, isSourced: cell.basis === 'stated' };
  }
  return NOTHING;
}

function sizeOf(cell: Cell | undefined): number {
  return cell?.type === 'figure' && !cell.isWeak ? cell.value : 0;
}

function breaksAfter(before: Cells, now: Cells): boolean {
  let [largest, isBreak] = [0, false];
  for (const id of new Set([...before.keys(), ...now.keys()])) {
    const [then, since] = [before.get(id), now.get(id)];
    const difference = Math.abs(sizeOf(since) - sizeOf(then));
    if (difference > largest) [largest, isBreak] = [difference, isBroken(then, since)];
  }
  return isBreak;
}

/** The years of a layer. Sums over countries are captions, never a figure of their own. */
export function createTrack(
  painter: Pick<Painter, 'cellsAt'>,
  layer: LayerId,
  estimate: EstimateId,
  firstYear: number,
  lastYear: number,
): readonly TrackYear[] {
  const track: TrackYear[] = [];
  let before: Cells = new Map();
  for (let year = firstYear; year <= lastYear; year += 1) {
    const cells = painter.cellsAt(layer, estimate, year);
    const weighed = [...cells.values()].map(weigh);
    track.push({
      year,
      stated: weighed.reduce((sum, { stated }) => sum + stated, 0),
      carried: weighed.reduce((sum, { carried }) => sum + carried, 0),
      isSourced: weighed.some(({ isSourced }) => isSourced),
      isBreak: breaksAfter(before, cells),
    });
    before = cells;
  }
  return track;
}

/** The years from which a source speaks of what the layer counts; of anything where it counts nothing. Ascending. */
export function sourcedYears(
  { interventions, firstYear, lastYear }: Dataset,
  layer: Layer,
): readonly number[] {
  const years = interventions
    // Battles inside a war are not painted.
    .filter(({ within }) => within === undefined)
    .flatMap(({ claims }) => claims)
    .filter(({ measure }) => !isQuantityLayer(layer) || layer.measures.includes(measure))
    .map(({ from }) => yearOf(from))
    .filter((year) => year >= firstYear && year <= lastYear);
  return [...new Set(years)].sort((one, other) => one - other);
}
