import { layerOf } from '../core/atlas/description.ts';
import type { Size } from '../core/geography/stage.ts';
import { type Context, drawFade, drawGround, lensOf } from './context.ts';
import { findingsOfFilm, mostOf, scenesOfFilm } from './filmFrame.ts';
import { drawFooter } from './footer.ts';
import { drawHalo, setDeck, setHeadline, setYear, tell } from './header.ts';
import { drawKinds } from './kinds.ts';
import { drawLand } from './land.ts';
import { createKey, drawColumn } from './legend.ts';
import { drawName, placeSceneNames } from './names.ts';
import { drawNote } from './note.ts';
import { drawText } from './paragraph.ts';
import { chooseView, countOutside, findingsIn, projectionOf, viewOf } from './prospect.ts';
import { createScene } from './scene.ts';
import { creditNumbers } from './sources.ts';

const MARGIN = 48;
const FACTOR = 1.4;
const LEGEND = 1.28;
const FOOTER = 132;

/** One year in a broad picture: header, map from edge to edge with the legend in its ocean, footer. */
export function drawWide(context: Context, { width, height }: Size): string {
  const { subject, voice, state } = context;
  const projection = projectionOf(state.projection);
  const foot = height - FOOTER;
  const year = setYear(state.year, 104);
  const left = MARGIN + year.width + 30;
  const layer = layerOf(subject.description, state.layer);
  const across = width - MARGIN - left;
  const setHead = (at: number) => {
    const places = subject.painter.placesAt(state.layer, state.estimate, at);
    const told = tell({ subject, places, layer, year: at }, voice);
    const headline = setHeadline(told.headline, [42, 36, 32], across, 2);
    return { places, headline, deck: setDeck(told.deck.join(' '), across) };
  };
  const { places, headline, deck } = setHead(state.year);
  const headed = mostOf(context, (at) => {
    const head = setHead(at);
    return 42 + head.headline.height + head.deck.height;
  });
  const top = Math.max(150, headed - 12);
  const box = { x: 0, y: top, width, height: foot - 4 - top };
  const view = state.camera
    ? viewOf(state.camera, projection, FACTOR)
    : chooseView(subject.description, findingsOfFilm(context), box, projection, ['stage']);
  const scene = createScene(subject, state, state.year, { box, view, factor: FACTOR });
  const title = voice.words.messages.summary.titled(
    voice.words.layer(state.layer).title,
    state.year,
  );
  const key = createKey(scenesOfFilm(context, scene), { title, lens: lensOf(context) }, voice);
  const style = { patterns: context.patterns, factor: LEGEND };
  const legend = drawColumn(key, MARGIN, foot - 10, style);
  const outside = countOutside(findingsIn(places), view, scene.box, projection);
  const corner = { x: width - MARGIN, bottom: foot - 10, anchor: 'end' as const };
  const note = drawNote(context, outside, corner);
  const header = { x: 0, y: 0, width, height: headed };
  const names = placeSceneNames(scene, {
    sizes: { name: 19, note: 16.3 },
    reserved: [legend.box, note.box, header],
    voice,
  });
  return [
    drawLand(scene, context.patterns, context.id('map'), null),
    drawFade(scene.box, 44, context.id('fade')),
    drawKinds(scene, voice),
    ...names.map((name) => drawName(name, FACTOR)),
    ...(state.camera ? [legend, note].map((part) => drawGround(part.box)) : []),
    legend.svg,
    note.svg,
    drawText(year, MARGIN, 40),
    drawHalo(headline, left, 38),
    drawHalo(deck, left, 42 + headline.height),
    drawFooter(
      { x: MARGIN, y: foot, width: width - 2 * MARGIN, height: FOOTER },
      { ...context, credits: creditNumbers([scene], context) },
    ),
  ].join('');
}
