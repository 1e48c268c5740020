import L from 'leaflet';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../app/store.ts';
import { SCOPE } from '../../core/atlas/testing/cuba.ts';
import { MAX_ZOOM } from '../../core/geography/camera.ts';
import { createFlatBorders } from '../../core/geography/testing/flatBorders.ts';
import { initialState, type State } from '../../core/state/state.ts';
import {
  beginComparison,
  chooseLayer,
  moveCamera,
  showWorld,
} from '../../core/state/transition.ts';
import { connectCamera } from './connectCamera.ts';
import { createCrs, PROJECTIONS } from './layer/crs.ts';

const PROJECTION = PROJECTIONS['equal-earth'];
const SCENE = { projection: PROJECTION, stage: undefined, borders: createFlatBorders() };
const AFRICA = { zoom: 4, lat: 0, lng: 20 };
const WORLD = { zoom: 0, lat: 0, lng: 0 };

let close: () => void = () => undefined;

function open(camera: State['camera']) {
  const container = document.createElement('div');
  Object.defineProperties(container, {
    clientWidth: { value: 800 },
    clientHeight: { value: 500 },
  });
  document.body.append(container);
  const map = L.map(container, {
    crs: createCrs(PROJECTION),
    center: [15, 11.5],
    zoom: 1,
    minZoom: 0,
    zoomSnap: 0,
    zoomAnimation: false,
    fadeAnimation: false,
    inertia: false,
  });
  const store = createStore({ ...initialState(SCOPE), camera });
  const sought = createStore<string | null>(null);
  const disconnect = connectCamera(map, store, store, SCENE, sought);
  close = () => {
    disconnect();
    container.remove();
  };
  const cameras: State['camera'][] = [];
  store.subscribe((next, previous) => {
    if (next.camera !== previous.camera) cameras.push(next.camera);
  });
  const shown = () => {
    const { lat, lng } = map.getCenter();
    return { zoom: map.getZoom(), lat: Math.round(lat), lng: Math.round(lng) };
  };
  return { map, store, cameras, shown, disconnect };
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const travel = () => dispatchEvent(new PopStateEvent('popstate'));

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  close();
  vi.unstubAllGlobals();
});

describe('connectCamera()', () => {
  it('shows the camera of the state, and tells nothing of it', async () => {
    const { cameras, shown } = open(AFRICA);
    expect(shown()).toEqual(AFRICA);
    await wait(400);
    expect(cameras).toEqual([]);
  });

  it('writes where the reader moved the map to', () => {
    const { map, cameras } = open(AFRICA);
    map.setView([10, 30], 5, { animate: false });
    expect(cameras).toEqual([{ zoom: 5, lat: 10, lng: 30 }]);
  });

  it('follows the state, and tells nothing of it', () => {
    const { store, cameras, shown } = open(null);
    store.set(moveCamera(AFRICA, () => WORLD));
    expect(shown()).toEqual(AFRICA);
    expect(cameras).toEqual([AFRICA]);
    store.set(showWorld);
    expect(shown().zoom).toBeLessThan(3);
    expect(cameras).toEqual([AFRICA, null]);
  });

  it('takes what Leaflet corrects of a link for no move of the reader’s', async () => {
    const { cameras } = open({ zoom: 0.55, lat: 75, lng: -69 });
    await wait(600);
    expect(cameras).toEqual([]);
  });

  it('lets the reader come no nearer than a link may ask for', () => {
    const { map, cameras } = open(AFRICA);
    map.setZoom(12, { animate: false });
    expect(map.getZoom()).toBe(MAX_ZOOM);
    expect(cameras.at(-1)?.zoom).toBe(MAX_ZOOM);
  });

  it('ends a move that another view overtakes where that view is', async () => {
    const { map, store, cameras, shown } = open(AFRICA);
    map.fire('movestart');
    store.set(moveCamera({ zoom: 3, lat: -10, lng: 10 }, () => WORLD));
    map.setView([10, 30], 5, { animate: false });
    await wait(50);
    expect(shown()).toEqual({ zoom: 3, lat: -10, lng: 10 });
    expect(cameras).toEqual([{ zoom: 3, lat: -10, lng: 10 }]);
  });

  it('writes nothing of a flight that Back overtakes into the view that Back leads to', async () => {
    const { map, store, cameras, shown } = open(null);
    const world = shown();
    map.panBy([150, 0], { animate: true, duration: 0.1 });
    travel();
    store.set(chooseLayer('killed'));
    await wait(400);
    expect(cameras).toEqual([]);
    expect(shown()).toEqual(world);
  });

  it('takes a move that begins just after a step Back for one asked for before it', () => {
    const { map, cameras, shown } = open(AFRICA);
    travel();
    map.setView([10, 30], 5, { animate: false });
    expect(cameras).toEqual([]);
    expect(shown()).toEqual(AFRICA);
  });

  it('writes the next move of the reader’s after a step Back', async () => {
    const { map, cameras } = open(AFRICA);
    travel();
    await wait(200);
    map.setView([10, 30], 5, { animate: false });
    expect(cameras).toEqual([{ zoom: 5, lat: 10, lng: 30 }]);
  });

  it('tells of every step of a move while two maps are compared, else of its end', async () => {
    const { map, store, cameras } = open(AFRICA);
    const told: number[] = [];
    map.on('move', () => told.push(cameras.length));
    map.panBy([90, 0], { animate: true, duration: 0.1 });
    await wait(300);
    expect(new Set(told)).toEqual(new Set([0]));
    expect(cameras).toHaveLength(1);
    store.set(beginComparison(SCOPE));
    told.length = 0;
    map.panBy([90, 0], { animate: true, duration: 0.1 });
    await wait(300);
    expect(told.at(-1)).toBeGreaterThan(1);
  });

  it('is deaf once it is disconnected', () => {
    const { map, store, cameras, shown, disconnect } = open(AFRICA);
    disconnect();
    map.setView([10, 30], 5, { animate: false });
    expect(cameras).toEqual([]);
    store.set(moveCamera({ zoom: 3, lat: 0, lng: 0 }, () => WORLD));
    expect(shown().zoom).toBe(5);
  });
});
