import type { Description } from '../../../src/core/atlas/description.ts';
import type { YearIndex } from '../../../src/core/dataset/yearIndex.ts';
import { type Borders, createBorders, type Polity } from '../../../src/core/geography/borders.ts';
import { equalEarth } from '../../../src/core/geography/equalEarth.ts';
import { coastOf } from '../../../src/core/geography/mergedLand.ts';
import { createOutlines } from '../../../src/core/geography/outline.ts';
import { withMargins } from '../../../src/core/geography/projection.ts';
import { ALL_LAND, stageBox } from '../../../src/core/geography/stage.ts';
import { LANGUAGES, type Language, readIn } from '../../../src/core/text/text.ts';
import { createPen, keyOf, landOf, viewBoxOf } from '../../../src/front/picture.ts';
import { formatShapes } from '../../../src/front/shape.ts';
import { type FrontYears, packYears } from '../../../src/front/years.ts';
import { describeCell, sentenceOf } from '../../../src/i18n/describe.ts';
import { describeHeadline, isLong } from '../../../src/i18n/describeHeadline.ts';
import { DECK_ROOM, fitDeck } from '../../../src/i18n/fitDeck.ts';
import { createWords, loadSpeech, type Words } from '../../../src/i18n/words.ts';
import { coarsenBorders } from '../borders/coarsen.ts';
import type { Borders as BordersFile } from '../borders/polityTopology.ts';
import { arcOf } from '../borders/topology.ts';
import { PLAIN } from '../inputs/words.ts';
import { escapeHtml } from '../pages/escapeHtml.ts';
import { placePicture } from './placement.ts';
import { formatTimeline, placeTimeline } from './timeline.ts';
import { createFirstView } from './view.ts';

/** Square degrees of the detail that is left out where nothing is painted. */
const BARE = 1;

const PROJECTION = withMargins(equalEarth);

/** What an atlas’s front is made of. */
export interface FrontInputs {
  readonly description: Description;
  readonly topology: BordersFile;
  readonly borders: Borders;
  readonly index: YearIndex;
}

export interface Front {
  readonly html: string;
  /** The rules that hang on the atlas. */
  readonly css: string;
  /** What the slider answers with. */
  readonly years: FrontYears;
  /** For a reader without script or program: what the map paints, in words. */
  readonly table: string;
}

/** The same in every language, of which the sheet shows one. */
function inAll(voices: readonly Words[], tell: (words: Words) => string): string {
  return voices
    .map((words) => `<span lang="${words.language}">${escapeHtml(tell(words))}</span>`)
    .join('');
}

/** A paragraph in every language, styled by what it says. */
function paragraphsIn(
  voices: readonly Words[],
  tell: (words: Words) => string,
  classOf: (text: string) => string,
): string {
  const format = (text: string, language: Language) =>
    `<p class="${classOf(text)}" lang="${language}">${escapeHtml(text)}</p>`;
  return voices.map((words) => format(tell(words), words.language)).join('');
}

/** The line below a headline: each of its sentences where the page will have room for it. */
function formatDeck(sentences: readonly string[], language: Language): string {
  const fits = (room: keyof typeof DECK_ROOM, sentence: string) =>
    fitDeck(sentences, DECK_ROOM[room]).shown.includes(sentence);
  const spans = sentences
    .filter((sentence) => fits('wide', sentence))
    .map((sentence) => {
      const lacks = (['shallow', 'narrow'] as const).filter((room) => !fits(room, sentence));
      return `<span class="${lacks.map((room) => `front-not-${room}`).join(' ')}">${escapeHtml(sentence)}</span>`;
    });
  return `<p class="deck front-told" lang="${language}">${spans.join(' ')}</p>`;
}

/** What is said where the program cannot be had, a way to try again, and where all is without it. */
function apologyIn({ language, messages }: Words): string {
  const { unstarted, unstartedWay, allCountries } = readIn(language, PLAIN);
  const name = allCountries.toLocaleLowerCase(language);
  const again = `<button type="button">${messages.error.tryAgain}</button>`;
  return `<span lang="${language}">${unstarted} ${again} ${unstartedWay} <a href="./${language}/">${name}</a>.</span>`;
}

