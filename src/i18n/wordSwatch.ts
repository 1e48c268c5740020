import type { Classification } from '../core/choropleth/classification.ts';
import type { Swatch } from '../core/choropleth/swatch.ts';
import type { Words } from './words.ts';

/** Whether a bound is one of people or things: the class below it then ends one before. */
function isCounted(bound: number): boolean {
  return bound > 0 && Number.isInteger(bound);
}

/** The class above all breaks. A plus behind a minus would be misread. */
function wordOpen(from: number, { messages, format }: Words): string {
  const written = format.count(from);
  return from < 0 ? messages.numbers.moreThan(written) : `${written}+`;
}

/** What lies below all classes. Below zero nothing is few. */
function wordBelow(least: number, { messages, format }: Words): string {
  const written = format.count(least);
  return least < 0 ? `< ${written}` : messages.few(written);
}

/** What a line of the legend says. */
export function wordSwatch(swatch: Swatch, { classes }: Classification, words: Words): string {
  const { messages, format } = words;
  switch (swatch.type) {
    case 'class': {
      if (swatch.look !== 'stated') return messages.looks[swatch.look];
      const { from, to } = classes[swatch.index] ?? { from: 0, to: null };
      if (to === null) return wordOpen(from, words);
      return isCounted(from) && isCounted(to)
        ? format.interval(from, to - 1)
        : messages.numbers.fromTo(format.count(from), format.count(to));
    }
    case 'ratio':
      return messages.ratioClasses[swatch.index] ?? '';
    case 'kinds':
      return swatch.kinds
        .map((kind) => `${messages.kindLetters[kind]} ${messages.kinds[kind]}`)
        .join(', ');
    case 'few':
      return wordBelow(classes[0]?.from ?? 0, words);
    case 'actor':
      return messages.actorNote(words.actor.name);
    default:
      return messages.blanks[swatch.type];
  }
}

/** Where a class begins: all that a narrow page has room for below it; null for lines that have no beginning. */
export function wordBreak(
  swatch: Swatch,
  { classes }: Classification,
  words: Words,
): string | null {
  if (swatch.type !== 'class' || swatch.look !== 'stated') return null;
  const { from, to } = classes[swatch.index] ?? { from: 0, to: null };
  return to === null ? wordOpen(from, words) : words.format.count(from);
}
