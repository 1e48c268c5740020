import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Description } from '../../../src/core/atlas/description.ts';
import { parseDescription } from '../../../src/core/atlas/parse.ts';
import type { Known } from '../../../src/core/dataset/draft.ts';
import { type Borders, createBorders } from '../../../src/core/geography/borders.ts';
import { boundsByCode } from '../../../src/core/geography/bounds.ts';
import type { Region } from '../../../src/core/geography/region.ts';
import { buildBorders } from '../borders/borders.ts';
import { readInputs as readBorderInputs } from '../borders/inputs.ts';
import { DATA, dataFolder } from '../edited/folder.ts';
import { readStrictly } from '../edited/json.ts';
import { remembered } from '../edited/remembered.ts';
import { atSite } from './atSite.ts';
import { asText, type Entry, isRaw, readEntries, readJson } from './collection.ts';

/** Everything that people edit, read once. */
export interface Inputs {
  readonly atlas: unknown;
  /** Null where `atlas.json` is unsound. */
  readonly description: Description | null;
  readonly entries: readonly Entry[];
  readonly background: unknown;
  /** The text of `series.csv`; null where there is none. */
  readonly series: string | null;
  /** The names of what `series.csv` counts and the map has no shape for. */
  readonly places: unknown;
  readonly sources: unknown;
  readonly measures: unknown;
  readonly claimants: unknown;
  readonly withdrawn: unknown;
  readonly moments: unknown;
  readonly attestations: unknown;
  readonly regions: unknown;
  readonly aliases: unknown;
  readonly about: unknown;
  /** What each released version painted. */
  readonly versions: readonly Entry[];
  readonly topology: Topology;
  readonly borders: Borders;
  readonly known: Known;
}

/** The ids of a list of sources, as far as it is one. */
export function idsOf(sources: unknown): ReadonlySet<string> {
  const items: readonly unknown[] = Array.isArray(sources) ? sources : [];
  return new Set(items.filter(isRaw).map(({ id }) => asText(id)));
}

/** The description of the atlas that is built; null where it is unsound, as `npm run data:check` tells. */
export function readDescription(folder = dataFolder()): Description | null {
  const read = readStrictly(join(folder, 'atlas.json'));
  return 'value' in read ? parseDescription(atSite(read.value)).description : null;
}

interface Placed {
  readonly borders: Borders;
  readonly countries: Known['countries'];
}

/** The borders of a topology, as of one day or another. */
const placedBy = remembered((topology) => {
  const byDay = new Map<string, Placed>();
  return (asOf: string): Placed => {
    const known = byDay.get(asOf);
    if (known) return known;
    const borders = createBorders(topology, asOf);
    const placed = { borders, countries: boundsByCode(borders) };
    byDay.set(asOf, placed);
    return placed;
  };
});

const NO_PASSAGES = { rules: [], borders: [] };

/** The regions of an atlas that has no file of them; a file has some. */
export const NO_REGIONS: readonly Region[] = [];

/** What a file that an atlas need not have stands for where it is absent. */
const EMPTY: Readonly<Record<string, unknown>> = {
  'background.json': [],
  'places.json': {},
  'claimants.json': {},
  'withdrawn.json': {},
  'moments.json': [],
  'attestations.json': [],
  'regions.json': NO_REGIONS,
  'aliases.json': { countries: {}, people: {} },
  'about.json': { en: NO_PASSAGES, es: NO_PASSAGES },
};

/** Throws where a file that every atlas needs is missing, or one is not JSON: `checkFiles()` names it. */
export function readInputs(
  folder = DATA,
  topology = buildBorders(readBorderInputs(folder)),
  readFile = readJson,
): Inputs {
  const read = (name: string) => {
    const file = join(folder, name);
    return name in EMPTY && !existsSync(file) ? EMPTY[name] : readFile(file);
  };
  const table = join(folder, 'series.csv');
  const atlas = atSite(read('atlas.json'));
  const { description } = parseDescription(atlas);
  const sources = read('sources.json');
  const measures = read('measures.json');
  const { borders, countries } = placedBy(topology)(description?.asOf ?? '9999-12-31');
  return {
    atlas,
    description,
    entries: readEntries(join(folder, 'interventions'), readFile),
    background: read('background.json'),
    series: existsSync(table) ? readFileSync(table, 'utf8') : null,
    places: read('places.json'),
    sources,
    measures,
    claimants: read('claimants.json'),
    withdrawn: read('withdrawn.json'),
    moments: read('moments.json'),
    attestations: read('attestations.json'),
    regions: read('regions.json'),
    aliases: read('aliases.json'),
    about: read('about.json'),
    versions: readEntries(join(folder, 'versions'), readFile),
    topology,
    borders,
    known: {
      ...(Array.isArray(sources) && { sources: idsOf(sources) }),
      countries,
      ...(isRaw(measures) && { measures: new Set(Object.keys(measures)) }),
      ...(description && {
        sides: new Set(description.sides.map(({ id }) => id)),
        span: description.span,
      }),
    },
  };
}
