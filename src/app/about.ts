import { type About, parseAbout } from '../core/atlas/about.ts';
import { loadJson, unsoundFile } from './load.ts';

const ABOUT = 'about.json';

/** Rejects with a `LoadError`. */
export async function loadAbout(): Promise<About> {
  const { about, issues } = parseAbout(await loadJson(ABOUT));
  if (!about) throw unsoundFile(ABOUT, issues);
  return about;
}
