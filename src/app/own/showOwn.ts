import type { Atlas } from '../atlas.ts';
import { whenIdle } from '../idle.ts';
import type { Desk, Reader } from './desk.ts';
import { lay } from './lay.ts';
import type { Owned } from './owned.ts';
import { keep, ShelfError } from './shelf.ts';

/** After so many milliseconds they are kept, whatever else there is to do. */
const KEEPING = 1_000;

/** Puts own data in the place of the shipped atlas, and keeps them while they are looked at. Rejects where no atlas can be made of them. */
export async function showOwn(
  owned: Owned,
  shipped: Atlas,
  { desk, reader }: { readonly desk: Desk; readonly reader: Reader },
): Promise<void> {
  desk.show(await lay(owned, shipped), reader);
  // Copying many rows takes the page a moment: first it is shown.
  whenIdle(() => {
    keep(owned).then(
      () => desk.tellKeeping('kept'),
      (error) => desk.tellKeeping(error instanceof ShelfError ? error.code : 'refused'),
    );
  }, KEEPING);
}
