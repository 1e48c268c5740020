import type { Size } from '../core/geography/stage.ts';
import { type Context, lensOf, yearsOf } from './context.ts';
import { setCredits } from './footer.ts';
import { setHeadline, setYear, tell } from './header.ts';
import { drawKinds } from './kinds.ts';
import { drawLand } from './land.ts';
import { createKey, drawOthers, drawStrip } from './legend.ts';
import { drawName, placeSceneNames } from './names.ts';
import { noteOf } from './note.ts';
import { drawTable, sans } from './pageTable.ts';
import { PAPER } from './paper.ts';
import { drawText, setText } from './paragraph.ts';
import { chooseView, findingsIn, projectionOf, viewOf } from './prospect.ts';
import { drawQr } from './qr.ts';
import { createScene, type Scene } from './scene.ts';
import { creditNumbers } from './sources.ts';
import { type Rectangle, rule } from './svg.ts';

/** Pixels of a sheet, of which an inch has 96; a part of one more would be a second sheet. */
export const PAPER_SIZES = {
  a4: { width: 793, height: 1122 },
  letter: { width: 816, height: 1056 },
} as const;

/** Pixels, of which a page has 96 to the inch: 14 millimetres. */
const MARGIN = 53;
const FACTOR = 1;
const FOOTER = 118;
/** The years above the maps of a comparison. */
const YEARS = 36;
/** The code is 22 millimetres wide. */
const QR = 83;

/** One year, or two of the same frame beside each other. */
function scenesOf(context: Context, width: number, top: number): readonly Scene[] {
  const { subject, state } = context;
  const { year, compare } = state;
  const years = compare === null ? [year] : [year, compare];
  const projection = projectionOf(state.projection);
  const findings = years.flatMap((one) =>
    findingsIn(subject.painter.placesAt(state.layer, state.estimate, one)),
  );
  const isOne = years.length === 1;
  const across = isOne ? width - 2 * (MARGIN - 20) : (width - 2 * MARGIN - 16) / 2;
  const size = { width: across, height: isOne ? 372 : 290 };
  const view = state.camera
    ? viewOf(state.camera, projection, FACTOR)
    : chooseView(
        subject.description,
        findings,
        size,
        projection,
        isOne ? ['stage'] : ['south', 'core', 'stage'],
      );
  return years.map((one, index) => {
    const x = isOne ? MARGIN - 20 : MARGIN + index * (across + 16);
    return createScene(subject, state, one, { box: { x, y: top, ...size }, view, factor: FACTOR });
  });
}

function drawMap(context: Context, scene: Scene, index: number): string {
  const sizes = { name: 13.5, note: 11.6 };
  const names = placeSceneNames(scene, {
    sizes,
    reserved: [],
    isBrief: context.state.compare !== null,
    voice: context.voice,
  });
  return [
    drawLand(scene, context.patterns, context.id(`map${index}`), null),
    drawKinds(scene, context.voice),
    ...names.map((name) => drawName(name, FACTOR)),
  ].join('');
}

function drawFoot(
  context: Context,
  scenes: readonly Scene[],
  box: Rectangle,
  left: number,
): string {
  const { subject, voice, address, hasQr } = context;
  const { words, own } = voice;
  const { version, asOf, licence } = subject.description;
  const right = box.x + box.width;
  const edge = address ? right - QR - 30 : right;
  const small = sans(PAPER.soft, 400, 10.4);
  const name = setText(words.title, { face: 'serif', weight: 600, size: 15, fill: PAPER.ink });
  const lines = [
    own.dataset(version, words.format.date(asOf)),
    `${licence.name} · ${words.messages.map.attribution}`,
    ...(address ? [address.site] : []),
  ];
  const credits = creditNumbers(scenes, voice);
  const width = box.width * (address ? 0.5 : 0.64);
  const set = setCredits(credits, voice, small, { width, lines: 4 });
  const rest = setText(
    [...(left > 0 ? [own.page.moreRows(left)] : []), own.page.rule, noteOf(context, 0).text].join(
      ' ',
    ),
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

/** A view on one sheet of paper: what its map says, the map, its key, the table behind it, its sources. */
export function drawPage(context: Context, { width, height }: Size): string {
  const { voice, state } = context;
  const { words } = voice;
  const across = width - 2 * MARGIN;
  const scenes = scenesOf(context, width, 0);
  const year = setYear(state.year, 62);
  const told = scenes.map((scene) => tell(scene, voice));
  const left = scenes.length === 1 ? MARGIN + year.width + 18 : MARGIN;
  const headline = setHeadline(
    told.map((one) => one.headline).join(' '),
    scenes.length === 1 ? [22.5, 20] : [18],
    width - MARGIN - left,
    3,
  );
  const deckText = scenes.length === 1 ? (told[0]?.deck.join(' ') ?? '') : '';
  const deck = setText(deckText, sans(PAPER.soft, 400, 12.5), { width: width - MARGIN - left });
  const above = scenes.length === 1 ? 0 : YEARS;
  const top = above + Math.max(MARGIN + year.height, MARGIN + headline.height + deck.height) + 14;
  const placed = scenesOf(context, width, top);
  const mapped = placed[0]?.box.height ?? 0;
  const title = `${words.layer(state.layer).title}, ${yearsOf(context)}`;
  const key = createKey(placed, { title, lens: lensOf(context) }, voice);
  const style = { patterns: context.patterns, factor: 0.82 };
  const legend = top + mapped + 10;
  const strip = drawStrip(key, { x: MARGIN, y: legend, width: across * 0.48 }, style);
  const side = MARGIN + across * 0.53;
  const others = drawOthers(key, { x: side, y: legend, width: across * 0.47 }, 2, style);
  const begin = legend + Math.max(strip.box.height, others.box.height) + 12;
  const foot = height - MARGIN - FOOTER;
  const table = drawTable(context, placed, {
    x: MARGIN,
    y: begin,
    width: across,
    height: foot - 10 - begin,
  });
  return [
    ...placed.map((scene, index) => drawMap(context, scene, index)),
    ...(scenes.length === 1
      ? []
      : placed.map(({ year: one, box }) => drawText(setYear(one, 36), box.x, top - YEARS))),
    scenes.length === 1 ? drawText(year, MARGIN, MARGIN) : '',
    drawText(headline, left, MARGIN - 2),
    deckText === '' ? '' : drawText(deck, left, MARGIN + headline.height),
    strip.svg,
    others.svg,
    table.svg,
    drawFoot(context, placed, { x: MARGIN, y: foot, width: across, height: FOOTER }, table.left),
  ].join('');
}
