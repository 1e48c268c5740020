import type { Fill } from '../../core/choropleth/fill.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Pixels between the lines of a hatch, at every zoom. */
export const HATCH_PERIOD = 6;

function create(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Pixels: thin enough to be a tone from afar, and lines from near. */
export const HATCH_LINE = 0.8;

export const HATCHES: Readonly<Record<Exclude<Fill['texture'], 'solid'>, string>> = {
  rising: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5',
  falling: 'M-1 -1L7 7M5 -1L7 1M-1 5L1 7',
  cross: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5M-1 -1L7 7M5 -1L7 1M-1 5L1 7',
  level: 'M0 3H6',
  upright: 'M3 0V6',
  dash: 'M0 3H3M3 0H6M3 6H6',
};

function draw(pattern: Element, { texture, base, ink }: Fill): void {
  pattern.append(create('rect', { width: HATCH_PERIOD, height: HATCH_PERIOD, fill: base }));
  if (texture === 'solid') return;
  pattern.append(
    create('path', { d: HATCHES[texture], stroke: ink, 'stroke-width': HATCH_LINE, fill: 'none' }),
  );
}

/** The hatches of one SVG, made when they are first needed. */
export interface Textures {
  /** The value of a `fill` attribute. */
  paint(fill: Fill): string;
  /** Keeps hatches the same size on the screen: pixels a unit of the drawing. */
  resize(scale: number): void;
}

/** `prefix` keeps the ids of two drawings on one page apart. */
export function createTextures(defs: Element, prefix: string): Textures {
  const patterns = new Map<string, Element>();
  let scale = 1;
  const transform = () => `scale(${1 / scale})`;
  return {
    paint(fill) {
      if (fill.texture === 'solid') return fill.base;
      const id = `${prefix}-${fill.key}`;
      if (!patterns.has(id)) {
        const pattern = create('pattern', {
          id,
          patternUnits: 'userSpaceOnUse',
          patternTransform: transform(),
          width: HATCH_PERIOD,
          height: HATCH_PERIOD,
        });
        draw(pattern, fill);
        defs.append(pattern);
        patterns.set(id, pattern);
      }
      return `url(#${id})`;
    },
    resize(next) {
      scale = next;
      for (const pattern of patterns.values()) {
        pattern.setAttribute('patternTransform', transform());
      }
    },
  };
}
