import type { PlaneView, Size } from '../core/geography/stage.ts';
import type { Moment } from '../core/moment/moment.ts';
import { type Context, drawFade, drawGround, lensOf, type Shown } from './context.ts';
import { drawEvents } from './events.ts';
import { drawFooter } from './footer.ts';
import { serif, setHeadline, setYear } from './header.ts';
import { drawKinds } from './kinds.ts';
import { drawLand } from './land.ts';
import { createKey, drawColumn } from './legend.ts';
import { drawName, placeSceneNames } from './names.ts';
import { drawNote } from './note.ts';
import { drawText, setText } from './paragraph.ts';
import { chooseView, findingsIn, projectionOf, viewOf } from './prospect.ts';
import { createScene, type Scene } from './scene.ts';
import { creditMoment } from './sources.ts';
import type { Rectangle } from './svg.ts';

const MARGIN = 48;
const FACTOR = 1.4;

/** The moment that a picture is of; undefined where the view is another one. */
export function momentOf({ subject, state }: Shown): Moment | undefined {
  return subject.moments.find(({ id }) => id === state.moment);
}

/** The moment’s own camera, moved so that what it is about stands right of the legend. */
function sceneOf(context: Context, moment: Moment, box: Rectangle): Scene {
  const { subject, state } = context;
  const projection = projectionOf(state.projection);
  const places = subject.painter.placesAt(state.layer, state.estimate, state.year);
  const { camera } = moment;
  const seen: PlaneView = camera
    ? viewOf(camera, projection, FACTOR)
    : chooseView(subject.description, findingsIn(places), box, projection, ['core', 'stage']);
  const aside = camera ? 110 / seen.scale : 0;
  const view = { ...seen, x: seen.x - aside };
  return createScene(subject, state, state.year, { box, view, factor: FACTOR });
}

/** Map, ring, names, events and the legend in a corner of the map. */
function drawMap(context: Context, moment: Moment, scene: Scene): string {
  const { voice, state, patterns } = context;
  const { box } = scene;
  const title = voice.words.messages.summary.titled(
    voice.words.layer(state.layer).title,
    state.year,
  );
  const key = createKey([scene], { title, lens: lensOf(context) }, voice);
  const legend = drawColumn(key, box.x + 36, box.y + box.height - 14, { patterns, factor: 1.18 });
  const { x, y, width, height } = legend.box;
  const ground = { x: x - 14, y: y - 10, width: width + 28, height: height + 18 };
  const note = drawNote(
    context,
    0,
    { x: box.x + box.width - 24, bottom: box.y + box.height - 12, anchor: 'end' },
    420,
  );
  const selected = moment.country ?? null;
  const sizes = { name: 19, note: 16.3 };
  const reserved = [ground, note.box];
  const names = placeSceneNames(scene, { sizes, reserved, first: selected, voice });
  return [
    drawLand(scene, patterns, context.id('map'), selected),
    drawKinds(scene, voice),
    ...names.map((name) => drawName(name, FACTOR)),
    drawEvents(scene, moment, [...reserved, ...names.map(({ spot }) => cornered(spot))], context),
    drawGround(legend.box),
    drawGround(note.box),
    legend.svg,
    note.svg,
  ].join('');
}

function cornered({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Sentences one below the other in the largest letters in which they fit. */
function setSentences(moment: Moment, context: Context, width: number, height: number) {
  const texts = moment.sentences.map((sentence) => context.voice.words.read(sentence));
  const sizes = [21, 20, 19, 18, 17, 16];
  const set = sizes.map((size) =>
    texts.map((text) => setText(text, serif(size, 400), { width, leading: 1.38 })),
  );
  const gap = 10;
  const fits = set.find((some) => some.reduce((sum, one) => sum + one.height + gap, 0) <= height);
  return { paragraphs: fits ?? set.at(-1) ?? [], gap };
}

function drawBroad(context: Context, moment: Moment, { width, height }: Size): string {
  const { voice, state } = context;
  const foot = height - 132;
  const column = 560;
  const scene = sceneOf(context, moment, { x: 640, y: 0, width: width - 640, height: foot - 4 });
  const year = setYear(state.year, 84);
  const title = setHeadline(voice.words.read(moment.title), [40, 36], column - 20, 2);
  let top = 40 + year.height + 12;
  const parts = [drawText(year, MARGIN, 40), drawText(title, MARGIN, top)];
  top += title.height + 14;
  const { paragraphs, gap } = setSentences(moment, context, column - 20, foot - 16 - top);
  for (const paragraph of paragraphs) {
    parts.push(drawText(paragraph, MARGIN, top));
    top += paragraph.height + gap;
  }
  return [
    drawMap(context, moment, scene),
    ...parts,
    drawCredits(context, moment, width, height, 132),
  ].join('');
}

function drawCredits(
  context: Context,
  moment: Moment,
  width: number,
  height: number,
  tall: number,
) {
  const credits = creditMoment(moment, context.subject, context.voice);
  const box = { x: MARGIN, y: height - tall, width: width - 2 * MARGIN, height: tall };
  return drawFooter(box, { ...context, credits });
}

function drawTall(context: Context, moment: Moment, { width, height }: Size): string {
  const { voice, state } = context;
  const foot = height - 150;
  const across = width - 2 * MARGIN;
  const year = setYear(state.year, 96);
  const left = MARGIN + year.width + 28;
  const title = setHeadline(voice.words.read(moment.title), [38, 33], width - MARGIN - left, 3);
  const column = (across - 40) / 2;
  const texts = moment.sentences.map((sentence) => voice.words.read(sentence));
  const set = setText(texts.join(' '), serif(19, 400), { width: column, leading: 1.33 });
  const rows = Math.ceil(set.lines.length / 2);
  const textTop = foot - 18 - rows * set.pitch;
  const headed = 46 + Math.max(year.height, title.height) + 14;
  const box = { x: 0, y: headed, width, height: textTop - 16 - headed };
  const scene = sceneOf(context, moment, box);
  const columns = [set.lines.slice(0, rows), set.lines.slice(rows)].map((lines, index) =>
    drawText({ ...set, lines }, MARGIN + index * (column + 40), textTop),
  );
  return [
    drawMap(context, moment, scene),
    drawFade(box, 30, context.id('fade')),
    drawText(year, MARGIN, 42),
    drawText(title, left, 42),
    ...columns,
    drawCredits(context, moment, width, height, 150),
  ].join('');
}

/** A moment of the story: its sentences beside its map, from near. */
export function drawMoment(context: Context, isBroad: boolean, size: Size): string {
  const moment = momentOf(context);
  if (!moment) return '';
  return isBroad ? drawBroad(context, moment, size) : drawTall(context, moment, size);
}
