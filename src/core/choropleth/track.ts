import type { Dataset } from '../dataset/dataset.ts';
import type { EstimateId } from '../dataset/estimate.ts';
import { yearOf } from '../dataset/span.ts';
import { isQuantityLayer, type Layer, type LayerId } from './layer.ts';
import type { Painter } from './paint.ts';

/** A year above the slider: what the layer adds up to, and whether sources speak of that very year. */
export interface TrackYear {
  readonly year: number;
  /** Sum of figures stated for the year, or the number of countries on layers that count none. */
  readonly stated: number;
  /** Sum of figures carried from other years, and of tolls given for several years. */
  readonly carried: number;
  readonly isSourced: boolean;
}

/** The years of a layer. Sums over countries are captions, never a figure of their own. */
export function createTrack(
  painter: Painter,
  layer: LayerId,
  estimate: EstimateId,
  firstYear: number,
  lastYear: number,
): readonly TrackYear[] {
  const track: TrackYear[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    let [stated, carried, isSourced] = [0, 0, false];
    for (const cell of painter.cellsAt(layer, estimate, year).values()) {
      if (cell.type === 'figure') {
        if (cell.basis === 'stated') stated += cell.value;
        else carried += cell.value;
        isSourced ||= cell.basis === 'stated';
      } else if (cell.type === 'disagreement' || cell.type === 'involvement') {
        stated += 1;
        isSourced ||= cell.type === 'involvement' || cell.basis === 'stated';
      }
    }
    track.push({ year, stated, carried, isSourced });
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
