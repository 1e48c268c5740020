import { createSvg } from './svg.ts';

/** From the lowest to the highest. */
const RINGS = ['selected', 'hover', 'focus'] as const;
export type RingName = (typeof RINGS)[number];

/** An outline of nothing. */
const NOTHING = 'M0 0';

function createRing(name: RingName): readonly [SVGPathElement, SVGPathElement] {
  const [halo, ink] = [createSvg('path'), createSvg('path')];
  halo.setAttribute('class', `ring halo-${name}`);
  ink.setAttribute('class', `ring ring-${name}`);
  for (const path of [halo, ink]) path.setAttribute('d', NOTHING);
  return [halo, ink];
}

/** What is selected, pointed at and focused: each a line of ink over a halo. */
export class Rings {
  readonly #rings = new Map(RINGS.map((name) => [name, createRing(name)]));

  get paths(): readonly SVGPathElement[] {
    return [...this.#rings.values()].flat();
  }

  /** Null rings nothing. */
  draw(name: RingName, outline: string | null): void {
    for (const path of this.#rings.get(name) ?? []) {
      if (path.getAttribute('d') !== (outline ?? NOTHING))
        path.setAttribute('d', outline ?? NOTHING);
    }
  }
}
