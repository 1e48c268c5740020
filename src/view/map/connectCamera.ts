import type L from 'leaflet';
import { onTravel } from '../../app/history.ts';
import type { Store } from '../../app/store.ts';
import { type Camera, isSameCamera, MAX_ZOOM } from '../../core/geography/camera.ts';
import { worldBox } from '../../core/geography/stage.ts';
import type { State } from '../../core/state/state.ts';
import { moveCamera } from '../../core/state/transition.ts';
import { isDivided } from '../../core/state/years.ts';
import { type Scene, startCamera, worldCamera } from './cameras.ts';
import { connectSought } from './connectSought.ts';
import { leafletBounds } from './layer/crs.ts';
import { coveredOf } from './layer/room.ts';
import { cameraOf, createPilot } from './pilot.ts';

/** How far beyond the world the map can be dragged, in units of the plane. */
const MARGIN = 1.2;

/** A strip as wide as what lies over the map’s right, and as high as what lies over the page’s end: it changes with them. */
function createStrip(container: HTMLElement): HTMLElement {
  const strip = document.createElement('div');
  strip.className = 'covered-strip';
  container.append(strip);
  return strip;
}

/** Tells of each new size of a map and of its strip, when all is laid out. Returns what ends it, and the strip. */
function watchSize(container: HTMLElement, strip: HTMLElement, tell: () => void): () => void {
  const observer = new ResizeObserver(tell);
  for (const watched of [container, strip]) observer.observe(watched);
  return () => {
    observer.disconnect();
    strip.remove();
  };
}

/** Milliseconds after a step Back in which a move that begins was asked for before it. */
const ECHO = 150;

/** Tells whose move a map is making: that of the page, with all that Leaflet adds to it later, or the reader’s. */
function watchMover(map: L.Map) {
  let isPageMoving = false;
  let isReaders = false;
  let isUnderWay = false;
  let isOvertaken = false;
  let lastTravel = Number.NEGATIVE_INFINITY;
  const onMoveStart = () => {
    // Leaflet begins a zoom a frame after the press that asks for it.
    const isLate = !isPageMoving && performance.now() - lastTravel < ECHO;
    isReaders = !isPageMoving && !isLate;
    isUnderWay = true;
    isOvertaken ||= isLate;
  };
  const onMoveEnd = () => {
    isUnderWay = false;
  };
  map.on('movestart', onMoveStart);
  map.on('moveend', onMoveEnd);
  // The timer of a zoom outlives the map, and would ask it where it is (Leaflet #9575).
  map.on('unload', () => Reflect.set(map, '_animatingZoom', false));
  /** Takes a move under way from the reader; false where there is none. */
  const interrupt = () => {
    const wasUnderWay = isReaders && isUnderWay;
    isReaders = false;
    isOvertaken ||= wasUnderWay;
    return wasUnderWay;
  };
  return {
    isReaders: () => isReaders && !isPageMoving,
    interrupt,
    /** A step Back or Forward: what was asked for before it is nobody’s any more. */
    travel() {
      lastTravel = performance.now();
      interrupt();
    },
    /** Whether the move that ended had been overtaken; asked once. */
    wasOvertaken() {
      const was = isOvertaken;
      isOvertaken = false;
      return was;
    },
    /** Moves of this call are the page’s own. */
    move(act: () => void) {
      isPageMoving = true;
      act();
      isPageMoving = false;
    },
    remove() {
      map.off('movestart', onMoveStart);
      map.off('moveend', onMoveEnd);
    },
  };
}

/**
 * Keeps map and state the same. The map moves only where the camera differs by value, and only what a reader moved
 * is written to the state: nothing echoes. A move that the state overtakes, as by Back, ends where the state is.
 * Two maps side by side follow each other through the state, the other one while the reader’s hand is still moving.
 * Returns what undoes it.
 */
export function connectCamera(
  map: L.Map,
  store: Store<State>,
  settled: Pick<Store<State>, 'subscribe'>,
  scene: Scene,
  sought: Store<string | null>,
): () => void {
  const { projection } = scene;
  const mover = watchMover(map);
  const container = map.getContainer();
  const strip = createStrip(container);
  let covered = coveredOf(container);
  const show = ({ lat, lng, zoom }: Camera) =>
    mover.move(() => map.setView([lat, lng], zoom, { animate: false }));
  const pilot = createPilot(map, projection, show);
  let frame = 0;

  const follow = () => {
    const start = startCamera(map, scene, store.get(), covered);
    const wanted = store.get().camera ?? start;
    // Not setMinZoom, which would start a zoom of its own.
    map.options.minZoom = Math.min(worldCamera(map, scene).zoom, start.zoom, wanted.zoom);
    if (pilot.isOnWayTo(wanted)) return;
    pilot.stop();
    if (isSameCamera(wanted, cameraOf(map))) return;
    // Leaflet cannot break off a zoom: it is put right when it ends.
    if (mover.interrupt()) return;
    show(wanted);
  };
  const requestFollow = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(follow);
  };
  const tell = () => {
    if (!mover.isReaders()) return;
    store.set(moveCamera(cameraOf(map), (state) => startCamera(map, scene, state, covered)));
  };
  const onMove = () => {
    if (isDivided(store.get())) tell();
  };
  const onMoveEnd = () => {
    if (mover.wasOvertaken()) follow();
    else tell();
  };
  const resize = () => {
    covered = coveredOf(container);
    // The end of this move waits: within bounds that fit no more, Leaflet would begin a flight that outlives the next view.
    mover.move(() => map.invalidateSize({ pan: true, animate: false, debounceMoveend: true }));
    follow();
  };
  const stops = [
    store.subscribe((next, previous) => {
      if (next.camera !== previous.camera) follow();
    }),
    settled.subscribe((next, previous) => {
      if (next.country !== previous.country) requestFollow();
    }),
    onTravel(mover.travel),
  ];
  map.on('move', onMove);
  map.on('moveend', onMoveEnd);
  mover.move(() => map.setMaxZoom(MAX_ZOOM));
  follow();
  // Not before: Leaflet would begin to move what it shows by then into the bounds, and go on over the view that follows.
  mover.move(() => map.setMaxBounds(leafletBounds(worldBox(projection), projection, MARGIN)));
  const unseek = connectSought(map, store, scene, { sought, pilot });
  stops.push(watchSize(container, strip, resize));
  return function disconnect() {
    cancelAnimationFrame(frame);
    unseek();
    pilot.stop();
    mover.remove();
    for (const stop of stops) stop();
    map.off('move', onMove);
    map.off('moveend', onMoveEnd);
  };
}
