import type { Size } from '../core/geography/stage.ts';
import { type Context, drawFade, findingsOf, lensOf, ofWhom, panesOf, yearsOf } from './context.ts';
import { drawFooter } from './footer.ts';
import { setHeadline, setYear, tell } from './header.ts';
import { drawKinds } from './kinds.ts';
import { drawLand } from './land.ts';
import { createKey, drawOthers, drawStrip } from './legend.ts';
import { drawName, placeSceneNames } from './names.ts';
import { drawNote, noteOf } from './note.ts';
import { PAPER } from './paper.ts';
import { drawText, type Paragraph, setText } from './paragraph.ts';
import { chooseView, countOutside, projectionOf, viewOf } from './prospect.ts';
import { createScene, type Scene } from './scene.ts';
import { creditNumbers } from './sources.ts';
import { type Rectangle, rule } from './svg.ts';

const MARGIN = 48;
const FACTOR = 1.4;

/** Two years or two atlases, in boxes of one size and in the same frame. */
function scenesOf(context: Context, boxes: readonly [Rectangle, Rectangle]) {
  const { subject, state } = context;
  const projection = projectionOf(state.projection);
  const panes = panesOf(context);
  const findings = panes.flatMap(findingsOf);
  const [box] = boxes;
  const view = state.camera
    ? viewOf(state.camera, projection, FACTOR)
    : chooseView(subject.description, findings, box, projection, ['south', 'core', 'stage']);
  const scenes = panes.map((pane, index) =>
    createScene(pane.subject, pane.state, pane.year, {
      box: boxes[index] ?? box,
      view,
      factor: FACTOR,
    }),
  );
  return { scenes, outside: countOutside(findings, view, box, projection) };
}

function drawHalf(
  context: Context,
  scene: Scene,
  index: number,
  sizes: { name: number; note: number },
) {
  const { voice } = ofWhom(context, scene);
  const names = placeSceneNames(scene, { sizes, reserved: [], voice });
  return [
    drawLand(scene, context.patterns, context.id(`map${index}`), null),
    drawFade(scene.box, 40, context.id(`fade${index}`)),
    drawKinds(scene, voice),
    ...names.map((name) => drawName(name, FACTOR)),
  ].join('');
}

/** The headline of one of two scenes, both in the same letters: the largest in which either has room. */
function setAlike(
  scenes: readonly Scene[],
  scene: Scene,
  { width, lines }: { readonly width: number; readonly lines: number },
  context: Context,
): Paragraph {
  const sizes = [27, 25, 23];
  const headlineOf = (one: Scene) => tell(one, ofWhom(context, one).voice).headline;
  const fits = sizes.findIndex((size) =>
    scenes.every((one) => setHeadline(headlineOf(one), [size], width, lines).lines.length <= lines),
  );
  const size = sizes.at(fits) ?? 23;
  return setHeadline(headlineOf(scene), [size], width, lines);
}

/** The year over or beside its headline. */
function drawHead(
  scenes: readonly Scene[],
  scene: Scene,
  context: Context,
  x: number,
  width: number,
  isBeside: boolean,
): string {
  const year = setYear(scene.year, isBeside ? 76 : 84);
  const left = isBeside ? x + year.width + 22 : x;
  const room = { width: x + width - left, lines: isBeside ? 3 : 4 };
  const told = setAlike(scenes, scene, room, context);
  const top = isBeside ? 34 : 48 + year.height + 8;
  return drawText(year, x, isBeside ? 38 : 44) + drawText(told, left, top);
}

