import { type Box, isOver } from '../core/chart/placeTexts.ts';
import { radiusOf } from '../core/choropleth/circle.ts';
import { markOf } from '../core/choropleth/mark.ts';
import type { Place } from '../core/choropleth/place.ts';
import { inkWithin } from '../core/choropleth/tone.ts';
import { weightOf } from '../core/choropleth/weight.ts';
import type { Polity } from '../core/geography/borders.ts';
import { createExtents } from '../core/geography/extents.ts';
import { isInside, isSeen, largestOf, sidesOf, spotsOf } from '../core/geography/names.ts';
import type { Side } from '../core/geography/side.ts';
import { SPECK_RADIUS } from '../core/geography/speck.ts';
import type { Extent, Spot } from '../core/geography/wish.ts';
import { type Extremes, isTouching, reachIn } from './extremes.ts';
import { type NameSizes, type NameText, nameTexts } from './nameText.ts';
import { PAPER } from './paper.ts';
import { drawText } from './paragraph.ts';
import { circleCountOf, isDisc, labelOf, paintOf, type Scene, unitsAt } from './scene.ts';
import type { Voice } from './subject.ts';
import type { Rectangle } from './svg.ts';

/** So many of the largest are always named, wherever they stand. */
const ALWAYS = 3;
/** Pixels a unit, in the measure of the page, from which on every finding is named that has room. */
const NEAR = 0.06;
/** Pixels around a text that belong to it. */
const PADDING = 4;

interface Naming {
  readonly sizes: NameSizes;
  /** What lies over the map. */
  readonly reserved: readonly Rectangle[];
  /** A country that is named before all others. */
  readonly first?: string | null;
  /** Whose name bears the year. */
  readonly dated?: string | undefined;
  /** Whether what qualifies the numbers stands elsewhere. */
  readonly isBrief?: boolean;
  /** A country whose number is left open: it and the actor alone are named. */
  readonly asked?: string | undefined;
  readonly voice: Voice;
}

/** A name where it stands. */
export interface PlacedName {
  readonly text: NameText;
  readonly spot: Spot;
  readonly fill: string;
  readonly halo: string;
}

function middleOf({ x, y, width, height }: Rectangle): Box {
  return { x: x + width / 2, y: y + height / 2, width, height };
}

/** The actor, what the picture is about, then the largest findings. */
function chosenOf(scene: Scene, { first = null, asked }: Naming): readonly Place[] {
  const { actor } = scene.subject.description;
  const always = [first, asked ?? null, actor?.id ?? null];
  const places = [...scene.places.values()];
  const before = places.filter(({ polity }) => always.includes(polity.id));
  before.sort((one, other) => always.indexOf(one.polity.id) - always.indexOf(other.polity.id));
  if (scene.layer.type === 'involvement' || asked !== undefined) return before;
  const findings = places.flatMap((place) => {
    const weight = always.includes(place.polity.id) ? null : weightOf(place.cell);
    return weight === null ? [] : [{ place, weight }];
  });
  const isNear = scene.scale / scene.factor >= NEAR;
  const largest = largestOf(findings, scene.box.width / scene.factor, isNear);
  return [...before, ...largest.map(({ place }) => place)];
}

/** What a text would lie on. */
interface Below {
  readonly numbers: number;
  readonly findings: number;
  /** Of its area, from none to all. */
  readonly land: number;
}

const GRID = [-0.5, -0.25, 0, 0.25, 0.5] as const;

/** A spot in the units of the outlines. */
function roomOf(scene: Scene, { x, y, width, height }: Box): Extremes {
  const [west, north] = unitsAt(scene, x - width / 2, y - height / 2);
  const [east, south] = unitsAt(scene, x + width / 2, y + height / 2);
  return { west, north, east, south };
}

