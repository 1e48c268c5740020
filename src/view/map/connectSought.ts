import type L from 'leaflet';
import { prefersReducedMotion } from '../../app/preferences.ts';
import type { Store } from '../../app/store.ts';
import { isSameCamera } from '../../core/geography/camera.ts';
import type { State } from '../../core/state/state.ts';
import { moveCamera } from '../../core/state/transition.ts';
import { isDivided } from '../../core/state/years.ts';
import { nearCamera, type Scene, startCamera } from './cameras.ts';
import { cameraOf, type Pilot } from './pilot.ts';

/** Brings the map near to a country that was gone to by its name, once, as if the reader had moved it. Returns what undoes it. */
export function connectSought(
  map: L.Map,
  store: Store<State>,
  scene: Scene,
  { sought, pilot }: { readonly sought: Store<string | null>; readonly pilot: Pilot },
): () => void {
  let frame = 0;
  const approach = (isFlight: boolean) => {
    const state = store.get();
    const isOpen = sought.get() !== null && sought.get() === state.country;
    sought.set(null);
    if (!isOpen) return;
    const here = cameraOf(map);
    const near = nearCamera(map, scene, state, here);
    if (isSameCamera(near, here)) return;
    if (isFlight && !isDivided(state) && !prefersReducedMotion()) pilot.fly(near);
    store.set(moveCamera(near, (current) => startCamera(map, scene, current)));
  };
  // The panel that opens covers the map from the next frame on.
  const unsubscribe = sought.subscribe((id) => {
    cancelAnimationFrame(frame);
    if (id !== null) frame = requestAnimationFrame(() => approach(true));
  });
  // It may have been gone to in the table.
  approach(false);
  return () => {
    cancelAnimationFrame(frame);
    unsubscribe();
  };
}
