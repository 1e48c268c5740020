import { isQuantityLayer, type Layer, type LayerId } from '../choropleth/layer.ts';
import type { Claim, ClaimById, Dataset, Intervention } from '../dataset/dataset.ts';
import { codeOf, codesOf, lastsIn } from '../dataset/intervention.ts';
import { coversYear, yearOf } from '../dataset/span.ts';
import type { Borders } from '../geography/borders.ts';
import { chooseLayer, openCountry, openIntervention, type Transition } from './transition.ts';
import { clampYear, nearestYear } from './years.ts';

/** What the places of things are looked up in. */
export interface World {
  readonly dataset: Dataset;
  readonly claimById: ClaimById;
  readonly interventionById: ReadonlyMap<string, Intervention>;
  readonly borders: Borders;
  readonly description: { readonly layers: readonly Layer[] };
}

/** The one polity in which an intervention took place in a year; null where there are several or none. */
function placeOf(intervention: Intervention, year: number, borders: Borders): string | null {
  const places = new Set(codesOf(intervention).flatMap((code) => borders.standingAt(code, year)));
  const [place] = places;
  return place && places.size === 1 ? place.id : null;
}

export function visitIn(year: number, intervention: Intervention, { borders }: World): Transition {
  return openIntervention(intervention.id, { year, country: placeOf(intervention, year, borders) });
}

/** Opens an intervention where it was; the year stays where it lasted in it, else becomes the nearest in which it did. */
export function visitIntervention(intervention: Intervention, world: World): Transition {
  return (state) => {
    const year =
      nearestYear(state.year, world.dataset, (at) => lastsIn(intervention, at)) ?? state.year;
    return visitIn(year, intervention, world)(state);
  };
}

/** The layer that counts what a claim counts; the layer shown, where it does. */
function layerOfMeasure(
  measure: string,
  shown: LayerId,
  layers: readonly Layer[],
): LayerId | undefined {
  const counting = layers.filter((one) => isQuantityLayer(one) && one.measures.includes(measure));
  return (counting.find(({ id }) => id === shown) ?? counting[0])?.id;
}

/** Opens the country and the year of a claim, on the layer that counts the same. */
export function visitClaim(claim: Claim, world: World): Transition {
  const { dataset, interventionById, borders, description } = world;
  return (state) => {
    const isOf = (at: number) => coversYear(claim, at);
    const year = nearestYear(state.year, dataset, isOf) ?? clampYear(yearOf(claim.from), dataset);
    const intervention = interventionById.get(claim.intervention);
    const code = intervention ? codeOf(claim.country, intervention) : claim.country;
    const layer = layerOfMeasure(claim.measure, state.layer, description.layers) ?? state.layer;
    const [polity] = borders.standingAt(code, year);
    const shown = chooseLayer(layer)(state);
    if (polity) return openCountry(polity.id, { year })(shown);
    return intervention ? visitIn(year, intervention, world)(shown) : shown;
  };
}
