import type { Kind } from '../dataset/vocabulary.ts';
import type { Classification } from './classification.ts';
import type { RampId } from './scheme.ts';

/** The id of a layer; which there are is the description’s to say. */
export type LayerId = string;

/** A colour by its ramp and its place there. */
export type Shade = readonly [ramp: RampId, at: number];

/**
 * A choropleth of a quantity. A `stock` is so many at a time, a `toll` belongs to the whole of its span.
 * `measures` go from the broadest to the narrowest and are never added; those `together` count the layer’s people with
 * others and are painted where nothing narrower speaks, here or there. A stock is carried for at most `carry` years.
 * `kinds` are the involvements that leave a blank “number unknown” where no claim speaks.
 */
export interface QuantityLayer {
  readonly type: 'stock' | 'toll';
  readonly id: LayerId;
  readonly measures: readonly string[];
  readonly together: readonly string[];
  /** Of each measure of `together`, what other layers count of the same people. */
  readonly apart: Readonly<Record<string, readonly string[]>>;
  readonly carry: number;
  readonly kinds: readonly Kind[];
  readonly ramp: RampId;
  /** Where it has classes of its own: those of the atlas count something else. */
  readonly classes?: Classification;
  /** The colour of each class, where it is not the ramp’s of its number. */
  readonly shades?: readonly Shade[];
}

/** In which capacities an actor was involved. */
export interface InvolvementLayer {
  readonly type: 'involvement';
  readonly id: LayerId;
}

/** How far the sources disagree on the first of the quantities on which anybody speaks. */
export interface DisagreementLayer {
  readonly type: 'disagreement';
  readonly id: LayerId;
  readonly quantities: readonly QuantityLayer[];
}

export type Layer = QuantityLayer | InvolvementLayer | DisagreementLayer;

export function isQuantityLayer<L extends Layer>(layer: L): layer is L & QuantityLayer {
  return layer.type === 'stock' || layer.type === 'toll';
}
