import { qrOf } from '../core/chart/qr.ts';
import { PAPER } from './paper.ts';
import { element, type Rectangle, rectangle } from './svg.ts';

/** An address as a QR code in a square, its quiet zone around it; nothing where it is too long for one. */
export function drawQr(
  address: string,
  x: number,
  y: number,
  side: number,
  ground: string = PAPER.paper,
): string {
  const code = qrOf(address);
  if (!code) return '';
  const box: Rectangle = { x: 0, y: 0, width: code.size, height: code.size };
  const quiet = 4 / (code.size - 8);
  const scale = side / (code.size - 8);
  return element(
    'g',
    {
      transform: `translate(${(x - quiet * side).toFixed(2)} ${(y - quiet * side).toFixed(2)}) scale(${scale.toFixed(4)})`,
    },
    rectangle(box, { fill: ground }),
    element('path', { d: code.path, fill: PAPER.ink, 'shape-rendering': 'crispEdges' }),
  );
}
