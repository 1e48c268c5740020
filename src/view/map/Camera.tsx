import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { usePage } from '../page/context.ts';
import type { Scene } from './cameras.ts';
import { connectCamera } from './connectCamera.ts';

/** Keeps the map and the camera of the state the same. */
export function Camera({ scene }: { readonly scene: Scene }) {
  const map = useMap();
  const { store, sought } = usePage();
  useEffect(() => connectCamera(map, store, scene, sought), [map, store, scene, sought]);
  return null;
}
