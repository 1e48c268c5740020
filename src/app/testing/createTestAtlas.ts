import { DESCRIPTION, SCOPE } from '../../core/atlas/testing/cuba.ts';
import { largestCountOf } from '../../core/choropleth/extent.ts';
import { createPainter } from '../../core/choropleth/paint.ts';
import { byId, claimsOf, type Dataset } from '../../core/dataset/dataset.ts';
import { createYearIndex } from '../../core/dataset/yearIndex.ts';
import { createFlatBorders } from '../../core/geography/testing/flatBorders.ts';
import type { Atlas } from '../atlas.ts';
import { createResource } from '../resource.ts';

const EMPTY: Dataset = {
  version: '2026.11',
  asOf: '2026-11-21',
  firstYear: 1959,
  lastYear: 2026,
  interventions: [],
  events: [],
  series: [],
  attestations: [],
};

const never = () => new Promise<never>(() => undefined);

/** For tests: an atlas on a world without shapes; what comes late never comes, unless it is given. */
export function createTestAtlas(
  own: Partial<Dataset> = {},
  late: Partial<Pick<Atlas, 'evidence' | 'moments' | 'withdrawn'>> = {},
): Atlas {
  const dataset = { ...EMPTY, ...own };
  const borders = createFlatBorders();
  const index = createYearIndex(dataset, borders);
  return {
    description: DESCRIPTION,
    scope: SCOPE,
    largestCount: largestCountOf(dataset, DESCRIPTION.layers),
    dataset,
    borders,
    claimById: byId(claimsOf(dataset)),
    interventionById: byId(dataset.interventions),
    index,
    painter: createPainter(index, borders, DESCRIPTION),
    issues: [],
    fineArcs: createResource(never),
    evidence: createResource(never),
    moments: createResource(never),
    gazetteer: createResource(never),
    about: createResource(never),
    withdrawn: createResource(never),
    ...late,
  };
}
