import { isRaw } from './collection.ts';

/** The description as it was read, but of the site that `--site` or `ATLAS_SITE` names, where one does. */
export function atSite(
  atlas: unknown,
  { ATLAS_SITE: site }: NodeJS.ProcessEnv = process.env,
): unknown {
  return site && isRaw(atlas) ? { ...atlas, site } : atlas;
}
