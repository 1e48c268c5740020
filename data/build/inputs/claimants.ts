import * as v from 'valibot';
import { type Claimants, ClaimantsSchema } from '../../../src/core/dataset/notes.ts';

/** The names that a reader of some language sees otherwise than the data write them; the others stand for themselves. */
export function createClaimants(claimants: unknown): Claimants {
  const all = Object.entries(v.parse(ClaimantsSchema, claimants));
  const told = all.filter(([name, forms]) => Object.values(forms).some((form) => form !== name));
  return Object.fromEntries(told);
}
