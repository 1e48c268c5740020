import { useEffect, useRef, useState } from 'react';
import { prefersReducedMotion } from '../../../app/preferences.ts';
import { changedPlaces } from '../../../core/choropleth/change.ts';
import { redrawnSince } from '../../../core/geography/borderChange.ts';
import type { State } from '../../../core/state/state.ts';
import { type Page, usePage } from '../../page/context.ts';
import type { ChoroplethLayer } from '../layer/choroplethLayer.ts';
import type { AnnotationProps } from './props.ts';

/** Milliseconds that a year has to stand before its changes are shown: neither a scrub nor a hand that taps on shows any. */
const PAUSE = 150;
/** Milliseconds for which they are. */
const SHOWN = 900;

const NONE: readonly string[] = [];

/** The outlines of all that differs from the year before. */
function outlinesOf(
  before: number,
  year: number,
  layer: ChoroplethLayer,
  { atlas: { borders, painter } }: Page,
  { layer: id, estimate }: State,
): readonly string[] {
  const places = changedPlaces(
    painter.placesAt(id, estimate, before),
    painter.placesAt(id, estimate, year),
  );
  const polities = new Set(redrawnSince(before, year, borders));
  for (const changed of places) {
    const polity = borders.polityAt(changed, year);
    if (polity) polities.add(polity);
  }
  return [...polities].flatMap((polity) => layer.pathOf(polity)?.getAttribute('d') ?? []);
}

/**
 * A brief outline around each place that changed, after a step of one year. Where motion is unwelcome there is none. It
 * comes and goes without fading: a fade draws the whole map anew in every frame.
 */
export function ChangeRing({ layer, year }: Pick<AnnotationProps, 'layer' | 'year'>) {
  const page = usePage();
  const last = useRef(year);
  const [outlines, setOutlines] = useState(NONE);

  useEffect(
    function pulse() {
      const before = last.current;
      last.current = year;
      setOutlines(NONE);
      if (Math.abs(year - before) !== 1 || prefersReducedMotion()) return;
      const appear = setTimeout(() => {
        setOutlines(outlinesOf(before, year, layer, page, page.store.get()));
      }, PAUSE);
      const vanish = setTimeout(() => setOutlines(NONE), PAUSE + SHOWN);
      return () => {
        clearTimeout(appear);
        clearTimeout(vanish);
      };
    },
    [layer, year, page],
  );

  return outlines.map((outline) => <path key={outline} className="change-ring" d={outline} />);
}
