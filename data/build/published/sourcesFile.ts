import type { Description } from '../../../src/core/atlas/description.ts';
import { isRaw } from '../inputs/collection.ts';
import { editionOf } from '../inputs/edition.ts';

/** `sources.json`. CSL-JSON is a plain list that has no place of its own for an edition: each item says it of its record. */
export function formatSources(
  sources: unknown,
  description: Pick<Description, 'title' | 'version' | 'asOf' | 'licence'>,
): string {
  const record = { dataset: description.title.en, ...editionOf(description) };
  const items: readonly unknown[] = Array.isArray(sources) ? sources : [];
  return JSON.stringify(
    items.filter(isRaw).map((source) => ({
      ...source,
      custom: { ...(isRaw(source.custom) && source.custom), record },
    })),
  );
}
