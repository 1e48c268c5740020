import type { Atlas } from '../atlas.ts';
import { createOwnAtlas } from './atlas/createOwnAtlas.ts';
import type { Laid, Owned } from './owned.ts';
import { find, ShelfError } from './shelf.ts';

/** Makes an atlas of own data. Rejects where nothing can be made of them. */
export async function lay(owned: Owned, shipped: Atlas): Promise<Laid> {
  return { owned, atlas: await createOwnAtlas(owned.own, shipped) };
}

/** Own data that this browser keeps, as an atlas; null where it keeps none of that hash. Rejects with a `ShelfError`. */
export async function layKept(hash: string, shipped: Atlas): Promise<Laid | null> {
  const owned = await find(hash);
  try {
    return owned && (await lay(owned, shipped));
  } catch (cause) {
    throw new ShelfError('unsound', cause);
  }
}
