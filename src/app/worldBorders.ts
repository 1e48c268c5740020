import { loadJson } from './load.ts';

/** The borders with the detail of a world map, beside the page. */
export const WORLD_BORDERS = 'borders.world.topojson';

let asked: Promise<unknown> | null = null;

/** For the first view: the borders, which the program takes over. Rejects with a `LoadError`. */
export function askWorldBorders(): Promise<unknown> {
  asked ??= loadJson(WORLD_BORDERS);
  return asked;
}

/** For the program: the borders that the first view has asked for, once; else asked for anew. */
export function takeWorldBorders(): Promise<unknown> {
  const taken = asked?.catch(() => loadJson(WORLD_BORDERS)) ?? loadJson(WORLD_BORDERS);
  asked = null;
  return taken;
}
