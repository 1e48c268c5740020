import { parseLocator, type Step } from '../core/dataset/locator.ts';
import type { Speech } from './words.ts';

/** A piece of a line: our words, or the source’s own. */
export interface LocatorPart {
  readonly text: string;
  readonly isVerbatim: boolean;
}

function wordStep(step: Step, { format, messages }: Pick<Speech, 'format' | 'messages'>): string {
  const words = messages.locator;
  switch (step.type) {
    case 'part':
      return words.parts[step.part];
    case 'quoted':
      return words.quoted(step.text, step.isAfter);
    default: {
      const [first = ''] = step.numbers;
      const isOne = step.numbers.length === 1 && !first.includes('–');
      return words.numbered[step.label](format.list(step.numbers), isOne);
    }
  }
}

/** Where in a source something stands; as it is written where that is not by the rules of the data. */
export function describeLocator(
  locator: string,
  speech: Pick<Speech, 'format' | 'messages'>,
): readonly LocatorPart[] {
  const places = parseLocator(locator);
  if (!places) return [{ text: locator, isVerbatim: false }];
  return places.flatMap((steps, place) =>
    steps.flatMap((step, index): LocatorPart[] => {
      const mark = index > 0 ? ', ' : '; ';
      const worded = { text: wordStep(step, speech), isVerbatim: step.type === 'quoted' };
      return place + index === 0 ? [worded] : [{ text: mark, isVerbatim: false }, worded];
    }),
  );
}

/** The same as one text. */
export function wordLocator(locator: string, speech: Pick<Speech, 'format' | 'messages'>): string {
  return describeLocator(locator, speech)
    .map(({ text }) => text)
    .join('');
}
