import { layerOf } from '../core/atlas/description.ts';
import { isQuantityLayer } from '../core/choropleth/layer.ts';
import type { Size } from '../core/geography/stage.ts';
import { type Context, drawFade, lensOf } from './context.ts';
import { findingsOfFilm, mostOf, scenesOfFilm } from './filmFrame.ts';
import { drawFooter } from './footer.ts';
import { setDeck, setHeadline, setYear, tell } from './header.ts';
import { drawKinds } from './kinds.ts';
import { drawLand } from './land.ts';
import { createKey, drawOthers, drawStrip } from './legend.ts';
import { drawName, placeSceneNames } from './names.ts';
import { drawNote } from './note.ts';
import { drawText } from './paragraph.ts';
import { chooseView, countOutside, findingsIn, projectionOf, viewOf } from './prospect.ts';
import { createScene } from './scene.ts';
import { creditNumbers } from './sources.ts';

const MARGIN = 48;
const FACTOR = 1.4;
const LEGEND = 1.3;
const FOOTER = 150;
/** Pixels of legend and note below the map. */
const BELOW = 186;

/** What is told of a year, beside the year of the picture and below it, and where that ends. */
function setHead({ subject, voice, state }: Context, at: number, across: number) {
  const year = setYear(state.year, 96);
  const left = MARGIN + year.width + 28;
  const layer = layerOf(subject.description, state.layer);
  const places = subject.painter.placesAt(state.layer, state.estimate, at);
  const told = tell({ subject, places, layer, year: at }, voice);
  const headline = setHeadline(told.headline, [38, 33, 29], MARGIN + across - left, 3);
  const deck = setDeck(told.deck.join(' '), across, 21);
  const headed = 42 + Math.max(year.height + 6, headline.height) + 6;
  return { year, left, places, headline, deck, headed };
}

/** One year in a picture that is about as high as broad: header, map, legend and note, footer, one below the other. */
export function drawSquare(context: Context, { width, height }: Size): string {
  const { subject, voice, state } = context;
  const projection = projectionOf(state.projection);
  const foot = height - FOOTER;
  const across = width - 2 * MARGIN;
  const { year, left, places, headline, deck, headed } = setHead(context, state.year, across);
  const top = mostOf(context, (at) => {
    const head = setHead(context, at, across);
    return head.headed + head.deck.height + 8;
  });
  const isRamp = isQuantityLayer(layerOf(subject.description, state.layer));
  const lens = lensOf(context);
  const below = BELOW + (lens === null ? 0 : 36);
  const box = { x: 0, y: top, width, height: foot - below - top };
  const view = state.camera
    ? viewOf(state.camera, projection, FACTOR)
    : chooseView(subject.description, findingsOfFilm(context), box, projection, ['core', 'stage']);
  const scene = createScene(subject, state, state.year, { box, view, factor: FACTOR });
  const { titled } = voice.words.messages.summary;
  const title = titled(voice.words.layer(state.layer).title, state.year);
  const key = createKey(scenesOfFilm(context, scene), { title, lens }, voice);
  const style = { patterns: context.patterns, factor: LEGEND };
  const flow = foot - below + 12;
  const column = Math.min(560, across * 0.57);
  const side = MARGIN + column + 70;
  const rest = width - MARGIN - side;
  const strip = drawStrip(key, { x: MARGIN, y: flow, width: column }, style);
  const under = flow + strip.box.height;
  // Kinds and ratios are many words: they have the broader column, and the note the other.
  const others = isRamp
    ? drawOthers(key, { x: side, y: flow, width: rest }, 1, style)
    : drawOthers(key, { x: MARGIN, y: under, width: column + 40 }, 2, { ...style, factor: 1.15 });
  const outside = countOutside(findingsIn(places), view, box, projection);
  const corner = { x: isRamp ? MARGIN : side, anchor: 'start' as const };
  const note = drawNote(
    context,
    outside,
    { ...corner, top: isRamp ? under + 6 : flow },
    isRamp ? column : rest,
  );
  const names = placeSceneNames(scene, {
    sizes: { name: 20, note: 17 },
    reserved: [],
    voice,
  });
  return [
    drawLand(scene, context.patterns, context.id('map'), null),
    drawFade(box, 40, context.id('fade')),
    drawKinds(scene, voice),
    ...names.map((name) => drawName(name, FACTOR)),
    strip.svg,
    others.svg,
    note.svg,
    drawText(year, MARGIN, 42),
    drawText(headline, left, 40),
    drawText(deck, MARGIN, headed),
    drawFooter(
      { x: MARGIN, y: foot, width: across, height: FOOTER },
      { ...context, credits: creditNumbers([scene], context) },
    ),
  ].join('');
}
