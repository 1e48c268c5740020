import { layerOf } from '../core/atlas/description.ts';
import { isQuantityLayer } from '../core/choropleth/layer.ts';
import type { Size } from '../core/geography/stage.ts';
import { type Context, findingsOf, lensOf, ofWhom, panesOf, sightOf, yearsOf } from './context.ts';
import { setCredits } from './footer.ts';
import { serif, setHeadline, setYear, tell } from './header.ts';
import { drawKinds } from './kinds.ts';
import { drawLand } from './land.ts';
import { createKey, type Drawn, drawOthers, drawStrip } from './legend.ts';
import { momentOf } from './momentPicture.ts';
import { drawName, placeSceneNames } from './names.ts';
import { noteOf } from './note.ts';
import { linesOfOrigin, originOf } from './origin.ts';
import { drawTable, sans } from './pageTable.ts';
import { PAPER } from './paper.ts';
import { drawText, setText } from './paragraph.ts';
import { chooseView, projectionOf, viewOf } from './prospect.ts';
import { drawQr } from './qr.ts';
import { createScene, type Scene } from './scene.ts';
import { creditMoment, creditNumbers } from './sources.ts';
import { type Rectangle, rule } from './svg.ts';

/** Pixels of a sheet, of which an inch has 96; a part of one more would be a second sheet. */
export const PAPER_SIZES = {
  a4: { width: 793, height: 1122 },
  letter: { width: 816, height: 1056 },
  /** What has room on either: nobody knows which one the printer holds. */
  any: { width: 793, height: 1056 },
} as const;

/** Pixels, of which a page has 96 to the inch: 14 millimetres. */
const MARGIN = 53;
const FACTOR = 1;
const FOOTER = 118;
/** The years above the maps of a comparison. */
const YEARS = 36;
/** The code is 22 millimetres wide. */
const QR = 83;

/** Pixels that the map of one year may be high, and the two of a comparison: lower where the table has more rows. */
const HEIGHTS = { one: [372, 330, 290], two: [290, 250] } as const;

/** One year, or two of the same frame beside each other. */
function scenesOf(context: Context, width: number, top: number, height: number): readonly Scene[] {
  const { subject, state } = context;
  const panes = panesOf(context);
  const projection = projectionOf(state.projection);
  const findings = panes.flatMap(findingsOf);
  const isOne = panes.length === 1;
  const across = isOne ? width - 2 * (MARGIN - 20) : (width - 2 * MARGIN - 16) / 2;
  const size = { width: across, height };
  const camera = state.camera ?? momentOf(context)?.camera;
  const view = camera
    ? viewOf(camera, projection, FACTOR)
    : chooseView(
        subject.description,
        findings,
        size,
        projection,
        isOne ? ['stage'] : ['south', 'core', 'stage'],
      );
  return panes.map((pane, index) => {
    const x = isOne ? MARGIN - 20 : MARGIN + index * (across + 16);
    const placed = { box: { x, y: top, ...size }, view, factor: FACTOR };
    return createScene(pane.subject, pane.state, pane.year, placed);
  });
}

function drawMap(context: Context, scene: Scene, index: number): string {
  const sizes = { name: 13.5, note: 11.6 };
  const { voice } = ofWhom(context, scene);
  const isBrief = panesOf(context).length > 1;
  const names = placeSceneNames(scene, { sizes, reserved: [], isBrief, voice });
  return [
    drawLand(scene, context.patterns, context.id(`map${index}`), null),
    drawKinds(scene, voice),
    ...names.map((name) => drawName(name, FACTOR)),
  ].join('');
}

function drawFoot(
  context: Context,
  scenes: readonly Scene[],
  box: Rectangle,
  left: number,
): string {
  const { subject, voice, state, address, hasQr } = context;
  const { words, own } = voice;
  const right = box.x + box.width;
  const edge = address ? right - QR - 30 : right;
  const small = sans(PAPER.soft, 400, 10.4);
  const name = setText(words.title, { face: 'serif', weight: 600, size: 15, fill: PAPER.ink });
  const { other } = context;
  const beside = other ? [originOf(other.subject, other.voice).mark] : [];
  const lines = [...linesOfOrigin(subject, voice), ...beside, ...(address ? [address.site] : [])];
  const moment = momentOf(context);
  const credits = moment ? creditMoment(moment, subject, voice) : creditNumbers(scenes, context);
  const width = box.width * (address ? 0.5 : 0.64);
  const set = setCredits(credits, voice, small, { width, lines: 4 });
  const layer = layerOf(subject.description, state.layer);
  const rest = setText(
    [
      ...(left > 0 ? [own.page.moreRows(left, address?.site ?? null)] : []),
      own.page.rule,
      noteOf(context, 0).text,
      own.page.withoutColours[isQuantityLayer(layer) ? 'count' : layer.type],
    ].join(' '),
    small,
    { width, leading: 1.32 },
  );
  return [
    rule(box.x, box.y, right, box.y, PAPER.ink),
    drawText(setText(credits.heading, sans(PAPER.ink, 700, 10.4)), box.x, box.y + 8),
    drawText(set, box.x, box.y + 22),
    drawText(rest, box.x, box.y + 22 + set.height),
    drawText(name, edge, box.y + 8, { anchor: 'end' }),
    ...lines.map((line, index) =>
      drawText(setText(line, small), edge, box.y + 30 + index * 14, { anchor: 'end' }),
    ),
    address && hasQr ? drawQr(address.view, right - QR, box.y + 14, QR, PAPER.white) : '',
  ].join('');
}

