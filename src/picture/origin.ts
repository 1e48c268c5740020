import type { Subject, Voice } from './subject.ts';

/** Whose a picture is, as its foot, its words and its file say it. */
interface Origin {
  /** Which dataset, of what day. */
  readonly edition: string;
  /** Under which licence; null where nobody has given one. */
  readonly licence: string | null;
  /** The same in one sentence. */
  readonly sentence: string;
  /** What goes with the map when that is cut out. */
  readonly mark: string;
}

/** Nothing of a reader’s own data is called the atlas’s: neither version nor day nor licence. */
export function originOf({ description }: Pick<Subject, 'description'>, voice: Voice): Origin {
  const { words, own } = voice;
  if (description.own) {
    const { line, sentence, mark } = own.ownData;
    const { title } = words;
    return { edition: line, licence: null, sentence: sentence(title), mark: mark(title) };
  }
  const { version, asOf, licence } = description;
  return {
    edition: own.dataset(version, words.format.date(asOf)),
    licence: licence.name,
    sentence: own.altText.edition(words.title, version),
    mark: `${words.title} ${version}`,
  };
}

/** The lines below the name: edition, licence, whose map lies below. */
export function linesOfOrigin(subject: Subject, voice: Voice): readonly [string, string] {
  const { edition, licence } = originOf(subject, voice);
  const { attribution } = voice.words.messages.map;
  return [edition, licence === null ? attribution : `${licence} · ${attribution}`];
}
