import * as v from 'valibot';
import { readSound, type Sound } from '../sound/sound.ts';
import { type KeptClaim, KeptClaimSchema } from './keptCell.ts';

/** `withdrawn.json`: which claims the dataset no longer has. */
const WithdrawnSchema = v.object({
  /** The claim that stands for one that said the same, by the id of that. */
  successors: v.record(v.string(), v.string()),
  /** What nothing stands for, as the last version had it that painted it. */
  claims: v.record(v.string(), KeptClaimSchema),
});

export interface Withdrawn {
  readonly successors: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, KeptClaim>;
}

/** Reads `withdrawn.json` as far as it is sound, with an issue for each place that is not; null where nothing of it is. */
export function parseWithdrawn(value: unknown): Sound<Withdrawn> {
  const { value: known, issues } = readSound(WithdrawnSchema, value);
  if (!known) return { value: null, issues };
  const withdrawn = {
    successors: new Map(Object.entries(known.successors)),
    claims: new Map(Object.entries(known.claims)),
  };
  return { value: withdrawn, issues };
}
