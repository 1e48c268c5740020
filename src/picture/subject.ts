import type { Description } from '../core/atlas/description.ts';
import type { Painter } from '../core/choropleth/paint.ts';
import type { ClaimById, Dataset } from '../core/dataset/dataset.ts';
import type { Claimants, Notes } from '../core/dataset/notes.ts';
import type { Source } from '../core/dataset/source.ts';
import type { Borders } from '../core/geography/borders.ts';
import type { Moment } from '../core/moment/moment.ts';
import type { Language } from '../core/text/text.ts';
import type { PictureMessages } from '../i18n/pictureMessages.ts';
import type { Words } from '../i18n/words.ts';

/** What an atlas is to a picture of it. */
export interface Subject {
  readonly description: Description;
  readonly borders: Borders;
  readonly painter: Painter;
  readonly dataset: Dataset;
  /** The largest count of all years: circles are drawn to its scale. */
  readonly largestCount: number;
  readonly claimById: ClaimById;
  readonly claimants: Claimants;
  /** The words and reasons of claims, by intervention. */
  readonly notes: Readonly<Record<string, Notes>>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly moments: readonly Moment[];
}

/** The words of a picture: those of the page, and its own. */
export interface Voice {
  readonly language: Language;
  readonly words: Words;
  readonly own: PictureMessages;
}
