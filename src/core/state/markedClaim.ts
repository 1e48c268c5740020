import { figureIn } from '../choropleth/cell.ts';
import type { Painter } from '../choropleth/paint.ts';
import type { Claim } from '../dataset/dataset.ts';
import { CLAIM } from './address.ts';
import { selectedPolity } from './selection.ts';
import type { State } from './state.ts';
import { visitClaim, type World } from './visit.ts';

/** The claim that an address marks: what stands behind its `#`, as far as that speaks of a claim. */
export function claimIn(hash: string): string | null {
  if (!hash.startsWith(`#${CLAIM}`)) return null;
  const id = hash.slice(CLAIM.length + 1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

interface Painted extends World {
  readonly description: World['description'] & { readonly layers: readonly { id: string }[] };
  readonly painter: Pick<Painter, 'cellsAt'>;
}

/** Whether the panel has a claim: the intervention’s that is open, or among the figures of the country in the year. */
function isInPanel(
  claim: Claim,
  state: State,
  { borders, painter, description }: Painted,
): boolean {
  const { intervention, country, year, estimate } = state;
  if (intervention !== null) return intervention === claim.intervention;
  const polity = selectedPolity({ country }, year, borders);
  if (!polity) return false;
  return description.layers.some(({ id }) => {
    const figure = figureIn(painter.cellsAt(id, estimate, year).get(polity.id));
    return figure?.rivals.includes(claim) ?? false;
  });
}

/** The view in which a claim can be marked: the one that is asked for where the claim is in it, else its own. */
export function showClaim(claim: Claim, state: State, world: Painted): State {
  return isInPanel(claim, state, world) ? state : visitClaim(claim, world)(state);
}
