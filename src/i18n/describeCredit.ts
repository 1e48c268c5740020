import type { Claimants } from '../core/dataset/notes.ts';
import type { Source } from '../core/dataset/source.ts';
import { wordLocator } from './describeLocator.ts';
import { describeSource } from './describeSource.ts';
import type { PictureMessages } from './pictureMessages.ts';
import type { Words } from './words.ts';

interface Voice {
  readonly words: Words;
  readonly own: PictureMessages;
}

/** Who says something, where, and when; empty is what is not known, or goes without saying. */
interface Credit {
  readonly claimant: string;
  readonly where: string;
  readonly title: string;
  readonly year: number | undefined;
}

function joinParts(parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

function wordTitle(title: string, { own }: Voice): string {
  return title === '' ? '' : own.sources.title(title);
}

function sentenceOf(text: string, { words }: Voice): string {
  return `${words.format.capitalise(text)}.`;
}

/** Who says it, in what, when: the claimant first. */
export function describeCredit({ claimant, where, title, year }: Credit, voice: Voice): string {
  const isOwn = where === '' || where === claimant;
  const who = isOwn ? claimant : claimant + voice.own.sources.within(where);
  return sentenceOf(joinParts([who, wordTitle(title, voice), year]), voice);
}

/** A source by its title: who published it, when, and the place in it. */
export function describeTitled(
  source: Source,
  locator: string | undefined,
  claimants: Claimants,
  voice: Voice,
): string {
  const { words } = voice;
  return joinParts([
    wordTitle(source.title ?? '', voice),
    describeSource(source, claimants, words),
    locator && wordLocator(locator, words),
  ]);
}

/** The same of a whole source, as a sentence. */
export function creditTitled(source: Source, claimants: Claimants, voice: Voice): string {
  return sentenceOf(describeTitled(source, undefined, claimants, voice), voice);
}

/** Who says it, and when it was published. */
export function describeSpeaker(
  claimant: string,
  year: number | undefined,
  { format }: Words,
): string {
  const name = format.capitalise(claimant);
  return year === undefined ? name : `${name} (${year})`;
}

/** So many names, and that there are more. */
export function nameSome(names: readonly string[], room: number): string {
  return names.slice(0, room).join(', ') + (names.length > room ? '…' : '');
}
