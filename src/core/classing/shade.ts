import type { Shade } from '../choropleth/layer.ts';
import { RAMP_IDS, type RampId } from '../choropleth/scheme.ts';

/** The ramp of a measure by its place in a table: neighbours differ. */
export function rampOf(index: number): RampId {
  return RAMP_IDS[index % RAMP_IDS.length] ?? 'people';
}

/** The last place of a ramp of seven. */
const LAST = 6;

/** So many places, from the faintest that is asked for to the strongest, evenly. */
function places(count: number, first: number): readonly number[] {
  if (count === 1) return [3];
  return Array.from({ length: count }, (_, at) =>
    Math.round(first + (at * (LAST - first)) / (count - 1)),
  );
}

/**
 * The colours of classes by their lower bounds: one ramp from end to end, however many they are; with classes below zero
 * a blue one down and a warm one up, so that equal sizes are equally strong.
 */
export function shadesOf(bounds: readonly number[], ramp: RampId): readonly Shade[] {
  const below = bounds.filter((bound) => bound < 0).length;
  if (below === 0) return places(bounds.length, 0).map((at): Shade => [ramp, at]);
  const down = places(below, 1).map((at): Shade => ['loss', at]);
  const up = places(bounds.length - below, 1).map((at): Shade => ['people', at]);
  return [...down.toReversed(), ...up];
}
