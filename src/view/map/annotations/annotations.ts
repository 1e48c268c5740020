import { inTime } from '../../../app/inTime.ts';
import { createResource } from '../../../app/resource.ts';

/** What lies over the land, loaded after the first colours: the map is there without it. */
export const annotations = createResource(
  async () => (await inTime(import('./Annotations.tsx'))).Annotations,
);
