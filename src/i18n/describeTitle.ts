import type { Moment } from '../core/moment/moment.ts';
import type { Opened } from '../core/state/opened.ts';
import type { State } from '../core/state/state.ts';
import { nameOfOpened } from './nameOfOpened.ts';
import type { Words } from './words.ts';

const BETWEEN = ' – ';

interface Viewed {
  readonly state: Pick<State, 'year' | 'layer' | 'compare' | 'tab'>;
  readonly opened: Opened;
  /** Undefined until they have come. */
  readonly moments: readonly Moment[] | undefined;
  /** Whether it is the view with which the atlas begins. */
  readonly isInitial: boolean;
}

/** What a tab, a bookmark and the history call a view: what is open, its year and layer, then the atlas. */
export function describeTitle({ state, opened, moments, isInitial }: Viewed, words: Words): string {
  const { messages, title } = words;
  const { year, compare, layer, tab } = state;
  const isNothing = opened.type === 'nothing';
  if (isNothing && isInitial) return messages.titled(title, words.subtitle);
  const name = nameOfOpened(opened, moments, words);
  if (opened.type === 'moment') return [name, title].join(BETWEEN);
  const years = compare === null ? String(year) : messages.compare.legend(year, compare);
  return [
    isNothing ? years : `${name}, ${years}`,
    ...(tab === 'table' ? [messages.tabs.table] : []),
    words.layer(layer).title,
    title,
  ].join(BETWEEN);
}
