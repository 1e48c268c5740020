import type { About } from '../core/atlas/about.ts';
import { type Description, scopeOf } from '../core/atlas/description.ts';
import type { Gazetteer } from '../core/atlas/gazetteer.ts';
import { type ParsedDescription, parseDescription } from '../core/atlas/parse.ts';
import type { Scope } from '../core/atlas/scope.ts';
import { largestCountOf } from '../core/choropleth/extent.ts';
import { createPainter, type Painter, paceYears } from '../core/choropleth/paint.ts';
import {
  byId,
  type ClaimById,
  claimsOf,
  type Dataset,
  type Intervention,
} from '../core/dataset/dataset.ts';
import { paceDataset } from '../core/dataset/parse.ts';
import { paceYearIndex, type YearIndex } from '../core/dataset/yearIndex.ts';
import { type Borders, createBorders } from '../core/geography/borders.ts';
import { boundsByCode } from '../core/geography/bounds.ts';
import type { ParsedMoments } from '../core/moment/parse.ts';
import type { Issue } from '../core/sound/issue.ts';
import { parsePermalink } from '../core/state/permalink.ts';
import type { State } from '../core/state/state.ts';
import type { Withdrawn } from '../core/version/withdrawn.ts';
import { type Evidence, loadEvidence } from './evidence.ts';
import { loadFineArcs } from './fineArcs.ts';
import { inTime } from './inTime.ts';
import { type Load, loadChecked, readAs, unsoundFile } from './load.ts';
import { loadMoments } from './moments.ts';
import { pageAddress } from './pageAddress.ts';
import { createResource, type Resource } from './resource.ts';
import { runPaced } from './runPaced.ts';
import { takeWorldBorders, WORLD_BORDERS } from './worldBorders.ts';

/** Everything that is made once out of the loaded files, and what comes later. */
export interface Atlas {
  readonly description: Description;
  readonly scope: Scope;
  readonly dataset: Dataset;
  /** With the detail of a world map. */
  readonly borders: Borders;
  /** The same arcs with all their detail, for a reader who comes near. */
  readonly fineArcs: Resource<Borders['arcs']>;
  readonly claimById: ClaimById;
  readonly interventionById: ReadonlyMap<string, Intervention>;
  readonly index: YearIndex;
  readonly painter: Painter;
  readonly largestCount: number;
  /** What of the dataset was refused; the rest is shown. */
  readonly issues: readonly Issue[];
  /** Words and sources of every claim, for the first panel that is opened. */
  readonly evidence: Resource<Evidence>;
  readonly moments: Resource<ParsedMoments>;
  /** Other names and regions, for search and table. */
  readonly gazetteer: Resource<Gazetteer>;
  readonly about: Resource<About>;
  /** Claims that the dataset no longer has, for a link that asks for one. */
  readonly withdrawn: Resource<Withdrawn>;
}

export const DESCRIPTION = 'atlas.json';
export const DATASET = 'interventions.geojson';

/** With what takes the place of its unsound parts. Few readers need it: it comes late, and without it nothing is mended. */
async function mend(read: ParsedDescription, value: unknown, collection: unknown) {
  const part = await inTime(import('../core/atlas/mend.ts')).catch(() => null);
  return part?.mendDescription(value, collection) ?? read;
}

/** What a page shows of an atlas without an address of its own is found where the page lies. */
export async function readDescription(value: unknown, collection: unknown) {
  const read = parseDescription(value);
  const { description, issues } = read.description ? read : await mend(read, value, collection);
  if (!description) throw unsoundFile(DESCRIPTION, issues);
  return {
    description: { ...description, site: description.site ?? pageAddress() } satisfies Description,
    issues: issues.map((issue) => ({ ...issue, path: `${DESCRIPTION}: ${issue.path}` })),
  };
}

/** Loads files together, and tells of each that comes which are still missing. */
function loadAll(
  files: readonly string[],
  load: Load,
  askedBorders: Promise<unknown> | null,
  tell: (missing: readonly string[]) => void,
) {
  const missing = new Set(files);
  tell(files);
  return Promise.all(
    files.map(async (file) => {
      const value = await (file === WORLD_BORDERS
        ? takeWorldBorders(askedBorders, load)
        : load(file));
      missing.delete(file);
      tell([...missing]);
      return value;
    }),
  );
}

/**
 * What follows of a description and a collection on some borders; the view that is shown first is painted in all years.
 * Throws a `LoadError` where nothing of it can be read.
 */
export function* paceAtlas(
  description: Description,
  collection: unknown,
  borders: Borders,
  shown: Pick<State, 'layer' | 'estimate'> = description.view,
) {
  const countries = boundsByCode(borders);
  yield;
  const known = { countries, span: description.span };
  const { dataset, issues } = yield* paceDataset(collection, known);
  if (!dataset || claimsOf(dataset).length + dataset.interventions.length === 0)
    throw unsoundFile(DATASET, issues);
  const index = yield* paceYearIndex(dataset, borders);
  const painter = createPainter(index, borders, description);
  yield* paceYears(painter, shown, dataset);
  return {
    description,
    scope: scopeOf(description),
    dataset,
    claimById: byId(claimsOf(dataset)),
    interventionById: byId(dataset.interventions),
    index,
    painter,
    largestCount: largestCountOf(dataset, description.layers),
    issues,
  };
}

async function readAtlas(
  load: Load,
  askedBorders: Promise<unknown> | null,
  tell: (missing: readonly string[]) => void,
): Promise<Atlas> {
  const files = [DESCRIPTION, DATASET, WORLD_BORDERS];
  const [described, collection, topology] = await loadAll(files, load, askedBorders, tell);
  const { description, issues } = await readDescription(described, collection);
  const borders = readAs(WORLD_BORDERS, () => createBorders(topology, description.asOf));
  const scope = scopeOf(description);
  const { state } = parsePermalink(location.search, scope);
  const read = await runPaced(paceAtlas(description, collection, borders, state));
  return {
    ...read,
    issues: [...issues, ...borders.issues, ...read.issues],
    borders,
    fineArcs: createResource(() => loadFineArcs(borders)),
    evidence: createResource(() => loadEvidence()),
    moments: createResource(() => loadMoments(scope)),
    gazetteer: createResource(async () => (await inTime(import('./gazetteer.ts'))).loadGazetteer()),
    about: createResource(async () => (await inTime(import('./about.ts'))).loadAbout()),
    withdrawn: createResource(async () => (await inTime(import('./withdrawn.ts'))).loadWithdrawn()),
  };
}

/**
 * Loads and reads the description, the dataset and the borders, if nobody has asked for these already. Rejects with a
 * `LoadError`.
 */
export function loadAtlas(
  askedBorders: Promise<unknown> | null,
  tell: (missing: readonly string[]) => void,
): Promise<Atlas> {
  return loadChecked((load, isAgain) => readAtlas(load, isAgain ? null : askedBorders, tell));
}
