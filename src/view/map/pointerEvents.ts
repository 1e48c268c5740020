import type L from 'leaflet';
import type { Shortcuts } from '../../app/shortcuts.ts';
import type { Store } from '../../app/store.ts';
import type { Borders } from '../../core/geography/borders.ts';
import type { Projection } from '../../core/geography/projection.ts';
import { selectedPolity } from '../../core/state/selection.ts';
import type { State } from '../../core/state/state.ts';
import { close, openCountry, toggleCountry } from '../../core/state/transition.ts';
import { focusHeading } from '../page/heading.ts';
import type { Pointed } from '../page/stores.ts';
import type { ChoroplethLayer } from './layer/choroplethLayer.ts';

/** What the listeners of a map need to know. */
export interface MapContext {
  readonly map: L.Map;
  readonly layer: ChoroplethLayer;
  readonly store: Store<State>;
  readonly pointed: Store<Pointed | null>;
  readonly shortcuts: Shortcuts;
  readonly projection: Projection;
  readonly borders: Borders;
  /** The order of names in the reader’s language. */
  readonly compareNames: (one: string, other: string) => number;
}

/** Pixels of sea around a speck in which it counts as meant: half of a 44 pixel target. */
const REACH: Readonly<Record<string, number>> = { touch: 22, pen: 14, mouse: 8 };

interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

function meantBy({ layer, map }: MapContext, place: Place, kind: string): string | null {
  const { left, top } = map.getContainer().getBoundingClientRect();
  const point = map.containerPointToLayerPoint([place.clientX - left, place.clientY - top]);
  return layer.meantAt(point, REACH[kind] ?? 0);
}

/** Assistive tools click on the country itself, at no place. */
function namedBy({ detail, target }: MouseEvent): string | null {
  const path = detail === 0 && target instanceof Element ? target.closest('[data-country]') : null;
  return path?.getAttribute('data-country') ?? null;
}

/**
 * Opens a polity; where it is open already it goes into the panel. One of a list is chosen and not taken back: who does
 * not see the map would not be told that its panel is gone.
 */
export function enterPolity({ store, borders, layer: { year } }: MapContext, id: string): void {
  const state = store.get();
  const isAlone = state.intervention === null && state.moment === null;
  if (isAlone && selectedPolity(state, year, borders)?.id === id) focusHeading();
  else store.set(openCountry(id));
}

export function connectPointer(context: MapContext): () => void {
  const { map, layer, pointed, store, borders } = context;
  const container = map.getContainer();
  let kind = 'mouse';
  let press: Place | null = null;
  let isLeaving = false;
  let isDragged = false;

  const onDown = (event: PointerEvent) => {
    kind = event.pointerType;
    press = event;
    isDragged = false;
    // A press beside what floats only closes it.
    isLeaving = document.querySelector(':popover-open') !== null;
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const id = meantBy(context, event, event.pointerType);
    layer.ring('hover', id);
    const box = container.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    pointed.set(id === null ? null : { polity: id, year: layer.year, x, y, by: 'pointer' });
  };
  const onLeave = () => {
    layer.ring('hover', null);
    if (pointed.get()?.by === 'pointer') pointed.set(null);
  };
  const onDrag = () => {
    isDragged = true;
  };
  const onClick = (event: MouseEvent) => {
    const { target } = event;
    if (target instanceof Element && target.closest('button, a, [data-overlay]')) return;
    const named = namedBy(event);
    // A drag ends in a click too.
    if (isDragged && named === null) return;
    if (isLeaving) {
      isLeaving = false;
      return;
    }
    // A click’s own place is rounded, and a finger’s is moved by the browser to what it takes for the target.
    const place = press ?? event;
    press = null;
    const id = named ?? meantBy(context, place, kind);
    if (named !== null) enterPolity(context, named);
    else store.set(id === null ? close : toggleCountry(id, layer.year, borders));
    // What a finger opens says all that a tooltip would, which would hide the map.
    if (kind === 'touch') pointed.set(null);
  };

  container.addEventListener('pointerdown', onDown);
  container.addEventListener('pointermove', onMove);
  container.addEventListener('pointerleave', onLeave);
  // Leaflet’s own comes after a copy of all that the event knows, for which the page is laid out.
  container.addEventListener('click', onClick);
  map.on('dragstart', onDrag);
  return () => {
    container.removeEventListener('pointerdown', onDown);
    container.removeEventListener('pointermove', onMove);
    container.removeEventListener('pointerleave', onLeave);
    container.removeEventListener('click', onClick);
    map.off('dragstart', onDrag);
  };
}
