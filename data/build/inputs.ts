import { join } from 'node:path';
import type { Description } from '../../src/core/atlas/description.ts';
import { parseDescription } from '../../src/core/atlas/parse.ts';
import type { Known } from '../../src/core/dataset/draft.ts';
import { type Borders, createBorders } from '../../src/core/geography/borders.ts';
import { boundsByCode } from '../../src/core/geography/bounds.ts';
import { buildBorders } from './borders/borders.ts';
import { type Entry, isRaw, readEntries, readJson } from './collection.ts';

export const DATA = join(import.meta.dirname, '..');

/** Everything that people edit, read once. */
export interface Inputs {
  readonly atlas: unknown;
  /** Null where `atlas.json` is unsound. */
  readonly description: Description | null;
  readonly entries: readonly Entry[];
  readonly sources: unknown;
  readonly measures: unknown;
  readonly claimants: unknown;
  readonly withdrawn: unknown;
  readonly moments: unknown;
  readonly regions: unknown;
  readonly aliases: unknown;
  readonly about: unknown;
  readonly topology: unknown;
  readonly borders: Borders;
  readonly known: Known;
}

/** The ids of a list of sources, as far as it is one. */
export function idsOf(sources: unknown): ReadonlySet<string> {
  const items: readonly unknown[] = Array.isArray(sources) ? sources : [];
  return new Set(items.filter(isRaw).map(({ id }) => String(id)));
}

/** The description of the atlas that is built. Throws where it is unsound: the page cannot be made without it. */
export function readDescription(): Description {
  const { description, issues } = parseDescription(readJson(join(DATA, 'atlas.json')));
  if (!description) throw new Error(`data/atlas.json: ${JSON.stringify(issues)}`);
  return description;
}

/** Throws where a file is missing or not JSON, naming it. */
export function readInputs(): Inputs {
  const atlas = readJson(join(DATA, 'atlas.json'));
  const { description } = parseDescription(atlas);
  const sources = readJson(join(DATA, 'sources.json'));
  const measures = readJson(join(DATA, 'measures.json'));
  const topology = buildBorders();
  const borders = createBorders(topology, description?.asOf ?? '9999-12-31');
  return {
    atlas,
    description,
    entries: readEntries(join(DATA, 'interventions')),
    sources,
    measures,
    claimants: readJson(join(DATA, 'claimants.json')),
    withdrawn: readJson(join(DATA, 'withdrawn.json')),
    moments: readJson(join(DATA, 'moments.json')),
    regions: readJson(join(DATA, 'regions.json')),
    aliases: readJson(join(DATA, 'aliases.json')),
    about: readJson(join(DATA, 'about.json')),
    topology,
    borders,
    known: {
      sources: idsOf(sources),
      countries: boundsByCode(borders),
      measures: new Set(Object.keys(isRaw(measures) ? measures : {})),
      ...(description && {
        sides: new Set(description.sides.map(({ id }) => id)),
        span: description.span,
      }),
    },
  };
}
