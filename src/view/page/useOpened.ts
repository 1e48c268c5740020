import { whenIdle } from '../../app/idle.ts';
import { type Choice, type Opened, openedBy } from '../../core/state/opened.ts';
import { nameOfOpened } from '../../i18n/nameOfOpened.ts';
import { usePage, useSlice, useYear } from './context.ts';
import { useResource } from './useResource.ts';

interface OpenedWords {
  readonly choice: Choice;
  readonly opened: Opened;
  /** What its heading says. */
  readonly name: string;
}

/** What the reader has opened, in the year that is shown. */
export function useOpened(): OpenedWords {
  const { atlas, words } = usePage();
  const year = useYear();
  const country = useSlice((state) => state.country);
  const intervention = useSlice((state) => state.intervention);
  const moment = useSlice((state) => state.moment);
  const moments = useResource(atlas.moments, whenIdle).value?.moments;
  const choice = { country, intervention, moment, year };
  const opened = openedBy(choice, atlas);
  return { choice, opened, name: nameOfOpened(opened, moments, words) };
}
