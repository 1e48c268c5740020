import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { Choice, Opened } from '../../core/state/opened.ts';
import { focusHeading, HEADING } from '../page/heading.ts';
import { watchDeparture } from './watchDeparture.ts';

type Chosen = Pick<Choice, 'country' | 'intervention' | 'moment'>;

/** Where the thing itself stands on the map or in a list. */
function originOf(opened: Opened): string | null {
  if (opened.type === 'moment') return `[data-moment="${CSS.escape(opened.id)}"]`;
  const polity = 'polity' in opened ? opened.polity : null;
  return polity && `[data-country="${CSS.escape(polity.id)}"]`;
}

interface ReturnFocus {
  /** Whether the intervention was opened from the details of its country, to which closing it then leads back. */
  readonly isOverCountry: () => boolean;
  /** Whether the focus is in the panel or nowhere, and so belongs to what is closed. */
  readonly isHere: () => boolean;
  readonly toHeading: () => void;
  /** To where the reader was when the panel was opened, else to the thing itself, else to the heading. */
  readonly toOrigin: (closed: Opened) => void;
}

/** The focus follows what is opened into the panel, and goes back where it was. */
export function useReturnFocus(
  panel: RefObject<HTMLElement | null>,
  { country, intervention, moment }: Chosen,
  isOpen: boolean,
): ReturnFocus {
  const shown = useRef<Chosen | null>(null);
  const isOver = useRef(false);
  // To ask the panel itself would be to lay it out.
  const isScrolled = useRef(false);
  const departure = useRef<ReturnType<typeof watchDeparture> | null>(null);

  useEffect(
    function watch() {
      if (!panel.current) return;
      const { current } = panel;
      const watched = watchDeparture(current);
      departure.current = watched;
      const onScroll = () => {
        isScrolled.current = true;
      };
      current.addEventListener('scroll', onScroll, { passive: true });
      return function stop() {
        watched.stop();
        current.removeEventListener('scroll', onScroll);
      };
    },
    [panel],
  );

  const toHeading = () => document.getElementById(HEADING)?.focus({ preventScroll: true });

  const enter = useEffectEvent((next: Chosen) => {
    const before = shown.current;
    shown.current = next;
    isOver.current =
      before !== null &&
      next.intervention !== null &&
      next.country !== null &&
      before.country === next.country &&
      (before.intervention === null || isOver.current);
    if (isScrolled.current) panel.current?.scrollTo({ top: 0 });
    isScrolled.current = false;
    if (!isOpen) return;
    const from = document.activeElement;
    departure.current?.leave();
    if (from?.matches(':is([data-country], [data-intervention]):focus-visible')) toHeading();
  });
  useEffect(
    function follow() {
      enter({ country, intervention, moment });
    },
    [country, intervention, moment],
  );

  return {
    isOverCountry: () => isOver.current,
    isHere: () => {
      const at = document.activeElement;
      return at === null || at === document.body || panel.current?.contains(at) === true;
    },
    toHeading,
    toOrigin(closed) {
      const isMoment = closed.type === 'moment';
      if (!isMoment && departure.current?.back() === true) return;
      const selector = originOf(closed);
      const origin =
        selector === null ? null : document.querySelector<HTMLElement | SVGElement>(selector);
      if (origin?.checkVisibility?.() ?? origin) origin?.focus({ preventScroll: !isMoment });
      else focusHeading();
    },
  };
}
