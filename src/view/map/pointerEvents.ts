import type L from 'leaflet';
import type { Store } from '../../app/store.ts';
import type { Borders } from '../../core/geography/borders.ts';
import type { Projection } from '../../core/geography/projection.ts';
import type { State } from '../../core/state/state.ts';
import { close, toggleCountry } from '../../core/state/transition.ts';
import type { Pointed } from '../page/stores.ts';
import type { ChoroplethLayer, Disc } from './layer/choroplethLayer.ts';

/** What the listeners of a map need to know. */
export interface MapContext {
  readonly map: L.Map;
  readonly layer: ChoroplethLayer;
  readonly store: Store<State>;
  readonly pointed: Store<Pointed | null>;
  readonly projection: Projection;
  readonly borders: Borders;
}

/** Pixels around the pointer in which a small country counts as meant: half of a 44 pixel target. */
const REACH: Readonly<Record<string, number>> = { touch: 22, pen: 14, mouse: 8 };

function polityOf(target: EventTarget | null): string | null {
  const path = target instanceof Element ? target.closest('path[data-country]') : null;
  return path?.getAttribute('data-country') ?? null;
}

/** The nearest country too small to hit, one that carries a finding before one that does not. */
function nearSmall({ map, layer }: MapContext, event: MouseEvent, reach: number): Disc | null {
  const point = map.mouseEventToLayerPoint(event);
  const distanceTo = ({ x, y }: Disc) => Math.hypot(x - point.x, y - point.y);
  const near = [...layer.discs()].filter((disc) => distanceTo(disc) < reach);
  near.sort(
    (one, other) =>
      Number(other.isMarked) - Number(one.isMarked) || distanceTo(one) - distanceTo(other),
  );
  return near[0] ?? null;
}

/**
 * The country meant: its circle, else what lies below the pointer, else a small one near. A finger on land without
 * a finding means a small country with one that it covers.
 */
function meantBy(context: MapContext, event: MouseEvent, kind: string): string | null {
  const { layer, map } = context;
  const circle = layer.circleAt(map.mouseEventToLayerPoint(event));
  if (circle !== null) return circle;
  const below = polityOf(event.target);
  const small = nearSmall(context, event, REACH[kind] ?? 0);
  const isCovered = kind !== 'mouse' && small?.isMarked === true && !layer.isMarked(below);
  return isCovered || below === null ? (small?.id ?? null) : below;
}

/** Opens a polity, or closes it where it is open already. */
export function togglePolity({ store, borders, layer: { year } }: MapContext, id: string): void {
  store.set(toggleCountry(id, year, borders));
}

export function connectPointer(context: MapContext): () => void {
  const { map, layer, pointed, store } = context;
  const container = map.getContainer();
  let kind = 'mouse';

  const onDown = (event: PointerEvent) => {
    kind = event.pointerType;
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
  const onClick = ({ originalEvent }: L.LeafletMouseEvent) => {
    const target = originalEvent.target;
    if (target instanceof Element && target.closest('button, a, [data-overlay]')) return;
    const id = meantBy(context, originalEvent, kind);
    if (id !== null) togglePolity(context, id);
    else store.set(close);
    if (kind === 'touch') {
      pointed.set(id === null ? null : { polity: id, year: layer.year, x: 0, y: 0, by: 'touch' });
    }
  };

  container.addEventListener('pointerdown', onDown);
  container.addEventListener('pointermove', onMove);
  container.addEventListener('pointerleave', onLeave);
  map.on('click', onClick);
  return () => {
    container.removeEventListener('pointerdown', onDown);
    container.removeEventListener('pointermove', onMove);
    container.removeEventListener('pointerleave', onLeave);
    map.off('click', onClick);
  };
}
