import * as v from 'valibot';
import type { Description } from '../../../src/core/atlas/description.ts';
import type { KeptClaim } from '../../../src/core/version/keptCell.ts';
import { isLater } from '../../../src/core/version/order.ts';
import { WithdrawnSchema } from '../check/checkWithdrawn.ts';
import { readVersions } from '../check/versions.ts';
import type { Entry } from '../inputs/collection.ts';
import { editionOf } from '../inputs/edition.ts';

interface Known {
  readonly withdrawn: unknown;
  readonly versions: readonly Entry[];
  /** The ids of all claims that the dataset has. */
  readonly claims: ReadonlySet<string>;
}

/** What was painted once and is there no longer, without another claim in its stead; the newest wording of each. */
function goneSince({ versions, claims }: Known, successors: object): Map<string, KeptClaim> {
  const gone = new Map<string, KeptClaim>();
  const byAge = readVersions(versions).toSorted((one, other) =>
    isLater(one.version, other.version) ? 1 : -1,
  );
  for (const version of byAge) {
    for (const [id, claim] of Object.entries(version.claims)) {
      if (!claims.has(id) && !Object.hasOwn(successors, id)) gone.set(id, claim);
    }
  }
  return gone;
}

/** `withdrawn.json`: what stands for a claim that was cited and withdrawn, or what that claim was. */
export function formatWithdrawn(known: Known, description: Description): string {
  const successors = v.parse(WithdrawnSchema, known.withdrawn);
  const claims = Object.fromEntries(goneSince(known, successors));
  return JSON.stringify({ ...editionOf(description), successors, claims });
}
