import { claimsOf, type Dataset } from '../dataset/dataset.ts';
import { numberOf } from '../dataset/estimate.ts';
import { SEVERAL_COUNTRIES } from '../dataset/vocabulary.ts';
import { isQuantityLayer, type Layer } from './layer.ts';

/** The largest number that a claim on one country gives on any layer: circles and bars grow towards it. At least 1. */
export function largestCountOf(
  dataset: Pick<Dataset, 'interventions' | 'series'>,
  layers: readonly Layer[],
): number {
  const measures = new Set(layers.filter(isQuantityLayer).flatMap((layer) => layer.measures));
  let largest = 1;
  for (const claim of claimsOf(dataset)) {
    if (claim.country === SEVERAL_COUNTRIES || !measures.has(claim.measure)) continue;
    largest = Math.max(largest, Math.abs(numberOf(claim)));
  }
  return largest;
}
