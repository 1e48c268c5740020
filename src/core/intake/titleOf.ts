import { NAME_LETTERS } from '../kept/placed.ts';
import { oneLine } from '../text/oneLine.ts';

/** A file’s name, its end left out, as a line has it. */
export function titleOf({ name }: Pick<File, 'name'>): string {
  return oneLine(name.replace(/\.[A-Za-z]{2,7}$/, ''), NAME_LETTERS);
}