/** Looks up what lies below a text, at some points of it. */
function createLook(scene: Scene) {
  const { outlines, polities, places } = scene;
  const marked = [...places.values()].filter(
    ({ swatch, cell }) => swatch.type === 'actor' || cell !== undefined,
  );
  const isNumber = (place: Place) => place.swatch.type === 'actor' || markOf(place) === 'figure';
  const discs = marked.filter(({ polity }) => isDisc(scene, polity));
  return (spot: Box, own: string): Below => {
    const points = GRID.flatMap((across) =>
      GRID.map((down) => unitsAt(scene, spot.x + across * spot.width, spot.y + down * spot.height)),
    );
    const room = roomOf(scene, spot);
    const isNear = (polity: Polity) => isTouching(reachIn(outlines)(polity), room);
    const near = polities.filter(isNear);
    const covered = points.filter((point) => near.some((one) => outlines.covers(one, point)));
    const size = 8 * scene.factor;
    const below = marked.filter((place) => {
      if (place.polity.id === own) return false;
      const covers = (point: readonly [number, number]) => outlines.covers(place.polity, point);
      if (isNear(place.polity) && points.some(covers)) return true;
      if (!discs.includes(place)) return false;
      const [x, y] = labelOf(scene, place.polity);
      return isOver(spot, { x, y, width: size, height: size });
    });
    const numbers = below.filter(isNumber).length;
    return { numbers, findings: below.length, land: covered.length / points.length };
  };
}

function extentOf(
  scene: Scene,
  place: Place,
  text: NameText,
  extents: ReturnType<typeof createExtents>,
): Extent {
  const count = circleCountOf(scene, place);
  const isRound = count !== null || isDisc(scene, place.polity);
  if (!isRound) return extents(place.polity, scene.scale, text);
  const radius = count === null ? SPECK_RADIUS.marked : radiusOf(count, scene.subject.largestCount);
  const aside = radius * scene.factor + 3;
  return { left: aside, right: aside, above: aside, below: aside, free: 0 };
}

interface Candidate {
  readonly text: NameText;
  readonly spot: Spot;
  readonly below: Below;
}

/**
 * The best of the spots that are free: with all lines on no finding, then on no number, then with two lines; a large one
 * stands in any case. Of spots alike that with more sea below it.
 */
function choose(
  candidates: readonly Candidate[],
  most: number,
  isLarge: boolean,
): Candidate | null {
  const isWhole = ({ text }: Candidate) => text.paragraphs.length === most;
  const tests: readonly ((candidate: Candidate) => boolean)[] = [
    (one) => isWhole(one) && one.below.findings === 0,
    (one) => isWhole(one) && one.below.numbers === 0,
    (one) => one.below.findings === 0,
    (one) => one.below.numbers === 0,
    () => isLarge,
  ];
  const sea = ({ spot, below }: Candidate) =>
    spot.at === 'within' ? 0 : Math.round(below.land * 3);
  for (const test of tests) {
    const [best] = candidates.filter(test).toSorted((one, other) => sea(one) - sea(other));
    if (best) return best;
  }
  return null;
}

/** The ink of words within a country; null where they are not read there. */
function inkOf(scene: Scene, place: Place): 'dark' | 'light' | null {
  const { base, texture } = paintOf(scene, place);
  const isRound = isDisc(scene, place.polity) || circleCountOf(scene, place) !== null;
  if (texture !== 'solid' || place.swatch.type === 'actor' || isRound) return null;
  return inkWithin(base);
}

interface Ground {
  readonly look: ReturnType<typeof createLook>;
  readonly extents: ReturnType<typeof createExtents>;
  /** Whether a text may stand there at all. */
  readonly isFree: (spot: Box) => boolean;
}

/** Every way in which a place may be named where there is room. */
function candidatesOf(
  scene: Scene,
  place: Place,
  texts: readonly NameText[],
  { look, extents, isFree }: Ground,
): readonly Candidate[] {
  const { polity } = place;
  const [x, y] = labelOf(scene, polity);
  const preferred: Side | undefined = scene.subject.description.nameSides?.[polity.id];
  const isLegible = inkOf(scene, place) !== null;
  const sides = sidesOf(polity.label, preferred);
  return texts.flatMap((text) => {
    const size = { width: text.width + PADDING, height: text.height + PADDING };
    const extent = extentOf(scene, place, text, extents);
    return spotsOf({ x, y, ...size, extent, isLegible, sides })
      .filter(isFree)
      .map((spot): Candidate => ({ text, spot, below: look(spot, polity.id) }));
  });
}

