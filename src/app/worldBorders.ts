import { type Load, loadJson } from './load.ts';

/** The borders with the detail of a world map, beside the page. */
export const WORLD_BORDERS = 'borders.world.topojson';

/** Rejects with a `LoadError`. */
export function loadWorldBorders(): Promise<unknown> {
  return loadJson(WORLD_BORDERS);
}

/** The borders that the first view has asked for; where it has not, or could not have them, they are asked for anew. */
export function takeWorldBorders(asked: Promise<unknown> | null, load: Load): Promise<unknown> {
  const anew = () => load(WORLD_BORDERS);
  return asked?.catch(anew) ?? anew();
}
