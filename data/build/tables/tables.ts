import type { Description } from '../../../src/core/atlas/description.ts';
import type { Painter } from '../../../src/core/choropleth/paint.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { Notes } from '../../../src/core/dataset/notes.ts';
import { type Entry, isRaw } from '../inputs/collection.ts';
import { editionOf } from '../inputs/edition.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { createAttestationSheet } from './attestations.ts';
import { createClaimSheet } from './claims.ts';
import type { Table } from './column.ts';
import { createTable } from './csv.ts';
import { createEventSheet } from './events.ts';
import { createInterventionSheet } from './interventions.ts';
import { createLookup } from './lookup.ts';
import { createPolitySheet } from './polities.ts';
import { createYearSheet } from './years.ts';

/** The dates in the words of the sources, by the claim’s id. */
function datedIn(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const claims = entries.flatMap(({ value }) => (Array.isArray(value.claims) ? value.claims : []));
  return new Map(
    claims
      .filter(isRaw)
      .flatMap(({ id, dated }) => (typeof dated === 'string' ? [[String(id), dated]] : [])),
  );
}

/** Every table that is published. */
export function createTables(
  inputs: Inputs,
  description: Description,
  {
    dataset,
    notes,
    painter,
  }: {
    readonly dataset: Dataset;
    readonly notes: Readonly<Record<string, Notes>>;
    readonly painter: Painter;
  },
): readonly Table[] {
  const { borders, entries } = inputs;
  const lookup = createLookup(inputs);
  const sheets = [
    createClaimSheet(dataset, description, { ...lookup, notes, dated: datedIn(entries) }),
    createYearSheet(description, borders, painter),
    createInterventionSheet(dataset, lookup, notes),
    createEventSheet(dataset, notes),
    createAttestationSheet(dataset, lookup),
    createPolitySheet(borders),
  ];
  const edition = editionOf(description);
  return sheets.map((sheet) => createTable(sheet, edition));
}
