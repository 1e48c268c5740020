import type { PlaneView } from './stage.ts';

/** What is seen at a share of the way, from 0 to 1. */
export type Flight = (share: number) => PlaneView;

/** How willingly a flight rises, squared: as the readers of van Wijk and Nuij (2003) liked it best. */
const CURVE = 2;

/**
 * The way from one view to another on which what is seen moves evenly past: the farther it leads, the higher it rises
 * (van Wijk and Nuij, “Smooth and efficient zooming and panning”). `width` is that of the map in pixels.
 */
export function flightOf(from: PlaneView, to: PlaneView, width: number): Flight {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const distance = Math.hypot(dx, dy);
  // No way across: straight up or down.
  if (distance * from.scale < 1) {
    return (share) => ({ ...to, scale: from.scale * (to.scale / from.scale) ** share });
  }
  const [before, after] = [width / from.scale, width / to.scale];
  const reach = CURVE * distance;
  const bend = (breadth: number, sign: number) =>
    Math.asinh((before ** 2 - after ** 2 - sign * reach ** 2) / (2 * breadth * reach));
  const [first, last] = [bend(before, 1), bend(after, -1)];
  return (share) => {
    const at = first + share * (last - first);
    const along = (before * (Math.cosh(first) * Math.tanh(at) - Math.sinh(first))) / reach;
    const breadth = (before * Math.cosh(first)) / Math.cosh(at);
    return { x: from.x + dx * along, y: from.y + dy * along, scale: width / breadth };
  };
}
