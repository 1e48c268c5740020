import type { Size } from '../core/geography/stage.ts';
import type { Lesson } from '../core/lesson/lesson.ts';
import { altTextOf } from './altText.ts';
import { drawComparison } from './comparison.ts';
import { type Context, createContext, panesOf, type Shown } from './context.ts';
import { tell } from './header.ts';
import { drawLesson, titleOfLesson } from './lessonPage.ts';
import { drawMoment, momentOf } from './momentPicture.ts';
import { drawPage } from './page.ts';
import { PAPER } from './paper.ts';
import { drawSquare } from './square.ts';
import { element, escapeXml, rectangle } from './svg.ts';
import { drawWide } from './wide.ts';

export interface Composition extends Shown {
  /** Pixels of the finished picture. */
  readonly size: Size;
  /** What keeps its ids apart from those of another picture on one page. */
  readonly prefix?: string;
  /** The picture in words; without it, the words that the atlas makes. */
  readonly altText?: string;
  /** Whether it is a sheet of paper, with the table behind the map. */
  readonly isPage?: boolean;
  /** Style sheet of the letters, where the picture has to bring them along. */
  readonly fonts?: string;
}

/** Pixels that the layouts are designed for. */
const WIDE: Size = { width: 1600, height: 900 };
const SQUARE: Size = { width: 1080, height: 1080 };
/** Width over height from which on a picture is laid out as a broad one. */
const BROAD = 1.3;

function draw(context: Context, isBroad: boolean, size: Size): string {
  if (momentOf(context)) return drawMoment(context, isBroad, size);
  if (panesOf(context).length > 1) return drawComparison(context, isBroad, size);
  return isBroad ? drawWide(context, size) : drawSquare(context, size);
}

/** In the measure of its design: neither side smaller than designed. */
function measure({ width, height }: Size): { readonly isBroad: boolean; readonly size: Size } {
  const isBroad = width / height >= BROAD;
  const design = isBroad ? WIDE : SQUARE;
  const factor = Math.min(width / design.width, height / design.height);
  return { isBroad, size: { width: width / factor, height: height / factor } };
}

function licenceOf({ subject, address }: Shown): string {
  const { licence, version, own } = subject.description;
  const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
  const names =
    'xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const work = [
    ...(own || licence.URL === '' ? [] : [element('cc:license', { 'rdf:resource': licence.URL })]),
    element('dc:identifier', {}, own ? own.hash : version),
    ...(address ? [element('dc:source', { 'rdf:resource': address.view })] : []),
  ].join('');
  return `<metadata><rdf:RDF ${rdf} ${names}><cc:Work rdf:about="">${work}</cc:Work></rdf:RDF></metadata>`;
}

/** What a picture is called: the headline, or the title of its moment. */
function titleOf(context: Context): string {
  const { subject, state, voice } = context;
  const moment = momentOf(context);
  if (moment) return voice.words.read(moment.title);
  const layer = subject.description.layers.find(({ id }) => id === state.layer);
  const places = subject.painter.placesAt(state.layer, state.estimate, state.year);
  return layer ? tell({ subject, layer, places, year: state.year }, voice).headline : '';
}

/**
 * A view of the atlas as one finished picture that says by itself what it shows, of when, by whose word, from where and
 * under which licence. The same wherever it goes: file, link, paper, page without script. Always light.
 */
export function composePicture(composition: Composition): string {
  const { size, prefix = 'p-', fonts, isPage = false } = composition;
  const context = createContext(composition, prefix);
  const measured = isPage ? { isBroad: false, size } : measure(size);
  const drawn = isPage ? drawPage(context, size) : draw(context, measured.isBroad, measured.size);
  const title = titleOf(context);
  const description = composition.altText ?? altTextOf(context);
  const paper = isPage ? PAPER.white : PAPER.paper;
  return frame(context, drawn, { size, design: measured.size, title, description, paper, fonts });
}

/** A lesson on paper: `shown` is the view that its map is of. */
export function composeLesson(shown: Shown, lesson: Lesson, size: Size, prefix: string): string {
  const context = createContext(shown, prefix);
  const title = titleOfLesson(lesson, context);
  const about = { size, design: size, title, description: context.voice.own.lesson.deck };
  return frame(context, drawLesson(lesson, context, size), { ...about, paper: PAPER.white });
}

interface About {
  readonly size: Size;
  /** The pixels that it was laid out for. */
  readonly design: Size;
  readonly title: string;
  readonly description: string;
  readonly paper: string;
  readonly fonts?: string | undefined;
}

/** What is drawn, as a file that says what it is and under which licence. */
function frame(context: Context, drawn: string, about: About): string {
  const { size, design, fonts, paper } = about;
  const { width, height } = design;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      lang: context.voice.language,
      role: 'img',
      // Letters as wide as the lines are set by, at whatever size the picture is seen.
      'text-rendering': 'geometricPrecision',
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${width.toFixed(1)} ${height.toFixed(1)}`,
    },
    element('title', {}, escapeXml(about.title)),
    element('desc', {}, escapeXml(about.description)),
    licenceOf(context),
    fonts === undefined ? '' : element('style', {}, fonts),
    element('defs', {}, context.patterns.definitions),
    rectangle({ x: 0, y: 0, width, height }, { fill: paper }),
    drawn,
  );
}
