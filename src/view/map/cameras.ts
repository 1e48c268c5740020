import type L from 'leaflet';
import { approach } from '../../core/geography/approach.ts';
import type { Borders } from '../../core/geography/borders.ts';
import { type Camera, pixelsPerRadian } from '../../core/geography/camera.ts';
import type { Projection } from '../../core/geography/projection.ts';
import {
  type Covered,
  isCropped,
  type Size,
  type Stage,
  stageView,
  uncover,
  worldView,
} from '../../core/geography/stage.ts';
import { selectedPolity } from '../../core/state/selection.ts';
import type { State } from '../../core/state/state.ts';
import { isDivided } from '../../core/state/years.ts';
import { cameraOfView, viewOfCamera } from './layer/crs.ts';
import { clearOf, coveredOf } from './layer/room.ts';

/** What a map’s views depend on besides its size. */
export interface Scene {
  readonly projection: Projection;
  /** The land that matters to the atlas. */
  readonly stage: Stage | undefined;
  readonly borders: Borders;
}

function sizeOf(map: L.Map): Size {
  const { x, y } = map.getSize();
  return { width: Math.max(1, x), height: Math.max(1, y) };
}

/** All land, from as far as it takes. */
export function worldCamera(map: L.Map, { projection }: Scene): Camera {
  return cameraOfView(worldView(sizeOf(map), projection), projection);
}

/**
 * The camera that nobody chose: the land that matters, moved aside where a panel would lie over what is open.
 */
export function startCamera(
  map: L.Map,
  { projection, stage, borders }: Scene,
  state: State,
  covered: Covered = coveredOf(map.getContainer()),
): Camera {
  const size = sizeOf(map);
  const view = stageView(size, projection, stage);
  const open = selectedPolity(state, state.year, borders);
  if (!open || isDivided(state)) return cameraOfView(view, projection);
  const [lng, lat] = open.label;
  const clear = uncover(view, size, { lng, lat }, covered, projection);
  return cameraOfView(clear, projection);
}

/** As near as the map comes by itself: islands are seen among their neighbours. */
const NEAREST = 6.5;

/** The camera from which the country that is open is seen, coming from another one. */
export function nearCamera(
  map: L.Map,
  { projection, borders }: Scene,
  state: State,
  from: Camera,
): Camera {
  const place = selectedPolity(state, state.year, borders);
  if (!place) return from;
  const view = viewOfCamera(from, projection);
  const nearest = pixelsPerRadian(projection, NEAREST);
  const clear = clearOf(map.getContainer());
  const near = approach(view, sizeOf(map), clear, place, { projection, nearest });
  return near === view ? from : cameraOfView(near, projection);
}

/** Whether the camera that nobody chose leaves out land that matters. */
export function isStartCropped(map: L.Map, { projection, stage }: Scene): boolean {
  const size = sizeOf(map);
  return isCropped(stageView(size, projection, stage), size, projection, stage);
}