function drawLegend(
  context: Context,
  scenes: readonly Scene[],
  outside: number,
  box: Rectangle,
  isBroad: boolean,
): string {
  const { voice, state, patterns } = context;
  const title = `${voice.words.layer(state.layer).title}, ${yearsOf(context)}`;
  const key = createKey(scenes, { title, lens: lensOf(context) }, voice);
  const style = { patterns, factor: isBroad ? 1.15 : 1.25 };
  const { x, y, width } = box;
  const across = isBroad ? 560 : 520;
  const strip = drawStrip(key, { x, y, width: across }, style);
  const side = x + across + (isBroad ? 64 : 56);
  const others = drawOthers(
    key,
    { x: side, y: y + 2, width: x + width - side },
    isBroad ? 3 : 1,
    style,
  );
  if (!isBroad) {
    const at = { x, bottom: y + box.height, anchor: 'start' as const };
    return strip.svg + others.svg + drawNote(context, outside, at, across).svg;
  }
  const { text, mark } = noteOf(context, outside);
  const letters = { face: 'sans', weight: 400, size: 14.5, fill: PAPER.soft } as const;
  const room = x + width - side;
  const note = setText([{ text: `${text} ` }, ...mark], letters, { width: room, leading: 1.25 });
  const top = Math.max(others.box.y + others.box.height + 4, y + box.height - note.height);
  return strip.svg + others.svg + drawText(note, side, top);
}

/** The legend of one of two atlases below its map, or in the upper or lower half of the column; its own title and lens. */
function drawOwnLegend(
  context: Context,
  scene: Scene,
  { x, y, width }: Omit<Rectangle, 'height'>,
  isBroad: boolean,
): string {
  const told = ofWhom(context, scene);
  const { words } = told.voice;
  const title = words.messages.summary.titled(words.layer(told.state.layer).title, scene.year);
  const key = createKey([scene], { title, lens: lensOf(told) }, told.voice);
  const style = { patterns: context.patterns, factor: isBroad ? 1.05 : 1.15 };
  const across = Math.round(width * 0.47);
  const side = x + across + 26;
  const others = { x: side, y: y + 2, width: x + width - side };
  return drawStrip(key, { x, y, width: across }, style).svg + drawOthers(key, others, 2, style).svg;
}

/** Of two atlases a legend each, and the note of both below. */
function drawLegends(
  context: Context,
  scenes: readonly Scene[],
  outside: number,
  { x, y, width, height }: Rectangle,
  isBroad: boolean,
): string {
  const half = isBroad ? width / 2 + (MARGIN - 40) / 2 : width;
  const legends = scenes.map((scene, index) => {
    const left = isBroad && index > 0 ? x + width - half + 40 : x;
    const top = isBroad ? y : y + index * 104;
    return drawOwnLegend(context, scene, { x: left, y: top, width: half - 40 }, isBroad);
  });
  const { text, mark } = noteOf(context, outside);
  const letters = { face: 'sans', weight: 400, size: 14.5, fill: PAPER.soft } as const;
  const note = setText([{ text: `${text} ` }, ...mark], letters, { width, leading: 1.25 });
  return [...legends, drawText(note, x, y + height - note.height)].join('');
}

/** Two maps side by side in the same frame: of two years under one legend, of two atlases each over its own. */
export function drawComparison(
  context: Context,
  isBroad: boolean,
  { width, height }: Size,
): string {
  const footer = isBroad ? 132 : 150;
  const foot = height - footer;
  const isOfTwo = context.other !== undefined;
  const below = isOfTwo ? (isBroad ? 164 : 284) : isBroad ? 118 : 196;
  const top = isBroad ? 138 : 268;
  const half = width / 2;
  const tall = foot - below - top;
  const { scenes, outside } = scenesOf(context, [
    { x: 0, y: top, width: half, height: tall },
    { x: half, y: top, width: half, height: tall },
  ]);
  const sizes = isBroad ? { name: 18, note: 15.5 } : { name: 17, note: 14.8 };
  const legend = { x: MARGIN, y: foot - below + 10, width: width - 2 * MARGIN, height: below - 20 };
  return [
    ...scenes.map((scene, index) => drawHalf(context, scene, index, sizes)),
    ...scenes.map((scene, index) => {
      const x = index * half + (index === 0 ? MARGIN : 40);
      return drawHead(scenes, scene, context, x, half - 40 - (index === 0 ? MARGIN : 40), isBroad);
    }),
    rule(half, 30, half, foot - below, PAPER.rule),
    isOfTwo
      ? drawLegends(context, scenes, outside, legend, isBroad)
      : drawLegend(context, scenes, outside, legend, isBroad),
    drawFooter(
      { x: MARGIN, y: foot, width: width - 2 * MARGIN, height: footer },
      { ...context, credits: creditNumbers(scenes, context) },
    ),
  ].join('');
}
