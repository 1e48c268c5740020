import { parseDescription } from '../../../src/core/atlas/parse.ts';
import { DescriptionSchema } from '../../../src/core/atlas/schema.ts';
import { isQuantityLayer } from '../../../src/core/choropleth/layer.ts';
import type { Known } from '../../../src/core/dataset/draft.ts';
import { createIssue, type Issue } from '../../../src/core/sound/issue.ts';
import { type Entry, isRaw } from '../inputs/collection.ts';
import { unknownFields } from './fields.ts';

interface Surroundings {
  readonly known: Pick<Known, 'countries' | 'measures'>;
  readonly entries: readonly Entry[];
}

/** Checks `data/atlas.json`: by itself, and that it names an actor, measures and an intervention that there are. */
export function checkDescription(
  value: unknown,
  { known: { countries, measures }, entries }: Surroundings,
): readonly Issue[] {
  if (!isRaw(value)) return [createIssue('wrong-type', '', value)];
  const { description, issues } = parseDescription(value);
  const own = [...unknownFields(DescriptionSchema, value, ''), ...issues];
  if (!description) return own;
  const unknown = description.layers.flatMap((layer, row) =>
    isQuantityLayer(layer)
      ? layer.measures.flatMap((measure, index) =>
          (measures?.has(measure) ?? true)
            ? []
            : [createIssue('unknown-measure', `layers[${row}].measures[${index}]`, measure)],
        )
      : [],
  );
  const { totals, actor } = description;
  const isThere =
    totals === null || entries.some(({ value: entry }) => isRaw(entry) && entry.id === totals);
  return [
    ...own,
    ...(actor === null || countries.has(actor.id)
      ? []
      : [createIssue('unknown-country', 'actor.id', actor.id)]),
    ...unknown,
    ...(isThere ? [] : [createIssue('unknown-intervention', 'totals', totals)]),
  ];
}
