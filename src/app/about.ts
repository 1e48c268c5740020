import { type About, parseAbout } from '../core/atlas/about.ts';
import { loadChecked, unsoundFile } from './load.ts';

const ABOUT = 'about.json';

/** Rejects with a `LoadError`. */
export function loadAbout(): Promise<About> {
  return loadChecked(async (load) => {
    const { about, issues } = parseAbout(await load(ABOUT));
    if (!about) throw unsoundFile(ABOUT, issues);
    return about;
  });
}
