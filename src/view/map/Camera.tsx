import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { usePage } from '../page/context.ts';
import type { Scene } from './cameras.ts';
import { connectCamera } from './connectCamera.ts';

/** Keeps the map and the camera of the state the same. */
export function Camera({ scene }: { readonly scene: Scene }) {
  const map = useMap();
  const { settled, sought, store } = usePage();
  useEffect(
    () => connectCamera(map, store, settled, scene, sought),
    [map, store, settled, scene, sought],
  );
  return null;
}
