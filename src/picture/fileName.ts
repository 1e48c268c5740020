import type { Size } from '../core/geography/stage.ts';
import type { Shown } from './context.ts';
import { momentOf } from './momentPicture.ts';

/** What a picture’s file is called, its end left out: the atlas, what is shown of when, dataset, language, pixels. */
export function fileNameOf(shown: Shown, size: Size): string {
  const { subject, state, voice } = shown;
  const { layer, estimate, year, compare } = state;
  const what = estimate === 'best' ? layer : `${layer}-${estimate}`;
  const moment = momentOf(shown);
  return [
    voice.own.fileName,
    ...(moment ? [moment.id] : [what, compare === null ? String(year) : `${year}-${compare}`]),
    subject.description.version,
    voice.language,
    `${Math.round(size.width)}x${Math.round(size.height)}`,
  ].join('_');
}
