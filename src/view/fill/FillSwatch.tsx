import './FillSwatch.css';
import { useEffect, useId, useRef } from 'react';
import type { Fill } from '../../core/choropleth/fill.ts';
import { createTextures } from './textures.ts';

interface Props {
  readonly fill: Fill;
  /** What it stands for: its border follows the map’s. */
  readonly kind: string;
}

/** A legend’s little box, drawn by the same hand as the map. */
export function FillSwatch({ fill, kind }: Props) {
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  useEffect(
    function paint() {
      const [defs, box] = svg.current?.children ?? [];
      if (!defs || !box) return;
      defs.replaceChildren();
      box.setAttribute('fill', createTextures(defs, id).paint(fill));
    },
    [fill, id],
  );
  return (
    <svg ref={svg} className={`swatch swatch-${kind}`} aria-hidden="true">
      <defs />
      <rect width="100%" height="100%" fill={fill.base} />
    </svg>
  );
}
