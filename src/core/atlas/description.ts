import type { Layer, QuantityLayer } from '../choropleth/layer.ts';
import { createEstimates, type Estimate } from '../dataset/estimate.ts';
import type { OwnFile } from '../kept/ownFile.ts';
import type { Localized } from '../text/text.ts';
import type { EditedDescription, LayerTexts } from './schema.ts';
import type { Scope } from './scope.ts';

export type Side = Readonly<EditedDescription['sides'][number]>;

/** A layer and what it is called. */
export type DescribedLayer = Layer & { readonly words: Localized<Readonly<LayerTexts>> };

/**
 * What an atlas is about: whose interventions, in which years, counted how, told by whom.
 * All that a second atlas says otherwise stands here; the code knows no country.
 */
export interface Description
  extends Readonly<
    Omit<EditedDescription, 'actor' | 'layers' | 'sides' | 'classes' | 'totals' | 'site'>
  > {
  /** Whose interventions are shown; null where a table speaks of nobody’s. */
  readonly actor: EditedDescription['actor'] | null;
  readonly layers: readonly DescribedLayer[];
  readonly sides: readonly Side[];
  /** Whom a reader can listen to: all in three ways, then each side that is a lens. */
  readonly estimates: readonly Estimate[];
  readonly classes: readonly number[];
  readonly totals: string | null;
  /** The address at which the atlas is published, with a slash at its end; null where nobody has said it. */
  readonly site: string | null;
  /**
   * The file of a reader’s own that is shown; null in every published atlas. Where it is there, nothing of it is the
   * atlas’s: neither version nor day nor licence are said.
   */
  readonly own: OwnFile | null;
}

type EditedQuantity = Extract<EditedDescription['layers'][number], { type: 'stock' | 'toll' }>;

/** Of what a layer counts together with others, the measures by which other layers count those others. */
function apartOf(layer: EditedQuantity, quantities: readonly EditedQuantity[]) {
  const others = quantities.filter(({ id }) => id !== layer.id);
  return Object.fromEntries(
    layer.together.map((measure) => [
      measure,
      others.filter(({ together }) => together.includes(measure)).flatMap((one) => one.measures),
    ]),
  );
}

/** Makes a description of a sound edited one: estimates follow from the sides, the layer of disagreement from the quantities. */
export function createDescription(edited: EditedDescription): Description {
  const counted = edited.layers.filter(
    (layer): layer is EditedQuantity => layer.type === 'stock' || layer.type === 'toll',
  );
  const quantityOf = <Layer extends EditedQuantity>(layer: Layer) => {
    return { ...layer, apart: apartOf(layer, counted) };
  };
  const quantities: readonly QuantityLayer[] = counted.map(quantityOf);
  const layers = edited.layers.map((layer): DescribedLayer => {
    const { id, words } = layer;
    if (layer.type === 'disagreement') return { type: layer.type, id, words, quantities };
    return layer.type === 'involvement' ? { type: layer.type, id, words } : quantityOf(layer);
  });
  return {
    ...edited,
    layers,
    estimates: createEstimates(edited.sides),
    totals: edited.totals ?? null,
    site: edited.site ?? null,
    own: null,
  };
}

/** The layer of an id. Throws `unknown layer; …`: ids in a state have been checked before. */
export function layerOf({ layers }: Pick<Description, 'layers'>, id: string): DescribedLayer {
  const layer = layers.find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`unknown layer; ${id}`);
  return layer;
}

/** The estimate of an id. Throws `unknown estimate; …`. */
export function estimateOf({ estimates }: Pick<Description, 'estimates'>, id: string): Estimate {
  const estimate = estimates.find((candidate) => candidate.id === id);
  if (!estimate) throw new Error(`unknown estimate; ${id}`);
  return estimate;
}

/** What a link may ask for. */
export function scopeOf({ span, layers, estimates, view }: Description): Scope {
  return {
    firstYear: span.from,
    lastYear: span.to,
    layers: layers.map(({ id }) => id),
    estimates: estimates.map(({ id }) => id),
    initial: view,
  };
}
