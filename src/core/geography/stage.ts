import type { Position } from './position.ts';
import { type PlanePoint, type Projection, WEST_EDGE } from './projection.ts';

/** A rectangle on the plane; a latitude and longitude rectangle is none there. */
export interface PlaneBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The land that matters to an atlas, in degrees: what its map shows before anybody moves it. */
export interface Stage {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Of it the longitudes that a tall map shows at the least, larger; all of them where it is not said. */
  readonly core?: { readonly west: number; readonly east: number } | undefined;
}

/** All land but Antarctica, which the map leaves out. */
export const ALL_LAND: Stage = { west: WEST_EDGE, south: -56, east: WEST_EDGE + 360, north: 84 };

/** Mercator inflates what lies near the poles: it shows less of it. */
const MERCATOR = { south: -55, north: 73, farthest: 78 } as const;

/** Pixels of a map’s box. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a map shows of the plane: pixels a radian, around a centre. */
export interface PlaneView extends PlanePoint {
  readonly scale: number;
}

/** Width over height from which on a box shows the stage whole: a taller one would show a ribbon of it. */
export const WIDE = 1.45;

/** Of the sea to spare beside the stage so much lies in the west, where the legend stands. */
export const WESTWARD = 0.72;

function boxOf({ west, south, east, north }: Stage, projection: Projection): PlaneBox {
  return {
    west: projection.project({ lng: west, lat: 0 }).x,
    east: projection.project({ lng: east, lat: 0 }).x,
    south: projection.project({ lng: 0, lat: south }).y,
    north: projection.project({ lng: 0, lat: north }).y,
  };
}

/** How far a reader may go. */
export function worldBox(projection: Projection): PlaneBox {
  const north = projection.id === 'mercator' ? MERCATOR.farthest : ALL_LAND.north;
  return boxOf({ ...ALL_LAND, north }, projection);
}

/** Where the land that matters lies on the plane. */
export function stageBox(stage: Stage, projection: Projection): PlaneBox {
  if (projection.id !== 'mercator') return boxOf(stage, projection);
  const south = Math.max(stage.south, MERCATOR.south);
  return boxOf({ ...stage, south, north: Math.min(stage.north, MERCATOR.north) }, projection);
}

/** What of it a tall map shows at the least. */
export function coreBox(stage: Stage, projection: Projection): PlaneBox {
  return boxOf({ ...stage, ...stage.core }, projection);
}

/** The largest view that holds a box whole, around its middle. */
function hold({ west, south, east, north }: PlaneBox, { width, height }: Size): PlaneView {
  const scale = Math.min(width / (east - west), height / (north - south));
  return { scale, x: (west + east) / 2, y: (south + north) / 2 };
}

/** The view farthest away: all land. */
export function worldView(size: Size, projection: Projection): PlaneView {
  return hold(worldBox(projection), size);
}

/**
 * The view with which a map of this size begins. A wide box shows the stage whole, spare sea in the west; a taller one
 * crops it towards its core, and the more it crops, the nearer the core’s middle it stands.
 */
export function stageView(size: Size, projection: Projection, stage: Stage = ALL_LAND): PlaneView {
  const box = stageBox(stage, projection);
  const core = coreBox(stage, projection);
  const [across, least] = [box.east - box.west, core.east - core.west];
  const isWide = size.width / size.height >= WIDE;
  const shown = isWide ? box : { ...box, west: core.west, east: core.east };
  const { scale, y } = hold(shown, size);
  const spare = size.width / scale - across;
  const middle = (box.west + box.east) / 2;
  if (spare >= 0) return { scale, x: middle - spare * (WESTWARD - 0.5), y };
  const cropped = Math.min(1, -spare / (across - least));
  return { scale, x: middle + cropped * ((core.west + core.east) / 2 - middle), y };
}

/** Whether a view leaves out some of the stage’s breadth. */
export function isCropped(
  { scale }: PlaneView,
  { width }: Size,
  projection: Projection,
  stage: Stage = ALL_LAND,
): boolean {
  const { west, east } = stageBox(stage, projection);
  return width / scale < (east - west) * 0.99;
}

/** Pixels of a map over which something lies, at its right, and at its lower edge. */
export interface Covered {
  readonly right: number;
  readonly below: number;
}

/** Pixels between a place and what covers a side of the map, at the least. */
const CLEAR = { right: 56, below: 32 } as const;

/** The view moved just so far that a place does not lie below what covers the map. */
export function uncover(
  view: PlaneView,
  { width, height }: Size,
  place: Position,
  covered: Covered,
  projection: Projection,
): PlaneView {
  const { x, y } = projection.project(place);
  const beyond = (side: keyof Covered, length: number, distance: number) => {
    if (covered[side] === 0) return 0;
    return Math.max(0, distance - (length / 2 - covered[side] - CLEAR[side]) / view.scale);
  };
  const right = beyond('right', width, x - view.x);
  const below = beyond('below', height, view.y - y);
  return right > 0 || below > 0 ? { ...view, x: view.x + right, y: view.y - below } : view;
}
