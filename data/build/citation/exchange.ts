import * as v from 'valibot';
import type { Description } from '../../../src/core/atlas/description.ts';
import { formatBibtex } from '../../../src/core/citation/bibtex.ts';
import { ItemSchema } from '../../../src/core/citation/item.ts';
import { formatRis } from '../../../src/core/citation/ris.ts';

const ItemsSchema = v.array(ItemSchema);

function lineOf({ title, version, asOf, licence }: Description): string {
  return `${title.en}, dataset ${version}, up to ${asOf}, ${licence.id}`;
}

/** `sources.bib`: what stands outside of an entry is a comment. */
export function formatBibliography(sources: unknown, description: Description): string {
  const entries = v.parse(ItemsSchema, sources).map(formatBibtex);
  return [`${lineOf(description)}, ${description.licence.URL}\n`, ...entries].join('\n');
}

/** `sources.ris`: the format knows no comments; each record says its database. */
export function formatRecords(sources: unknown, description: Description): string {
  const database = `DB  - ${lineOf(description)}\r\n`;
  return v
    .parse(ItemsSchema, sources)
    .map((item) => formatRis(item).replace(/(?=ER {2}- )/, database))
    .join('\r\n');
}
