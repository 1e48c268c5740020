import { usePage } from '../page/context.ts';

/** As long as anybody’s name for a place. */
export const MOST_CHARACTERS = 100;

/** Goes on where the field before it stopped: at the end of what has been typed. */
export function focusAtEnd(field: HTMLInputElement | null): void {
  if (!field) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

/** What can be searched for; an atlas of figures alone has neither interventions nor people to name. */
export function useSearchLabel(): string {
  const { atlas, words } = usePage();
  const { label, name } = words.messages.search;
  return atlas.dataset.interventions.length > 0 ? label : name;
}
