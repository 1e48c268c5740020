import { useMemo } from 'react';
import { printSheet } from '../../app/picture/printSheet.ts';
import type { Scope } from '../../core/atlas/scope.ts';
import type { Size } from '../../core/geography/stage.ts';
import { type Lesson, lessonOf } from '../../core/lesson/lesson.ts';
import { nameOf } from '../../i18n/describe.ts';
import type { PictureMessages } from '../../i18n/pictureMessages.ts';
import { addressFor } from '../../picture/address.ts';
import { composeLesson, composePicture } from '../../picture/compose.ts';
import type { Shown } from '../../picture/context.ts';
import { yearsOfLesson } from '../../picture/lessonPage.ts';
import { PAPER_SIZES } from '../../picture/page.ts';
import { adoptSheet } from '../page/adoptSheet.ts';
import { usePage } from '../page/context.ts';
import sheet from './PrintPart.css?inline';

adoptSheet(sheet);

const SHEETS = ['a4', 'letter'] as const;
const PREFIX = 'sheet-';

interface Props {
  readonly shown: Shown;
  readonly own: PictureMessages;
}

/** The view on paper: with the table behind the map, or as a lesson for a class. */
export function PrintPart({ shown, own }: Props) {
  const page = (size: Size) => composePicture({ ...shown, size, isPage: true, prefix: PREFIX });
  return (
    <div className="print-part">
      <p>{own.page.print}:</p>
      <Sheets name={own.page.print} compose={page} own={own} />
      <LessonChoice shown={shown} own={own} />
    </div>
  );
}

interface SheetsProps {
  readonly name: string;
  readonly compose: (size: Size) => string;
  readonly own: PictureMessages;
}

/** A sheet in either format. */
function Sheets({ name, compose, own }: SheetsProps) {
  return (
    <p className="print-sheets">
      {SHEETS.map((sheet) => (
        <button
          key={sheet}
          type="button"
          aria-label={`${own.page.sizes[sheet]}: ${name}`}
          onClick={() => printSheet(compose(PAPER_SIZES[sheet]))}
        >
          {own.page.sizes[sheet]}
        </button>
      ))}
    </p>
  );
}

/** The view that a lesson is about: whoever is heard, with the place open where all claims stand. */
function shownFor({ layer, year, polity }: Lesson, shown: Shown, scope: Scope) {
  const alone = { compare: null, beside: null, moment: null, camera: null, intervention: null };
  const state = { ...shown.state, ...alone, layer, year, estimate: 'best', country: polity.id };
  const address = addressFor(state, shown.subject, scope, shown.voice.language);
  return { ...shown, other: undefined, state, address };
}

/** Names the figure of the lesson: it need not be of the view, where in that nothing is contradicted by three claims. */
function LessonChoice({ shown, own }: Props) {
  const { atlas } = usePage();
  const { subject, state, voice } = shown;
  const { layer, year, country } = state;
  const lesson = useMemo(
    () => lessonOf({ layer, year, country }, subject),
    [layer, year, country, subject],
  );
  if (!lesson) return <p>{own.lesson.none}</p>;
  const { words } = voice;
  const place = nameOf(lesson.polity, words);
  const years = yearsOfLesson(lesson, words);
  const about = own.lesson.about(words.layer(lesson.layer).title, place, years);
  const compose = (size: Size) =>
    composeLesson(shownFor(lesson, shown, atlas.scope), lesson, size, PREFIX);
  return (
    <>
      <p>
        {own.lesson.print}: {about}
      </p>
      <Sheets name={own.lesson.print} compose={compose} own={own} />
    </>
  );
}
