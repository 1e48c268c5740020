import { type Gazetteer, parseGazetteer } from '../core/atlas/gazetteer.ts';
import { loadChecked, unsoundFile } from './load.ts';

const GAZETTEER = 'gazetteer.json';

/** Rejects with a `LoadError`. */
export function loadGazetteer(): Promise<Gazetteer> {
  return loadChecked(async (load) => {
    const { gazetteer, issues } = parseGazetteer(await load(GAZETTEER));
    if (issues.length > 0) throw unsoundFile(GAZETTEER, issues);
    return gazetteer;
  });
}
