import { divideAtoms } from './divide.ts';
import { splitExclaves } from './exclaves.ts';
import type { Inputs } from './inputs.ts';
import { landOfAtlas } from './land.ts';
import type { Atoms } from './shape.ts';

/** Every piece of land that ever changed hands on its own, as exact as the atlas has it. */
export function atomsOf({ atlas, lines }: Pick<Inputs, 'atlas' | 'lines'>): Atoms {
  return divideAtoms(splitExclaves(landOfAtlas(atlas)), lines);
}