/** Within its country a name is written in the ink that is read there, around which the country’s colour lies. */
function coloursOf(scene: Scene, place: Place, { at }: Spot, fill: string) {
  if (at !== 'within') return { fill, halo: PAPER.paper };
  const within = inkOf(scene, place) === 'light' ? PAPER.white : PAPER.ink;
  return { fill: within, halo: paintOf(scene, place).base };
}

function hasNumber({ cell }: Place): boolean {
  return (weightOf(cell) ?? 0) > 0;
}

/** Whether a place is named whatever is said of it. */
function isChosen({ polity, swatch }: Place, { first, asked }: Naming): boolean {
  return swatch.type === 'actor' || polity.id === first || polity.id === asked;
}

/** How a place is named in a scene, all lines first. */
function textsOf(scene: Scene, { polity, cell, swatch }: Place, naming: Naming) {
  const isActor = swatch.type === 'actor';
  const fill = isActor ? PAPER.accent : PAPER.ink;
  const year = naming.dated === polity.id ? scene.year : undefined;
  const isAsked = naming.asked === polity.id;
  const style = { fill, sizes: naming.sizes, year, isAsked };
  const texts = nameTexts(polity, isActor ? undefined : cell, style, naming.voice);
  return { fill, texts: naming.isBrief ? texts.slice(-1) : texts };
}

/** Places the names of a scene, each by the real widths of its letters. */
export function placeSceneNames(scene: Scene, naming: Naming): readonly PlacedName[] {
  const { x, y, width, height } = scene.box;
  const room = { left: x, top: y, right: x + width, bottom: y + height };
  const taken: Box[] = naming.reserved.map(middleOf);
  const ground: Ground = {
    look: createLook(scene),
    extents: createExtents(scene.outlines),
    isFree: (spot) => isInside(spot, room) && !taken.some((box) => isOver(spot, box)),
  };
  let large = 0;
  return chosenOf(scene, naming).flatMap((place): readonly PlacedName[] => {
    const [px, py] = labelOf(scene, place.polity);
    if (!isSeen({ x: px, y: py }, room)) return [];
    const { fill, texts } = textsOf(scene, place, naming);
    const isCounted = hasNumber(place);
    if (isCounted) large += 1;
    const isWanted = isChosen(place, naming) || (isCounted && large <= ALWAYS);
    const most = Math.max(...texts.map(({ paragraphs }) => paragraphs.length));
    const best = choose(candidatesOf(scene, place, texts, ground), most, isWanted);
    if (!best) return [];
    taken.push(best.spot);
    const { text, spot } = best;
    return [{ text, spot, ...coloursOf(scene, place, spot, fill) }];
  });
}

const ANCHORS = {
  left: 'end',
  right: 'start',
  above: 'middle',
  below: 'middle',
  within: 'middle',
} as const;

/** Lines of one name, ragged away from its country. */
export function drawName({ text, spot, fill, halo }: PlacedName, factor: number): string {
  const aside = (spot.width - PADDING) / 2;
  const x = spot.x + { left: aside, right: -aside, above: 0, below: 0, within: 0 }[spot.at];
  let y = spot.y - text.height / 2;
  return text.paragraphs
    .map((paragraph) => {
      const own = paragraph.letters.fill;
      const colour = spot.at === 'within' ? fill : own;
      const letters = { ...paragraph.letters, fill: colour };
      const drawn = drawText({ ...paragraph, letters }, x, y, {
        anchor: ANCHORS[spot.at],
        halo: { colour: halo, width: 3 * factor },
      });
      y += paragraph.height;
      return drawn;
    })
    .join('');
}
