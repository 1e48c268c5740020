import type { Dataset } from '../dataset.ts';

/** For tests: a dataset of 1959 to 2026 that holds nothing but what a test is about. */
export function datasetOf(fields: Partial<Dataset> = {}): Dataset {
  return {
    version: '1',
    asOf: '2026-11-21',
    firstYear: 1959,
    lastYear: 2026,
    interventions: [],
    series: [],
    events: [],
    attestations: [],
    ...fields,
  };
}
