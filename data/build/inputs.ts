import { join } from 'node:path';
import type { Known } from '../../src/core/dataset/parse.ts';
import { type Borders, createBorders } from '../../src/core/geography/borders.ts';
import { boundsByCode } from '../../src/core/geography/bounds.ts';
import { buildBorders } from './borders/borders.ts';
import { type Entry, readEntries, readJson } from './collection.ts';

export const DATA = join(import.meta.dirname, '..');

/** Everything that people edit, read once. */
export interface Inputs {
  readonly atlas: Readonly<Record<string, unknown>>;
  readonly entries: readonly Entry[];
  readonly sources: readonly Readonly<Record<string, unknown>>[];
  readonly measures: Readonly<Record<string, unknown>>;
  readonly topology: unknown;
  readonly borders: Borders;
  readonly known: Known;
}

/** Throws where a file is missing or not JSON, naming it. */
export function readInputs(): Inputs {
  const atlas = readJson(join(DATA, 'atlas.json')) as Inputs['atlas'];
  const sources = readJson(join(DATA, 'sources.json')) as Inputs['sources'];
  const measures = readJson(join(DATA, 'measures.json')) as Inputs['measures'];
  const topology = buildBorders();
  const borders = createBorders(topology, String(atlas.asOf));
  return {
    atlas,
    entries: readEntries(join(DATA, 'interventions')),
    sources,
    measures,
    topology,
    borders,
    known: {
      sources: new Set(sources.map(({ id }) => String(id))),
      countries: boundsByCode(borders),
      measures: new Set(Object.keys(measures)),
    },
  };
}
