import { claimsOf } from '../dataset/dataset.ts';
import { yearOf } from '../dataset/span.ts';
import type { Target } from '../search/document.ts';
import { openCountry, type Transition } from './transition.ts';
import { visitClaim, visitIn, visitIntervention, type World } from './visit.ts';
import { clampYear, nearestYear } from './years.ts';

/** Opens a country of any time; the year stays where it stood in it, else becomes the nearest in which it did. */
function visitCountry(id: string, { dataset, borders }: World): Transition {
  return (state) => {
    const isThere = (year: number) => borders.polityAt(id, year) !== undefined;
    return openCountry(id, { year: nearestYear(state.year, dataset, isThere) ?? state.year })(
      state,
    );
  };
}

/** Opens what a source speaks of: its first claim, else the first intervention that rests on it. */
function visitSource(id: string, world: World): Transition {
  const claim = claimsOf(world.dataset).find(({ source }) => source === id);
  if (claim) return visitClaim(claim, world);
  const resting = world.dataset.interventions.find(({ sources }) => sources.includes(id));
  return resting ? visitIntervention(resting, world) : (state) => state;
}

/** Opens what was found. An event opens its intervention in its year, a person the intervention they are named in. */
export function visitTarget(target: Target, world: World): Transition {
  const { claimById, interventionById, dataset } = world;
  if (target.type === 'country') return visitCountry(target.id, world);
  if (target.type === 'source') return visitSource(target.id, world);
  if (target.type === 'figure') {
    const claim = claimById.get(target.id);
    return claim ? visitClaim(claim, world) : (state) => state;
  }
  const event =
    target.type === 'event' ? dataset.events.find(({ id }) => id === target.id) : undefined;
  const id = target.type === 'person' ? target.intervention : (event?.intervention ?? target.id);
  const intervention = interventionById.get(id);
  if (!intervention) return (state) => state;
  if (!event) return visitIntervention(intervention, world);
  return visitIn(clampYear(yearOf(event.from), dataset), intervention, world);
}
