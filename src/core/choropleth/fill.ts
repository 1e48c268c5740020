import { isQuantityLayer, type Layer, type Shade } from './layer.ts';
import type { RampId, Scheme } from './scheme.ts';
import type { Look, Swatch } from './swatch.ts';
import { lineOver, mix } from './tone.ts';

/**
 * What a swatch looks like in a scheme. Solid fills have no texture. Hatches: `rising` and `falling` diagonals,
 * `cross` both, `level` and `upright` lines, `dash`es.
 */
export interface Fill {
  readonly key: string;
  readonly base: string;
  readonly texture: 'solid' | 'rising' | 'falling' | 'cross' | 'level' | 'upright' | 'dash';
  readonly ink: string;
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

function shadeOf(layer: Layer, index: number): Shade {
  const shade = isQuantityLayer(layer) ? layer.shades?.[index] : undefined;
  return shade ?? [rampOf(layer), index];
}

/** The fill of a swatch on a layer. Equal keys, equal looks. */
export function fillOf(swatch: Swatch, layer: Layer, scheme: Scheme): Fill {
  const { actor, land, dependency, hollow, ink, ratio, kinds, ramps } = scheme;
  const ramp = ramps[rampOf(layer)];
  const solid = (base: string): Fill => {
    return { key: base.slice(1), base, texture: 'solid', ink: base };
  };
  const hatched = (texture: Fill['texture'], base: string, line: string): Fill => {
    return { key: `${texture}-${base.slice(1)}-${line.slice(1)}`, base, texture, ink: line };
  };
  switch (swatch.type) {
    case 'class': {
      const [own, at] = shadeOf(layer, swatch.index);
      const base = ramps[own][at] ?? land;
      const texture = LOOKS[swatch.look];
      return texture ? hatched(texture, base, lineOver(base)) : solid(base);
    }
    case 'ratio':
      return solid(ratio[swatch.index] ?? land);
    case 'kinds': {
      const [strongest] = swatch.kinds;
      return solid(strongest ? kinds[strongest] : land);
    }
    case 'unknown':
      return hatched('rising', land, ramp[3] ?? ink);
    case 'withheld':
      return hatched('upright', land, ramp[3] ?? ink);
    case 'few':
      return solid(mix(land, ramp[0] ?? land, 0.4));
    case 'denied':
      return hatched('cross', land, ramp[3] ?? ink);
    case 'weak':
      return hatched('dash', land, ramp[3] ?? ink);
    case 'actor':
      return solid(actor);
    case 'zero':
      return solid(hollow);
    case 'dependency':
      return solid(dependency);
    default:
      return solid(land);
  }
}
