import { CENTRAL_MERIDIAN, type Projection, RADIANS } from './projection.ts';

// Šavrič, Patterson and Jenny, “The Equal Earth map projection”, IJGIS 33:3 (2019), equations 1 to 8.
const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;
const MAX_THETA = Math.PI / 3;

function y(theta: number): number {
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  return theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
}

/** dy/dθ, which is also the divisor of x. */
function slope(theta: number): number {
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  return A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
}

function thetaOf(planeY: number): number {
  let theta = Math.max(-MAX_THETA, Math.min(MAX_THETA, planeY));
  for (let step = 0; step < 12; step += 1) {
    const delta = (y(theta) - planeY) / slope(theta);
    theta -= delta;
    if (Math.abs(delta) < 1e-12) break;
  }
  return Math.max(-MAX_THETA, Math.min(MAX_THETA, theta));
}

/** Equal area: a square kilometre has the same size everywhere, as colours on a choropleth need. */
export const equalEarth: Projection = {
  id: 'equal-earth',
  project({ lng, lat }) {
    const clamped = Math.max(-90, Math.min(90, lat));
    const theta = Math.asin(M * Math.sin(clamped * RADIANS));
    const lambda = (lng - CENTRAL_MERIDIAN) * RADIANS;
    return { x: (lambda * Math.cos(theta)) / (M * slope(theta)), y: y(theta) };
  },
  unproject(point) {
    const theta = thetaOf(point.y);
    const lambda = (M * point.x * slope(theta)) / Math.cos(theta);
    const sine = Math.max(-1, Math.min(1, Math.sin(theta) / M));
    return { lng: lambda / RADIANS + CENTRAL_MERIDIAN, lat: Math.asin(sine) / RADIANS };
  },
  extent: Math.PI / (M * A1),
  maxLatitude: 90,
};
