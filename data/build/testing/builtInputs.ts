import { builtBorders } from '../borders/testing/builtBorders.ts';
import { checkData } from '../check/checkData.ts';
import { DATA } from '../edited/folder.ts';
import { readInputs } from '../inputs/inputs.ts';
import { createPublished } from '../published/published.ts';

/** Made at the first call: the test files of one worker share it, and leave it as it is. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What people edit, on borders that are built once for all tests. */
export const builtInputs = once(() => readInputs(DATA, builtBorders()));

export const builtCheck = once(() => checkData(builtInputs()));

/** The published files of the first atlas, text by name. */
export const builtFiles = once(() => createPublished(builtInputs(), builtCheck()));
