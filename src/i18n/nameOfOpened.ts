import type { Moment } from '../core/moment/moment.ts';
import type { Opened } from '../core/state/opened.ts';
import { nameOf } from './describe.ts';
import type { Words } from './words.ts';

/** The heading of the panel. `moments` is undefined until they have come. */
export function nameOfOpened(
  opened: Opened,
  moments: readonly Moment[] | undefined,
  words: Words,
): string {
  const { read, messages } = words;
  switch (opened.type) {
    case 'moment': {
      const moment = moments?.find(({ id }) => id === opened.id);
      return moment ? read(moment.title) : messages.moments.heading;
    }
    case 'intervention':
      return read(opened.intervention.name);
    case 'country':
      return nameOf(opened.polity, words);
    case 'substitution':
      return opened.substitution.asked;
    default:
      return messages.details.start;
  }
}
