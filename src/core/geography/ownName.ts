import { inEach, readIn, type Text } from '../text/text.ts';
import type { PolityProperties } from './topology.ts';

/** What stands in brackets behind the name of a land that is no sovereign state: “(British)”, “(occupied by Iraq)”. */
const STATUS = / \([^()]*\)$/;

/** The name without the words that say who holds the land. A sovereign state bears all of its name, brackets too. */
export function ownNameOf({ name, status }: Pick<PolityProperties, 'name' | 'status'>): Text {
  if (status === 'sovereign') return name;
  return inEach((language) => readIn(language, name).replace(STATUS, ''));
}
