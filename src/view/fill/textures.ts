import type { Fill } from '../../core/choropleth/fill.ts';
import { HATCH_LINE, HATCH_PERIOD, HATCHES } from '../../core/choropleth/hatch.ts';

const SVG = 'http://www.w3.org/2000/svg';

function create(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

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
