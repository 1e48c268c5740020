import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Projection } from '../../core/geography/projection.ts';
import { usePage } from '../page/context.ts';
import { connectCamera } from './connectCamera.ts';

/** Keeps the map and the camera of the state the same. */
export function Camera({ projection }: { readonly projection: Projection }) {
  const map = useMap();
  const { store } = usePage();
  useEffect(() => connectCamera(map, store, projection), [map, store, projection]);
  return null;
}
