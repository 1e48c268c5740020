import { type Box, isOver } from '../core/chart/placeTexts.ts';
import { inkWithin } from '../core/choropleth/tone.ts';
import { happeningsAt } from '../core/dataset/happening.ts';
import type { Polity } from '../core/geography/borders.ts';
import type { SIDES, Side } from '../core/geography/side.ts';
import type { Moment } from '../core/moment/moment.ts';
import type { Context } from './context.ts';
import { PAPER } from './paper.ts';
import { drawText, type Paragraph, setText } from './paragraph.ts';
import { paintOf, pointAt, type Scene, unitsAt } from './scene.ts';
import { element, type Rectangle } from './svg.ts';

/** Pixels of a dot, and between it and its name; names keep so far from each other. */
const DOT = 4.4;
const BESIDE = 6;
const APART = 7;
/** Letters from which on a name is written in two lines. */
const LONG = 12;

function setName(text: string, fill: string): Paragraph {
  const letters = { face: 'sans', weight: 500, size: 17, fill } as const;
  const whole = setText(text, letters);
  if (text.length <= LONG) return whole;
  return setText(text, letters, { width: whole.width * 0.62, leading: 1.1, isBalanced: true });
}

/** Whether a text lies wholly within a country, wholly without, or across its border. */
function lies(scene: Scene, box: Box, polity: Polity | undefined): 'within' | 'without' | 'across' {
  if (!polity) return 'without';
  const steps = [-0.5, -0.25, 0, 0.25, 0.5];
  const points = steps.flatMap((across) =>
    steps.map((down) => unitsAt(scene, box.x + across * box.width, box.y + down * box.height)),
  );
  const inside = points.filter((point) => scene.outlines.covers(polity, point)).length;
  if (inside === 0) return 'without';
  return inside === points.length ? 'within' : 'across';
}

const ORDER: readonly Side[] = ['right', 'left', 'below', 'above'];

function spotAt(side: Side, x: number, y: number, { width, height }: Paragraph): Box {
  const [across, down] = [DOT + BESIDE + width / 2, DOT + 3 + height / 2];
  const by = {
    right: [across, 0],
    left: [-across, 0],
    below: [0, down],
    above: [0, -down],
  } as const satisfies Record<(typeof SIDES)[number], readonly [number, number]>;
  return { x: x + by[side][0], y: y + by[side][1], width, height };
}

function isInside({ x, y, width, height }: Box, room: Rectangle): boolean {
  return (
    x - width / 2 > room.x + 4 &&
    x + width / 2 < room.x + room.width - 4 &&
    y - height / 2 > room.y + 4 &&
    y + height / 2 < room.y + room.height - 4
  );
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** What the dots lie on: the country of the moment and its colour. */
interface Home {
  readonly polity: Polity | undefined;
  readonly base: string;
  readonly isDark: boolean;
}

function homeOf(scene: Scene, moment: Moment): Home {
  const place = moment.country === undefined ? undefined : scene.places.get(moment.country);
  const { base } = place ? paintOf(scene, place) : { base: PAPER.paper };
  return {
    polity: place?.polity,
    base,
    isDark: place !== undefined && inkWithin(base) === 'light',
  };
}

function drawDot({ x, y }: Mark, isLight: boolean, base: string): string {
  return element('circle', {
    cx: x,
    cy: y,
    r: DOT,
    fill: isLight ? PAPER.white : PAPER.ink,
    stroke: isLight ? base : PAPER.paper,
    'stroke-width': 1.5,
  });
}

const ANCHORS = { right: 'start', left: 'end', above: 'middle', below: 'middle' } as const;

/** A name beside its dot, wholly within its country or wholly without; empty where it has no room. */
function drawEventName(
  scene: Scene,
  { x, y, name }: Mark,
  { polity, base, isDark }: Home,
  taken: Box[],
): string {
  const set = setName(name, PAPER.ink);
  for (const side of ORDER) {
    const spot = spotAt(side, x, y, set);
    const where = lies(scene, spot, polity);
    const wide = { ...spot, width: spot.width + APART, height: spot.height + 2 };
    if (where === 'across' || taken.some((box) => isOver(wide, box))) continue;
    if (!isInside(spot, scene.box)) continue;
    taken.push(wide);
    const isWithin = where === 'within';
    const letters = { ...set.letters, fill: isWithin && isDark ? PAPER.white : PAPER.ink };
    const halo = { colour: isWithin ? base : PAPER.paper, width: 4 };
    const edge = { right: -spot.width / 2, left: spot.width / 2, below: 0, above: 0 }[side];
    const placing = { anchor: ANCHORS[side], halo };
    return drawText({ ...set, letters }, spot.x + edge, spot.y - spot.height / 2, placing);
  }
  return '';
}

/** The events of the year where the moment is: dots, and the names that have room. */
export function drawEvents(
  scene: Scene,
  moment: Moment,
  reserved: readonly Rectangle[],
  { voice }: Context,
): string {
  const home = homeOf(scene, moment);
  const choice = {
    intervention: moment.intervention ?? null,
    countries: home.polity?.iso ?? [],
  };
  const marks = happeningsAt(scene.subject.dataset, scene.year, choice)
    .filter(({ isNow, isChosen }) => isNow && isChosen)
    .map(({ event }): Mark => {
      const [x, y] = pointAt(scene, event.position);
      return { x, y, name: voice.words.read(event.name) };
    })
    .filter(({ x, y }) => isInside({ x, y, width: 2 * DOT, height: 2 * DOT }, scene.box));
  const taken: Box[] = [
    ...reserved.map(({ x, y, width, height }) => {
      return { x: x + width / 2, y: y + height / 2, width, height };
    }),
    ...marks.map(({ x, y }) => ({ x, y, width: 2 * DOT, height: 2 * DOT })),
  ];
  const names = marks.map((mark) => drawEventName(scene, mark, home, taken));
  const dots = marks.map((mark) => {
    const isOn = lies(scene, { ...mark, width: 1, height: 1 }, home.polity) === 'within';
    return drawDot(mark, isOn && home.isDark, home.base);
  });
  return [...dots, ...names].join('');
}
