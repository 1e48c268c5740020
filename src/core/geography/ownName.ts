import { inEach, LANGUAGES, readIn, type Text } from '../text/text.ts';
import type { PolityProperties } from './topology.ts';

/** A name and what stands in brackets behind it, which of a land that is no sovereign state is its status: “(British)”. */
const BRACKETS = /^(?<bare>.*) \((?<within>[^()]*)\)$/;

/** The name without the words that say who holds the land. A sovereign state bears all of its name, brackets too. */
export function ownNameOf({ name, status }: Pick<PolityProperties, 'name' | 'status'>): Text {
  if (status === 'sovereign') return name;
  const bare = inEach((language) => {
    const whole = readIn(language, name);
    return BRACKETS.exec(whole)?.groups?.bare ?? whole;
  });
  // “Falkland Islands (Malvinas)”: what is the name in another language is one in brackets too.
  const isName = LANGUAGES.some((language) => {
    const within = BRACKETS.exec(readIn(language, name))?.groups?.within;
    const others = LANGUAGES.filter((other) => other !== language);
    return within !== undefined && others.some((other) => readIn(other, bare).includes(within));
  });
  return isName ? name : bare;
}
