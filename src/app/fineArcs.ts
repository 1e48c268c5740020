import { type Borders, readArcs } from '../core/geography/borders.ts';
import { loadChecked, readAs } from './load.ts';

const FINE = 'borders.topojson';

/** What a reader sees who comes near: the arcs of the borders with all their detail. Rejects with a `LoadError`. */
export function loadFineArcs(borders: Borders): Promise<Borders['arcs']> {
  return loadChecked(async (load) => {
    const topology = await load(FINE);
    return readAs(FINE, () => readArcs(topology, borders));
  });
}
