import type { Size } from '../core/geography/stage.ts';
import type { Lesson } from '../core/lesson/lesson.ts';
import { chooseSymbols } from '../core/state/transition.ts';
import { formatFigure, nameOf } from '../i18n/describe.ts';
import type { Words } from '../i18n/words.ts';
import type { Context, Shown } from './context.ts';
import { serif } from './header.ts';
import { drawLand } from './land.ts';
import { createKey, type Drawn, drawOthers, drawStrip } from './legend.ts';
import { drawCards } from './lessonCards.ts';
import { drawName, placeSceneNames } from './names.ts';
import { originOf } from './origin.ts';
import { sans, wordClaim } from './pageTable.ts';
import { PAPER } from './paper.ts';
import { drawText, type Paragraph, type Run, setText } from './paragraph.ts';
import { chooseView, projectionOf } from './prospect.ts';
import { drawQr } from './qr.ts';
import { createScene } from './scene.ts';
import { element, type Rectangle, rectangle, rule } from './svg.ts';

/** Pixels, of which a page has 96 to the inch: 14 millimetres. */
const MARGIN = 53;
const FOOTER = 104;
const QR = 76;
/** From line to line of handwriting: 6.7 millimetres. */
const PITCH = 25.5;
/** Lines for the first answer and for the second; fewer where the claims take more room. */
const LINES = [
  [4, 3],
  [3, 3],
  [3, 2],
  [2, 2],
] as const;
/** Pixels of the map, at the least and at the most. */
const MAP = { least: 170, most: 310 };

/** The years of which the claims of a lesson speak. */
export function yearsOfLesson({ figure, year }: Lesson, { format }: Words): string {
  return figure.span ? format.years(figure.span) : String(figure.carriedFrom ?? year);
}

/** The question of a sheet: what is counted, where, when. */
export function titleOfLesson(lesson: Lesson, { voice: { words, own } }: Shown): string {
  const { unit } = words.layer(lesson.layer);
  const counted = words.format.capitalise(unit);
  const what = words.messages.headline.at(counted, nameOf(lesson.polity, words));
  return own.lesson.title(what, yearsOfLesson(lesson, words));
}

/** Where a pupil writes name, class and date. */
function drawFields({ voice: { own } }: Context, { x, y, width }: Rectangle): string {
  const { name, group, date } = own.lesson;
  const fields = [
    { text: name, from: 0, to: 0.47 },
    { text: group, from: 0.5, to: 0.735 },
    { text: date, from: 0.765, to: 1 },
  ];
  return fields
    .map(({ text, from, to }) => {
      const set = setText(text, sans(PAPER.soft, 400, 11.6));
      const [left, right] = [x + from * width, x + to * width];
      return drawText(set, left, y) + rule(left, y + 20.5, right, y + 20.5, PAPER.soft);
    })
    .join('');
}

/** Title and the line below it. */
function drawHead(lesson: Lesson, context: Context, { x, y, width }: Rectangle): Drawn {
  const title = setText(titleOfLesson(lesson, context), serif(24), {
    width,
    leading: 1.14,
    isBalanced: true,
  });
  const deck = setText(context.voice.own.lesson.deck, serif(14.5, 400), { width });
  const height = title.height + 3 + deck.height;
  return {
    svg: drawText(title, x, y) + drawText(deck, x, y + title.height + 3),
    box: { x, y, width, height },
  };
}

/** The map of the year, on which the number asked for is left open, in a box of the sheet. */
function sceneOf({ polity, year }: Lesson, context: Context, box: Rectangle) {
  const { subject, state } = context;
  const projection = projectionOf(state.projection);
  const reaches = ['south', 'core', 'stage'] as const;
  const view = chooseView(subject.description, [polity], box, projection, reaches);
  return createScene(subject, chooseSymbols('areas')(state), year, { box, view, factor: 1 });
}

function drawMap({ polity }: Lesson, context: Context, scene: ReturnType<typeof sceneOf>): string {
  const names = placeSceneNames(scene, {
    sizes: { name: 14.5, note: 12 },
    reserved: [],
    asked: polity.id,
    voice: context.voice,
  });
  return [
    drawLand(scene, context.patterns, context.id('map'), null),
    ...names.map((name) => drawName(name, 1)),
  ].join('');
}

function drawLegend(
  { layer }: Lesson,
  context: Context,
  scene: ReturnType<typeof sceneOf>,
  { x, y, width }: Omit<Rectangle, 'height'>,
): Drawn {
  const { voice, patterns } = context;
  const title = voice.words.messages.summary.titled(voice.words.layer(layer).title, scene.year);
  const key = createKey([scene], { title, lens: null }, voice);
  const style = { patterns, factor: 0.8 };
  const strip = drawStrip(key, { x, y, width: width * 0.4 }, style);
  const side = x + width * 0.45;
  const others = drawOthers(key, { x: side, y, width: width * 0.55 }, 3, style);
  const height = Math.max(strip.box.height, others.box.height);
  return { svg: strip.svg + others.svg, box: { x, y, width, height } };
}

function setQuestion(text: string, width: number): Paragraph {
  return setText(text, sans(PAPER.ink, 700, 12.6), { width });
}

/** Lines to write on, below a question. */
function drawLines(count: number, { x, y, width }: Omit<Rectangle, 'height'>): string {
  return Array.from({ length: count }, (_, index) => {
    const at = y + (index + 1) * PITCH + 0.5;
    return rule(x, at, x + width, at, PAPER.soft);
  }).join('');
}

