import { isQuantityLayer, type Layer } from './layer.ts';
import type { RampId, Scheme } from './scheme.ts';
import type { Look, Swatch } from './swatch.ts';

/**
 * What a swatch looks like in a scheme. Solid fills have no texture. Hatches: `rising` and `falling` diagonals,
 * `cross` both, `level` and `upright` lines, `dot`s, `dash`es. `bands` are several colours side by side, from the first.
 */
export interface Fill {
  readonly key: string;
  readonly base: string;
  readonly texture:
    | 'solid'
    | 'rising'
    | 'falling'
    | 'cross'
    | 'level'
    | 'upright'
    | 'dot'
    | 'dash'
    | 'bands';
  readonly ink: string;
  readonly bands: readonly string[];
}

/** The hatch over a class; what is stated for the year has none. */
const LOOKS: Readonly<Record<Look, Fill['texture'] | null>> = {
  stated: null,
  carried: 'falling',
  'whole-intervention': 'level',
  together: 'upright',
};

function rampOf(layer: Layer): RampId {
  return isQuantityLayer(layer) ? layer.ramp : 'people';
}

function luminance(hex: string): number {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Hatches over a class are light on dark classes and dark on light ones. */
function inkOver(base: string): string {
  return luminance(base) > 0.45 ? '#2a2020' : '#fff6ea';
}

/** The fill of a swatch on a layer. Equal keys, equal looks. */
export function fillOf(swatch: Swatch, layer: Layer, scheme: Scheme): Fill {
  const { actor, land, ink, ratio, kinds, ramps } = scheme;
  const ramp = ramps[rampOf(layer)];
  const solid = (base: string): Fill => {
    return { key: base.slice(1), base, texture: 'solid', ink: base, bands: [] };
  };
  const hatched = (texture: Fill['texture'], base: string, line: string): Fill => {
    return {
      key: `${texture}-${base.slice(1)}-${line.slice(1)}`,
      base,
      texture,
      ink: line,
      bands: [],
    };
  };
  switch (swatch.type) {
    case 'class': {
      const base = ramp[swatch.index] ?? land;
      const texture = LOOKS[swatch.look];
      return texture ? hatched(texture, base, inkOver(base)) : solid(base);
    }
    case 'ratio':
      return solid(ratio[swatch.index] ?? land);
    case 'kinds': {
      const bands = swatch.kinds.map((kind) => kinds[kind]);
      const [first] = bands;
      if (first === undefined || bands.length === 1) return solid(first ?? land);
      const key = `bands-${bands.map((band) => band.slice(1)).join('-')}`;
      return { key, base: first, texture: 'bands', ink, bands };
    }
    case 'unknown':
      return hatched('rising', land, ramp[3] ?? ink);
    case 'denied':
      return hatched('cross', land, ramp[3] ?? ink);
    case 'weak':
      return hatched('dash', land, ramp[3] ?? ink);
    case 'actor':
      return solid(actor);
    case 'zero':
      return hatched('dot', land, ink);
    default:
      return solid(land);
  }
}