/** The year and what is said of it, or of both years, or the title of a moment and its sentences. */
function drawHead(
  context: Context,
  width: number,
): { readonly svg: string; readonly bottom: number } {
  const { voice, state } = context;
  const { words } = voice;
  const moment = momentOf(context);
  const panes = panesOf(context);
  const told = panes.map((pane) => tell(sightOf(pane), pane.voice));
  const isOne = panes.length === 1;
  const year = setYear(state.year, 62);
  const left = isOne ? MARGIN + year.width + 18 : MARGIN;
  const across = width - MARGIN - left;
  const title = moment ? words.read(moment.title) : told.map((one) => one.headline).join(' ');
  const headline = setHeadline(title, isOne ? [22.5, 20] : [18], across, 3);
  const deck = isOne && !moment ? (told[0]?.deck.join(' ') ?? '') : '';
  const below = setText(deck, sans(PAPER.soft, 400, 12.5), { width: across });
  const headed = MARGIN + Math.max(isOne ? year.height : 0, headline.height + below.height);
  const sentences = moment?.sentences.map((sentence) => words.read(sentence)).join(' ') ?? '';
  const story = setText(sentences, serif(12.6, 400), { width: width - 2 * MARGIN, leading: 1.36 });
  return {
    svg: [
      isOne ? drawText(year, MARGIN, MARGIN) : '',
      drawText(headline, left, MARGIN - 2),
      drawText(below, left, MARGIN + headline.height),
      drawText(story, MARGIN, headed + 8),
    ].join(''),
    bottom: headed + (sentences === '' ? 0 : 8 + story.height),
  };
}

/** One legend for all maps, or of two atlases one for each, below each other. */
function drawLegends(context: Context, scenes: readonly Scene[], across: number, y: number): Drawn {
  const style = { patterns: context.patterns, factor: 0.82 };
  const side = MARGIN + across * 0.53;
  const parts: string[] = [];
  let bottom = y;
  for (const keyed of context.other ? scenes.map((scene) => [scene]) : [scenes]) {
    const [scene] = keyed;
    if (!scene) continue;
    const told = ofWhom(context, scene);
    const years = context.other ? String(scene.year) : yearsOf(context);
    const title = `${told.voice.words.layer(told.state.layer).title}, ${years}`;
    const key = createKey(keyed, { title, lens: lensOf(told) }, told.voice);
    const strip = drawStrip(key, { x: MARGIN, y: bottom, width: across * 0.48 }, style);
    const others = drawOthers(key, { x: side, y: bottom, width: across * 0.47 }, 2, style);
    parts.push(strip.svg, others.svg);
    bottom += Math.max(strip.box.height, others.box.height) + 4;
  }
  return {
    svg: parts.join(''),
    box: { x: MARGIN, y, width: across, height: bottom - 4 - y },
  };
}

/** Maps of a height, with their key and the table behind them, between a top and a foot. */
function layOut(context: Context, width: number, [top, foot]: readonly [number, number]) {
  const across = width - 2 * MARGIN;
  return (height: number) => {
    const scenes = scenesOf(context, width, top, height);
    const legends = drawLegends(context, scenes, across, top + height + 10);
    const begin = legends.box.y + legends.box.height + 12;
    const room = { x: MARGIN, y: begin, width: across, height: foot - 10 - begin };
    return { scenes, legends, table: drawTable(context, scenes, room) };
  };
}

/** A view on one sheet of paper: what its map says, the map, its key, the table behind it, its sources. */
export function drawPage(context: Context, { width, height }: Size): string {
  const across = width - 2 * MARGIN;
  const isOne = panesOf(context).length === 1;
  const head = drawHead(context, width);
  const top = head.bottom + 14 + (isOne ? 0 : YEARS);
  const foot = height - MARGIN - FOOTER;
  const layOutAt = layOut(context, width, [top, foot]);
  const [highest, ...lower] = HEIGHTS[isOne ? 'one' : 'two'];
  let laid = layOutAt(highest);
  for (const lowered of lower) if (laid.table.left > 0) laid = layOutAt(lowered);
  const { scenes, legends, table } = laid;
  return [
    ...scenes.map((scene, index) => drawMap(context, scene, index)),
    ...(isOne
      ? []
      : scenes.map(({ year, box }) => drawText(setYear(year, 36), box.x, top - YEARS))),
    head.svg,
    legends.svg,
    table.svg,
    drawFoot(context, scenes, { x: MARGIN, y: foot, width: across, height: FOOTER }, table.left),
  ].join('');
}
