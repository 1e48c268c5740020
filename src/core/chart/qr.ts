import { encode } from 'uqr';

/** A QR code as squares of one unit, its quiet zone around it. */
interface Qr {
  readonly size: number;
  readonly path: string;
}

/** Units of paper that a reader of codes needs around one. */
const QUIET = 4;

/** The dark runs of a row, as closed rectangles. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    const width = x + 1 - from;
    path += `M${from} ${y}h${width}v1h-${width}z`;
  }
  return path;
}

/** The code of an address; null where it is too long for any. */
export function qrOf(text: string): Qr | null {
  try {
    const { size, data } = encode(text, { ecc: 'M', border: QUIET });
    return { size, path: data.map(rowPath).join('') };
  } catch {
    return null;
  }
}
