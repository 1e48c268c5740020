import { compareWith } from '../../core/state/transition.ts';
import { clampYear } from '../../core/state/years.ts';
import { usePage } from '../page/context.ts';

/** Goes to another second year, within the atlas. */
export function useGoSecond(): (year: number) => void {
  const { atlas, store } = usePage();
  return (year) => store.set(compareWith(clampYear(year, atlas.dataset)));
}