const BOX = 26;

/** What the pupil is asked, with room to answer. */
function drawQuestions(
  { voice: { own } }: Context,
  { x, y, width }: Omit<Rectangle, 'height'>,
  [first, second]: readonly [number, number],
): Drawn {
  const { which, why, others } = own.lesson;
  const choice = setQuestion(which, width - 60);
  const reason = setQuestion(why, width);
  const rest = setQuestion(others, width);
  const square = { x: x + choice.width + 10.5, y: y + 0.5, width: BOX, height: BOX };
  const reasons = y + BOX + 10;
  const rests = reasons + reason.height + first * PITCH + 12;
  const end = rests + rest.height + second * PITCH;
  return {
    svg: [
      drawText(choice, x, y + (BOX - choice.pitch) / 2),
      rectangle(square, { rx: 4, fill: 'none', stroke: PAPER.ink }),
      drawText(reason, x, reasons),
      drawLines(first, { x, y: reasons + reason.height, width }),
      drawText(rest, x, rests),
      drawLines(second, { x, y: rests + rest.height, width }),
    ].join(''),
    box: { x, y, width, height: end - y },
  };
}

/** What the map paints and why, which only the teacher is to read at once: upside down. */
function drawAnswer(lesson: Lesson, context: Context, box: Rectangle): string {
  const { voice, subject } = context;
  const { words, own } = voice;
  const { figure } = lesson;
  const [painted] = figure.painted;
  if (!painted) return '';
  const reason = subject.notes[painted.intervention]?.reasons?.[painted.id];
  const told = (why: string): readonly Run[] => [
    { text: `${own.lesson.teacher} `, weight: 700 },
    {
      text: [
        own.lesson.noAnswer,
        own.lesson.paints(formatFigure(figure, words), wordClaim(painted, context)),
        why,
        own.lesson.claims(figure.rivals.length),
      ].join(' '),
    },
  ];
  const set = (why: string) =>
    setText(told(why), sans(PAPER.soft, 400, 9.8), { width: box.width, leading: 1.28 });
  const whole = set(reason ? words.read(reason) : words.messages.details.defaultReason);
  const short = whole.height <= box.height ? whole : set('');
  const { x, y, width, height } = box;
  const turn = `rotate(180 ${(x + width / 2).toFixed(1)} ${(y + height / 2).toFixed(1)})`;
  return element('g', { transform: turn }, drawText(short, x, y));
}

function drawFoot(lesson: Lesson, context: Context, box: Rectangle): string {
  const { subject, voice, address, hasQr } = context;
  const { words } = voice;
  const { edition, licence } = originOf(subject, voice);
  const right = box.x + box.width;
  const isCoded = address !== null && hasQr;
  const edge = isCoded ? right - QR - 22 : right;
  const small = sans(PAPER.soft, 400, 9.8);
  const name = setText(words.title, { face: 'serif', weight: 600, size: 14, fill: PAPER.ink });
  const lines = [
    setText(edition, small),
    ...(licence === null ? [] : [setText(licence, small)]),
    setText(words.messages.map.attribution, small),
    ...(address ? [setText(address.site, { ...small, weight: 700, fill: PAPER.ink })] : []),
  ];
  const answer = { x: box.x, y: box.y + 10, width: box.width * 0.53, height: box.height - 12 };
  return [
    rule(box.x, box.y, right, box.y, PAPER.ink),
    drawAnswer(lesson, context, answer),
    drawText(name, edge, box.y + 10, { anchor: 'end' }),
    ...lines.map((line, index) =>
      drawText(line, edge, box.y + 32 + index * 13.5, { anchor: 'end' }),
    ),
    isCoded ? drawQr(address.view, right - QR, box.y + 14, QR, PAPER.white) : '',
  ].join('');
}

/** One sheet of paper for a class: the map with a number left open, three claims on it, and room to say which is trusted. */
export function drawLesson(lesson: Lesson, context: Context, { width, height }: Size): string {
  const x = MARGIN;
  const across = width - 2 * MARGIN;
  const at = (y: number) => ({ x, y, width: across, height: 0 });
  const foot = height - MARGIN - FOOTER;
  const head = drawHead(lesson, context, at(MARGIN + 34));
  const top = head.box.y + head.box.height + 8;
  const box = (tall: number) => ({ x, y: top, width: across, height: tall });
  const key = drawLegend(lesson, context, sceneOf(lesson, context, box(MAP.least)), at(0));
  const cards = drawCards(lesson, context, at(0));
  const taken = key.box.height + cards.box.height + 8 + 12 + 12 + 20;
  const room = foot - top - taken;
  const asked = (lines: readonly [number, number]) =>
    drawQuestions(context, at(0), lines).box.height;
  const lines = LINES.find((some) => room - asked(some) >= MAP.least) ?? LINES[3];
  const tall = Math.max(90, Math.min(MAP.most, room - asked(lines)));
  const scene = sceneOf(lesson, context, box(tall));
  const legend = drawLegend(lesson, context, scene, at(top + tall + 8));
  const claims = drawCards(lesson, context, at(legend.box.y + legend.box.height + 12));
  const questions = drawQuestions(context, at(claims.box.y + claims.box.height + 12), lines);
  return [
    drawFields(context, at(MARGIN)),
    head.svg,
    drawMap(lesson, context, scene),
    legend.svg,
    claims.svg,
    questions.svg,
    drawFoot(lesson, context, { x, y: foot, width: across, height: FOOTER }),
  ].join('');
}
