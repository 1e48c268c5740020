import { useEffect } from 'react';
import { counterpartOf } from '../../../core/geography/standing.ts';
import { usePage } from '../../page/context.ts';
import type { AnnotationProps } from './props.ts';

/** Rings, in this map, what is pointed at in the other one. */
export function OtherHalf({ layer, year }: Pick<AnnotationProps, 'layer' | 'year'>) {
  const { atlas, pointed } = usePage();
  useEffect(
    function ring() {
      const show = () => {
        const here = pointed.get();
        const polity = here ? counterpartOf(here.polity, year, atlas.borders) : null;
        layer.ring('hover', polity?.id ?? null);
      };
      show();
      return pointed.subscribe(show);
    },
    [layer, pointed, year, atlas],
  );
  return null;
}
