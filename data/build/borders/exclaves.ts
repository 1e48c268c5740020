import { type Atoms, middleOfRing, outerRing, type Polygon } from './shape.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

/** Islands and exclaves that are rings of their own and once had another master. */
interface Exclave {
  readonly of: string;
  readonly atom: string;
  readonly boxes: readonly Box[];
  /** What the remainder is called, where the country's own code now means the whole. */
  readonly rest?: string;
}

const EXCLAVES: readonly Exclave[] = [
  { of: 'TZA', atom: 'TZA-Z', boxes: [[39.1, -6.6, 41, -4.8]], rest: 'TZA-T' },
  { of: 'PSE', atom: 'PSE-G', boxes: [[34, 31, 34.8, 32]], rest: 'PSE-W' },
  { of: 'MYS', atom: 'MYS-E', boxes: [[106, 0, 120, 8]], rest: 'MYS-M' },
  {
    of: 'IDN',
    atom: 'IDN-P',
    boxes: [
      [129.9, -2.2, 131.5, 0.9],
      [133, -5, 141.1, 1],
      [137.5, -9, 141.1, -5],
    ],
  },
  { of: 'JPN', atom: 'JPN-R', boxes: [[122, 24, 128.3, 27.1]] },
  {
    of: 'NLD',
    atom: 'BES',
    boxes: [
      [-69, 12, -68, 13],
      [-64, 17, -62, 18],
    ],
  },
  { of: 'FRA', atom: 'GUF', boxes: [[-55, 2, -51, 6]] },
  { of: 'FRA', atom: 'GLP', boxes: [[-62, 15.5, -61, 17]] },
  { of: 'FRA', atom: 'MTQ', boxes: [[-62, 14, -60, 15.2]] },
  { of: 'FRA', atom: 'REU', boxes: [[55, -22, 56, -20]] },
  { of: 'FRA', atom: 'MYT', boxes: [[45, -14, 46, -12]] },
];

function lies(polygon: Polygon, boxes: readonly Box[]): boolean {
  const [longitude, latitude] = middleOfRing(outerRing(polygon));
  return boxes.some(
    ([west, south, east, north]) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
}

function splitExclave(land: Atoms, { of, atom, boxes, rest = of }: Exclave): Atoms {
  const polygons = land.get(of) ?? [];
  const away = polygons.filter((polygon) => lies(polygon, boxes));
  const home = polygons.filter((polygon) => !lies(polygon, boxes));
  if (away.length === 0 || home.length === 0) throw new Error(`missing exclave: ${atom}`);
  const atoms = new Map(land);
  atoms.delete(of);
  return atoms.set(rest, home).set(atom, away);
}

export function splitExclaves(land: Atoms): Atoms {
  return EXCLAVES.reduce(splitExclave, land);
}
