import { FIELD_NAMES, type State } from './state.ts';

/** What a map and the slider show by themselves. */
const STEPPED: ReadonlySet<keyof State> = new Set(['year', 'compare', 'country', 'camera']);

/** Whether one state is a step from another: other years, another country open or another view of the same picture. */
export function isStep(next: State, previous: State): boolean {
  if ((next.compare === null) !== (previous.compare === null)) return false;
  return FIELD_NAMES.every((name) => STEPPED.has(name) || Object.is(next[name], previous[name]));
}
