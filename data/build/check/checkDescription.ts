import { parseDescription } from '../../../src/core/atlas/parse.ts';
import { DescriptionSchema } from '../../../src/core/atlas/schema.ts';
import { isQuantityLayer } from '../../../src/core/choropleth/layer.ts';
import { createIssue, type Issue } from '../../../src/core/sound/issue.ts';
import { type Entry, isRaw } from '../inputs/collection.ts';
import { unknownFields } from './fields.ts';

interface Surroundings {
  readonly measures: ReadonlySet<string> | undefined;
  readonly entries: readonly Entry[];
}

/** Checks `data/atlas.json`: by itself, and that it names measures and an intervention that there are. */
export function checkDescription(
  value: unknown,
  { measures, entries }: Surroundings,
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
  const { totals } = description;
  const isThere =
    totals === null || entries.some(({ value: entry }) => isRaw(entry) && entry.id === totals);
  return [
    ...own,
    ...unknown,
    ...(isThere ? [] : [createIssue('unknown-intervention', 'totals', totals)]),
  ];
}
