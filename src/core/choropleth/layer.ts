import type { Kind } from '../dataset/vocabulary.ts';

export const LAYER_IDS = [
  'troops',
  'civilians',
  'killed',
  'wounded',
  'opponents-killed',
  'involvement',
  'disagreement',
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

const MILITARY: readonly Kind[] = ['combat', 'advisers', 'raid', 'intelligence', 'arms'];
const CIVIL: readonly Kind[] = ['civil'];

/**
 * A choropleth of a quantity. A `stock` is so many at a time, a `toll` belongs to the whole of its span.
 * `measures` go from the broadest to the narrowest; the broadest that speaks is painted, and they are never added.
 * `kinds` are the involvements that leave a blank “number unknown” where no claim speaks.
 */
export interface QuantityLayer {
  readonly type: 'stock' | 'toll';
  readonly id: QuantityLayerId;
  readonly measures: readonly string[];
  readonly kinds: readonly Kind[];
  readonly scheme: 'people' | 'civil' | 'loss';
}

export interface OtherLayer {
  readonly type: 'involvement' | 'disagreement';
  readonly id: Exclude<LayerId, QuantityLayerId>;
}

export type Layer = QuantityLayer | OtherLayer;

export const QUANTITY_LAYER_IDS = [
  'troops',
  'civilians',
  'killed',
  'wounded',
  'opponents-killed',
] as const;
export type QuantityLayerId = (typeof QUANTITY_LAYER_IDS)[number];

export const QUANTITY_LAYERS: Readonly<Record<QuantityLayerId, QuantityLayer>> = {
  troops: { type: 'stock', id: 'troops', measures: ['troops'], kinds: MILITARY, scheme: 'people' },
  civilians: {
    type: 'stock',
    id: 'civilians',
    measures: ['civ_staff', 'medical_staff', 'doctors', 'teachers', 'construction_workers'],
    kinds: CIVIL,
    scheme: 'civil',
  },
  killed: {
    type: 'toll',
    id: 'killed',
    measures: ['cuban_killed'],
    kinds: MILITARY,
    scheme: 'loss',
  },
  wounded: {
    type: 'toll',
    id: 'wounded',
    measures: ['cuban_wounded'],
    kinds: MILITARY,
    scheme: 'loss',
  },
  'opponents-killed': {
    type: 'toll',
    id: 'opponents-killed',
    measures: ['opponents_killed'],
    kinds: MILITARY,
    scheme: 'loss',
  },
};

export const LAYERS: Readonly<Record<LayerId, Layer>> = {
  ...QUANTITY_LAYERS,
  involvement: { type: 'involvement', id: 'involvement' },
  disagreement: { type: 'disagreement', id: 'disagreement' },
};

export function isQuantityLayer(layer: Layer): layer is QuantityLayer {
  return layer.type === 'stock' || layer.type === 'toll';
}
