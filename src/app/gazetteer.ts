import { type Gazetteer, parseGazetteer } from '../core/atlas/gazetteer.ts';
import { loadJson, unsoundFile } from './load.ts';

const GAZETTEER = 'gazetteer.json';

/** Rejects with a `LoadError`. */
export async function loadGazetteer(): Promise<Gazetteer> {
  const { gazetteer, issues } = parseGazetteer(await loadJson(GAZETTEER));
  if (issues.length > 0) throw unsoundFile(GAZETTEER, issues);
  return gazetteer;
}
