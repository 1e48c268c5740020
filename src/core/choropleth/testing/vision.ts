import {
  type Color,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';

/** CIE 1976: the distance in CIELAB. */
const deltaE = differenceEuclidean('lab65');

/** A colour, `#rrggbb`, as some eyes see it. */
type Vision = (hex: string) => Color;

function colourOf(hex: string): Color {
  const colour = parse(hex);
  if (!colour) throw new Error(`invalid colour: ${hex}`);
  return colour;
}

export const VISIONS: readonly (readonly [string, Vision])[] = [
  ['normal', colourOf],
  ['protan', (hex) => filterDeficiencyProt(1)(colourOf(hex))],
  ['deutan', (hex) => filterDeficiencyDeuter(1)(colourOf(hex))],
  ['tritan', (hex) => filterDeficiencyTrit(1)(colourOf(hex))],
];

export function distance(one: string, other: string, seen: Vision = colourOf): number {
  return deltaE(seen(one), seen(other));
}
