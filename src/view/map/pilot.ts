import type L from 'leaflet';
import { type Camera, isSameCamera, roundCamera } from '../../core/geography/camera.ts';
import { type Flight, flightOf } from '../../core/geography/flight.ts';
import type { Projection } from '../../core/geography/projection.ts';
import type { PlaneView } from '../../core/geography/stage.ts';
import { seenFrom, viewOfCamera } from './layer/crs.ts';

/** Milliseconds of a flight. */
const DURATION = 750;

/** What puts an end to a flight: a hand on the map. */
const HANDS = ['pointerdown', 'wheel', 'keydown'] as const;

export function cameraOf(map: L.Map): Camera {
  const { lat, lng } = map.getCenter();
  return roundCamera({ zoom: map.getZoom(), lat, lng });
}

/** Sets off and arrives gently. */
function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - 4 * (1 - share) ** 3;
}

/** Shows a flight frame by frame; returns what breaks it off. */
function fly(flight: Flight, show: (view: PlaneView) => void, land: () => void): () => void {
  const began = performance.now();
  const step = (now: number) => {
    const share = Math.max(0, now - began) / DURATION;
    if (share >= 1) {
      land();
      return;
    }
    frame = requestAnimationFrame(step);
    show(flight(ease(share)));
  };
  let frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** Flies a map where the page sends it; `show` moves the map. */
export interface Pilot {
  isOnWayTo(camera: Camera): boolean;
  fly(to: Camera): void;
  /** Breaks off, wherever the map is. */
  stop(): void;
}

export function createPilot(
  map: L.Map,
  projection: Projection,
  show: (camera: Camera) => void,
): Pilot {
  let goal: Camera | null = null;
  let breakOff = () => {};
  const container = map.getContainer();
  const stop = () => {
    breakOff();
    goal = null;
    container.classList.remove('is-flying');
    for (const hand of HANDS) container.removeEventListener(hand, arrive);
  };
  const arrive = () => {
    const reached = goal;
    stop();
    if (reached) show(reached);
  };
  return {
    isOnWayTo: (camera) => goal !== null && isSameCamera(goal, camera),
    stop,
    fly(to) {
      stop();
      goal = to;
      container.classList.add('is-flying');
      for (const hand of HANDS) container.addEventListener(hand, arrive, { passive: true });
      const from = viewOfCamera(cameraOf(map), projection);
      const flight = flightOf(from, viewOfCamera(to, projection), map.getSize().x);
      breakOff = fly(flight, (view) => show(seenFrom(view, projection)), arrive);
    },
  };
}
