import type { Description } from '../core/atlas/description.ts';
import type { Moment } from '../core/moment/moment.ts';
import type { Opened } from '../core/state/opened.ts';
import type { State } from '../core/state/state.ts';
import { nameOfOpened } from './nameOfOpened.ts';
import type { Words } from './words.ts';

const BETWEEN = ' – ';

interface Viewed {
  readonly state: Pick<State, 'year' | 'layer' | 'compare' | 'tab' | 'beside'>;
  readonly opened: Opened;
  /** Undefined until they have come. */
  readonly moments: readonly Moment[] | undefined;
  /** The other atlases of the site, one of which may stand beside. */
  readonly siblings: Description['siblings'];
  /** Whether it is the view with which the atlas begins. */
  readonly isInitial: boolean;
}

/** What a tab, a bookmark and the history call a view: what is open, its year and layer, then each atlas. */
export function describeTitle(viewed: Viewed, words: Words): string {
  const { state, opened, moments, siblings, isInitial } = viewed;
  const { messages, format, read } = words;
  const { year, compare, layer, tab, beside } = state;
  const others = siblings.filter(({ id }) => id === beside).map((sibling) => read(sibling.title));
  const title = format.list([words.title, ...others]);
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
