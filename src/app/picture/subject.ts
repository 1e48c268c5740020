import type { Subject } from '../../picture/subject.ts';
import type { Atlas } from '../atlas.ts';

/** What pictures of the atlas are made of, as far as it has come; the finest coasts that there are. */
export function subjectOf(atlas: Atlas): Subject {
  const { description, borders, painter, dataset, largestCount, claimById } = atlas;
  const evidence = atlas.evidence.get().value;
  const arcs = atlas.fineArcs.get().value;
  return {
    description,
    borders: arcs ? { ...borders, arcs } : borders,
    painter,
    dataset,
    largestCount,
    claimById,
    claimants: evidence?.claimants ?? {},
    notes: evidence?.interventions ?? {},
    sources: evidence?.sources ?? new Map(),
    moments: atlas.moments.get().value?.moments ?? [],
  };
}
