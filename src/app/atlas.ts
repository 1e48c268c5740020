import { createPainter, type Painter } from '../core/choropleth/paint.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Issue } from '../core/dataset/issue.ts';
import { parseDataset } from '../core/dataset/parse.ts';
import { createYearIndex, type YearIndex } from '../core/dataset/yearIndex.ts';
import { type Borders, createBorders } from '../core/geography/borders.ts';
import { boundsByCode } from '../core/geography/bounds.ts';
import type { Moment } from '../core/moment/moment.ts';
import { type Evidence, loadEvidence } from './evidence.ts';
import { LoadError, loadJson } from './load.ts';
import { loadMoments } from './moments.ts';
import { createResource, type Resource } from './resource.ts';

/** Everything that is made once out of the loaded files, and what comes later. */
export interface Atlas {
  readonly dataset: Dataset;
  readonly borders: Borders;
  readonly index: YearIndex;
  readonly painter: Painter;
  /** What of the dataset was refused; the rest is shown. */
  readonly issues: readonly Issue[];
  /** Words and sources of every claim, for the first panel that is opened. */
  readonly evidence: Resource<Evidence>;
  readonly moments: Resource<readonly Moment[]>;
}

const DATASET = 'interventions.geojson';
const BORDERS = 'borders.topojson';

function readBorders(topology: unknown, asOf: string): Borders {
  try {
    return createBorders(topology, asOf);
  } catch (error) {
    throw new LoadError(BORDERS, 'unsound', (error as Error).message);
  }
}

function asOfOf(collection: unknown): string {
  const asOf = (collection as { asOf?: unknown } | null)?.asOf;
  return typeof asOf === 'string' ? asOf : '9999-12-31';
}

/** Loads and reads the dataset and the borders. Rejects with a `LoadError`. */
export async function loadAtlas(): Promise<Atlas> {
  const [collection, topology] = await Promise.all([loadJson(DATASET), loadJson(BORDERS)]);
  const borders = readBorders(topology, asOfOf(collection));
  const { dataset, issues } = parseDataset(collection, { countries: boundsByCode(borders) });
  if (!dataset || dataset.interventions.length === 0) {
    const [first] = issues;
    throw new LoadError(DATASET, 'unsound', first ? `${first.path} ${first.code}` : '');
  }
  const index = createYearIndex(dataset, borders);
  return {
    dataset,
    borders,
    index,
    painter: createPainter(index),
    issues,
    evidence: createResource(loadEvidence),
    moments: createResource(loadMoments),
  };
}
