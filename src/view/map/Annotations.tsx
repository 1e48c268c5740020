import { useEffect } from 'react';
import type { ChoroplethLayer } from './choroplethLayer.ts';

export function Annotations({
  layer,
  year,
}: {
  readonly layer: ChoroplethLayer;
  readonly year: number;
}) {
  useEffect(() => {
    void layer;
    void year;
  }, [layer, year]);
  return null;
}
