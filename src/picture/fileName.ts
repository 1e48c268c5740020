import type { Size } from '../core/geography/stage.ts';
import { slugOf } from '../core/own/slug.ts';
import type { Shown } from './context.ts';
import { momentOf } from './momentPicture.ts';

/** What a picture’s file is called, its end left out: the atlas, what is shown of when, dataset, language, pixels. */
export function fileNameOf(shown: Shown, size: Size): string {
  const { subject, state, voice, film } = shown;
  const { own, version } = subject.description;
  const { layer, estimate, year, compare } = state;
  // The layers of a reader’s own table bear numbers: what is counted is said by its name.
  const counted = own ? slugOf(voice.words.layer(layer).name) || layer : layer;
  const what = estimate === 'best' ? counted : `${counted}-${estimate}`;
  const moment = momentOf(shown);
  const [from, to] = film ? [film.years[0], film.years.at(-1)] : [year, compare];
  const years = to === null || to === from ? String(from) : `${from}-${to}`;
  return [
    own ? voice.own.ownData.fileName : voice.own.fileName,
    ...(moment ? [moment.id] : [what, years]),
    ...(state.beside === null ? [] : [state.beside]),
    own ? slugOf(own.name) || own.hash : version,
    voice.language,
    `${Math.round(size.width)}x${Math.round(size.height)}`,
  ].join('_');
}
