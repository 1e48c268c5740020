import { useEffect, useRef, useState } from 'react';
import { prefersReducedMotion } from '../../../app/preferences.ts';
import { changedPlaces } from '../../../core/choropleth/change.ts';
import { redrawnSince } from '../../../core/geography/borderChange.ts';
import type { State } from '../../../core/state/state.ts';
import { type Page, usePage } from '../../page/context.ts';
import type { ChoroplethLayer } from '../layer/choroplethLayer.ts';
import type { AnnotationProps } from './props.ts';

/** Milliseconds that a year has to stand before its changes are shown: a scrub shows none. */
const PAUSE = 60;

/** The outlines, in one path, of all that differs from the year before. */
function outlineOf(
  before: number,
  year: number,
  layer: ChoroplethLayer,
  { atlas: { borders, painter } }: Page,
  { layer: id, estimate }: State,
): string {
  const places = changedPlaces(
    painter.placesAt(id, estimate, before),
    painter.placesAt(id, estimate, year),
  );
  const polities = new Set(redrawnSince(before, year, borders));
  for (const changed of places) {
    const polity = borders.polityAt(changed, year);
    if (polity) polities.add(polity);
  }
  return [...polities].map((polity) => layer.pathOf(polity)?.getAttribute('d') ?? '').join('');
}

/** A brief outline around what changed, after a step of one year. Where motion is unwelcome there is none. */
export function ChangeRing({ layer, year }: Pick<AnnotationProps, 'layer' | 'year'>) {
  const page = usePage();
  const last = useRef(year);
  const [outline, setOutline] = useState<string | null>(null);

  useEffect(
    function pulse() {
      const before = last.current;
      last.current = year;
      setOutline(null);
      if (Math.abs(year - before) !== 1 || prefersReducedMotion()) return;
      const timer = setTimeout(() => {
        setOutline(outlineOf(before, year, layer, page, page.store.get()) || null);
      }, PAUSE);
      return () => clearTimeout(timer);
    },
    [layer, year, page],
  );

  if (outline === null) return null;
  return <path className="change-ring" d={outline} onAnimationEnd={() => setOutline(null)} />;
}
