import type { Position } from 'geojson';
import { equalEarth } from '../../src/core/geography/equalEarth.ts';
import { colourAt, LINE, type Outlines } from '../pages/world.ts';
import type { World } from './world.ts';

/** Units of the drawing in a radian: half a pixel of a map as wide as the window. */
const UNIT = 460;

function ringPath(ring: readonly Position[]): string {
  const points = ring.map(([lng = 0, lat = 0]) => {
    const { x, y } = equalEarth.project({ lng, lat });
    return [Math.round(x * UNIT), Math.round(-y * UNIT)] as const;
  });
  const [start] = points;
  if (!start) return '';
  let [x, y] = start;
  const steps = points.flatMap(([nextX, nextY]) => {
    const step = [nextX - x, nextY - y] as const;
    [x, y] = [nextX, nextY];
    return step[0] === 0 && step[1] === 0 ? [] : [step.join(' ')];
  });
  return steps.length < 3 ? '' : `M${start.join(' ')}l${steps.slice(0, -1).join(' ')}z`;
}

function pathOf({ geometry }: Outlines['features'][number]): string {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => rings.map(ringPath)).join('');
}

/** The first view as a drawing in the page itself: no script, nothing else to be fetched. */
export function createPicture({ outlines, figures }: World): string {
  const paths = outlines.features.map((outline) => {
    const colour = colourAt(figures, outline.properties.id, figures.year);
    return `<path fill="${colour}" d="${pathOf(outline)}"/>`;
  });
  const [left, top] = [-2.782 * UNIT, -1.85 * UNIT];
  const box = [left, top, 5.565 * UNIT, 3.217 * UNIT].map(Math.round).join(' ');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Picture</title>
<style>body{margin:0;background:${LINE}}svg{display:block}path{stroke:${LINE};stroke-width:.6}</style>
<svg id="map" width="1280" height="740" viewBox="${box}">${paths.join('')}</svg></html>`;
}
