import type { Counted, LayerWords } from './words.ts';

/** What is counted, without how many: “people killed”; empty where the layer has no words for it. */
export function wordCounted(figure: Counted, layer: LayerWords): string {
  const sides = layer.sides(figure).map((side) => side.trim());
  return sides.filter(Boolean).join(' ');
}
