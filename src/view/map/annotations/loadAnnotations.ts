import { inTime } from '../../../app/inTime.ts';

/** What lies over the land, loaded after the first colours: the map is there without it. */
export async function loadAnnotations() {
  return (await inTime(import('./Annotations.tsx'))).Annotations;
}