function hideOthers(language: Language): string {
  return `:root:lang(${language}) :is(.front,.waiting,.apology,[data-failed] .plain) :is(${LANGUAGES.filter(
    (other) => other !== language,
  )
    .map((other) => `[lang=${other}]`)
    .join()})`;
}

/** The borders with the detail of a world map around some polities, and with less elsewhere. */
function withDetail(topology: BordersFile, polities: readonly Polity[]): BordersFile {
  const near = coarsenBorders(topology);
  const own = new Set(polities.flatMap(({ polygons }) => polygons.flat(2)).map(arcOf));
  const far = coarsenBorders(topology, BARE);
  return {
    ...far,
    arcs: far.arcs.map((arc, index) => (own.has(index) ? (near.arcs[index] ?? arc) : arc)),
  };
}

/**
 * The first view of an atlas as HTML: masthead, headline and map, where the page will have them. A page is painted while
 * it comes: the map, the most of it, is behind all that leaves it its room.
 */
export async function createFront(inputs: FrontInputs): Promise<Front> {
  const { description, topology, borders, index } = inputs;
  const { stage = ALL_LAND } = description;
  const voices = await Promise.all(
    LANGUAGES.map(async (language) => createWords(await loadSpeech(language), description)),
  );
  const { bare, shown, places, track, paintedAt } = createFirstView(description, index, borders);
  const painted = paintedAt(shown.year);
  const outlined = painted.filter((one) => keyOf(one) !== keyOf(bare));
  const seen = withDetail(
    topology,
    outlined.map(({ polity }) => polity),
  );
  const drawn = createBorders(seen, description.asOf);
  const coast = coastOf(drawn, drawn.at(shown.year), createOutlines(drawn, PROJECTION));
  const shapes = [landOf(coast, bare), ...createPen(drawn, PROJECTION).draw(painted, bare)];
  const viewBox = viewBoxOf(stageBox(stage, PROJECTION));
  const picture = `<svg class="front-map" aria-hidden="true" viewBox="${viewBox}">${formatShapes(shapes)}</svg>`;
  const told = new Map(voices.map((words) => [words, describeHeadline(shown, borders, words)]));
  const html = [
    `<p class="apology" role="alert">${voices.map(apologyIn).join('')}</p>`,
    '<div class="front app" id="front"><header class="masthead"><div class="masthead-title">',
    `<h1>${inAll(voices, ({ title }) => title)}</h1><p>${inAll(voices, ({ subtitle }) => subtitle)}</p>`,
    '</div></header><main class="stage"><div class="lede"><div class="said">',
    `<p class="year-numeral" data-year>${shown.year}</p><div>`,
    paragraphsIn(
      voices,
      (words) => told.get(words)?.headline ?? '',
      (text) => (isLong(text) ? 'headline is-long front-told' : 'headline front-told'),
    ),
    voices.map((words) => formatDeck(told.get(words)?.deck ?? [], words.language)).join(''),
    '</div></div></div><div class="front-legend"></div>',
    formatTimeline({ track, ...shown }, (tell) => inAll(voices, tell)),
    `<div class="panel"><div class="map-frame"><div class="half">${picture}<div class="map-veil"></div></div></div></div>`,
    '</main></div>',
    `<p class="waiting" id="waiting" role="status">${inAll(voices, ({ messages }) => messages.loading)}</p>`,
  ].join('');
  const { year, layer, cells } = shown;
  const sentences = (words: Words) =>
    [...places.values()]
      .filter(({ polity }) => cells.has(polity.id) && polity.id !== description.actor?.id)
      .map(({ polity, cell }) =>
        sentenceOf(describeCell({ polity, year, layer: layer.id, cell }, borders, words), words),
      )
      .toSorted(words.format.compare);
  return {
    html,
    css: [
      placePicture(PROJECTION, stage),
      placeTimeline({ track, ...shown }),
      `${LANGUAGES.map(hideOthers).join()}{display:none}`,
    ].join(''),
    years: packYears(
      bare,
      track.map(({ year }) => paintedAt(year)),
      { asOf: description.asOf, firstYear: description.span.from },
    ),
    table: `<div class="plain">${voices
      .map((words) => {
        const rows = sentences(words).map((sentence) => `<li>${escapeHtml(sentence)}</li>`);
        return `<ul lang="${words.language}">${rows.join('')}</ul>`;
      })
      .join('')}</div>`,
  };
}
