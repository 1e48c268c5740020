import type { Intervention } from '../dataset/dataset.ts';
import type { Borders, Polity } from '../geography/borders.ts';
import { type Substitution, selectedPolity, substitutionOf } from './selection.ts';
import type { State } from './state.ts';

/** What the reader has opened. A moment goes before the intervention and the country that it shows. */
export type Opened =
  | { readonly type: 'moment'; readonly id: string }
  /** `polity` is that of the country which is open below it. */
  | {
      readonly type: 'intervention';
      readonly intervention: Intervention;
      readonly polity: Polity | null;
    }
  /** `asked` is the code by which the reader opened it. */
  | { readonly type: 'country'; readonly polity: Polity; readonly asked: string }
  | { readonly type: 'substitution'; readonly substitution: Substitution }
  | { readonly type: 'nothing' };

export type Choice = Pick<State, 'moment' | 'intervention' | 'country' | 'year'>;

interface World {
  readonly interventionById: ReadonlyMap<string, Intervention>;
  readonly borders: Borders;
}

export function openedBy(choice: Choice, { interventionById, borders }: World): Opened {
  const { moment, country, year } = choice;
  if (moment !== null) return { type: 'moment', id: moment };
  const intervention = interventionById.get(choice.intervention ?? '');
  const polity = selectedPolity(choice, year, borders);
  if (intervention) return { type: 'intervention', intervention, polity };
  if (country !== null && polity) return { type: 'country', polity, asked: country };
  const substitution = substitutionOf(choice, borders);
  return substitution ? { type: 'substitution', substitution } : { type: 'nothing' };
}
