import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { Choice } from '../../core/state/opened.ts';
import { isNarrow } from '../page/narrow.ts';
import { reveal } from '../page/reveal.ts';
import { TOLD } from '../page/revealed.ts';

/** Pixels between a place and the sheet, at the least. */
const CLEAR = 24;

/** How far the page has to be scrolled for the place that is open, else the map, to be seen above the sheet. */
function hiddenBy(panel: HTMLElement): number {
  const frame = document.querySelector('.map-frame')?.getBoundingClientRect();
  if (!frame) return 0;
  const place = document.querySelector('.map-frame [aria-selected="true"]');
  const { top, bottom } = place?.getBoundingClientRect() ?? frame;
  const middle = (Math.max(top, frame.top) + Math.min(bottom, frame.bottom)) / 2;
  const below = middle + CLEAR - panel.getBoundingClientRect().top;
  return below > 0 ? below : Math.min(0, middle - CLEAR);
}

type Chosen = Pick<Choice, 'country' | 'intervention' | 'moment'>;

interface Shown {
  /** A story has a view of its own, which is seen whole; anything else stays where it is seen. */
  readonly isMoment: boolean;
  readonly isByLink: boolean;
}

/** Scrolls a narrow page, and back to where it was before. */
function createPageScroll() {
  let before: number | null = null;
  const keep = (scroll: () => void) => {
    before ??= scrollY;
    scroll();
  };
  const clear = (panel: HTMLElement) => {
    const hidden = panel.isConnected ? hiddenBy(panel) : 0;
    if (hidden !== 0) keep(() => scrollBy(0, hidden));
  };
  return {
    /** Brings what is opened into view. A link leaves the first screen in view, and what has to be told of the link. */
    show(panel: HTMLElement, { isMoment, isByLink }: Shown): void {
      if (!isNarrow() || (isByLink && document.querySelector(TOLD))) return;
      const isBelow = getComputedStyle(panel).position === 'static';
      const whole = isBelow ? panel : isMoment && document.querySelector('.map-frame');
      if (whole) keep(() => reveal(whole, 'start'));
      if (whole || isByLink || parent !== window) return;
      // The map has made room by then.
      requestAnimationFrame(() => requestAnimationFrame(() => clear(panel)));
    },
    /** To where the page was before anything was opened, if it was scrolled for that. */
    back(): void {
      if (before !== null) scrollTo(0, before);
      before = null;
    },
  };
}

interface Props {
  readonly panel: RefObject<HTMLElement | null>;
  readonly choice: Chosen;
  /** Whether nothing was opened before by the reader: a link did it. */
  readonly isByLink: RefObject<boolean>;
}

/** While it is there, what is opened on a narrow page is seen, scrolled no further than that asks for; then it scrolls back. */
export function PageScroll({ panel, choice, isByLink }: Props) {
  const { country, intervention, moment } = choice;
  const [scroll] = useState(createPageScroll);
  const show = useEffectEvent((next: Chosen) => {
    const shown = { isMoment: next.moment !== null, isByLink: isByLink.current };
    isByLink.current = false;
    if (panel.current) scroll.show(panel.current, shown);
  });
  useEffect(
    function follow() {
      show({ country, intervention, moment });
    },
    [country, intervention, moment],
  );
  useEffect(
    function leave() {
      return scroll.back;
    },
    [scroll],
  );
  return null;
}
