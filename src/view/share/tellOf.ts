import { subjectOf } from '../../app/picture/subject.ts';
import type { State } from '../../core/state/state.ts';
import type { PictureMessages } from '../../i18n/pictureMessages.ts';
import type { Told } from '../../picture/context.ts';
import type { Page } from '../page/context.ts';

/** A view of an atlas, with the words of a picture. */
export function tellOf(
  { atlas, words }: Pick<Page, 'atlas' | 'words'>,
  state: State,
  own: PictureMessages,
): Told {
  return { subject: subjectOf(atlas), voice: { language: words.language, words, own }, state };
}
