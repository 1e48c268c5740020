import { createPainter } from '../../../src/core/choropleth/paint.ts';
import { claimsOf } from '../../../src/core/dataset/dataset.ts';
import { checkData, wordFound } from '../check/checkData.ts';
import { formatMoments } from '../check/moments.ts';
import { formatVersions, versionFiles } from '../check/versions.ts';
import { createCitations } from '../citation/citations.ts';
import { formatBibliography, formatRecords } from '../citation/exchange.ts';
import { createAttestations, createWordings } from '../inputs/attestations.ts';
import { createClaimants } from '../inputs/claimants.ts';
import { createCollection, createNotes, withoutWords } from '../inputs/collection.ts';
import { readListsFile } from '../inputs/countries.ts';
import { editionOf } from '../inputs/edition.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { readSeries } from '../inputs/series.ts';
import { createAddresses } from '../pages/addresses.ts';
import { formatEvents } from '../tables/events.ts';
import { createTables } from '../tables/tables.ts';
import { formatBorders, formatWorldBorders } from './bordersFile.ts';
import { withDocuments } from './documents.ts';
import { createJsonSchema } from './jsonSchema.ts';
import { formatSources } from './sourcesFile.ts';
import { formatWithdrawn } from './withdrawn.ts';

/** The files that are published beside the page, text by name. Throws where the data have an issue. */
export function createPublished(
  inputs: Inputs,
  checked = checkData(inputs),
): Readonly<Record<string, string>> {
  const { atlas, attestations, background, description, entries, sources, measures } = inputs;
  const { moments, topology, borders } = inputs;
  const { dataset, index, found } = checked;
  if (!description || !dataset || !index || found.length > 0) {
    throw new Error(found.map(wordFound).join('\n'));
  }
  const notes = createNotes(entries);
  const collection = withoutWords(
    createCollection(entries, description, borders, [
      ...createAttestations(attestations, borders, description.asOf),
      ...readSeries(inputs).features,
    ]),
  );
  const edition = editionOf(description);
  const claims = new Set(claimsOf(dataset).map(({ id }) => id));
  const files = {
    'atlas.json': JSON.stringify(atlas),
    'interventions.geojson': JSON.stringify(collection),
    'sources.json': formatSources(sources, description),
    'citations.json': createCitations(inputs, description),
    'sources.bib': formatBibliography(sources, description),
    'sources.ris': formatRecords(sources, description),
    'notes.json': JSON.stringify({
      ...edition,
      measures,
      background,
      interventions: notes,
      attestations: createWordings(attestations),
      claimants: createClaimants(inputs.claimants),
      pages: createAddresses({ dataset, borders, index }, description.actor?.id),
    }),
    'gazetteer.json': JSON.stringify({
      ...edition,
      regions: inputs.regions,
      aliases: inputs.aliases,
    }),
    'country-codes.json': JSON.stringify({ ...edition, ...readListsFile() }),
    'about.json': JSON.stringify({ ...edition, passages: inputs.about }),
    'moments.json': formatMoments(moments, { dataset, borders, description }),
    'borders.topojson': formatBorders(topology, description),
    'borders.world.topojson': formatWorldBorders(topology, description),
    'events.geojson': formatEvents(dataset, notes, description),
    'versions.json': formatVersions(inputs.versions, description),
    'withdrawn.json': formatWithdrawn({ ...inputs, claims }, description),
    'schema.json': JSON.stringify(createJsonSchema(description), null, 2),
  };
  const painter = createPainter(index, borders, description);
  const tables = createTables(inputs, description, { dataset, notes, painter });
  return { ...withDocuments(files, description, tables), ...versionFiles(inputs.versions) };
}
