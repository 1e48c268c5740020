import { builtBorders } from '../borders/testing/builtBorders.ts';
import { DATA } from '../folder.ts';
import { type Inputs, readInputs } from '../inputs.ts';

/** What people edit, on borders that are built once for all tests. */
export function builtInputs(): Inputs {
  return readInputs(DATA, builtBorders());
}
