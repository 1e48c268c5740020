import { useRef, useState } from 'react';

/** Where a phone’s panel rests: a heading, half of the screen, or most of it. */
export const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/** The height of a stop in pixels; the style sheet has it as a share of the screen’s. */
function heightOf(stop: Stop): number {
  const share = getComputedStyle(document.documentElement).getPropertyValue(`--sheet-${stop}`);
  return (Number.parseFloat(share) / 100) * innerHeight;
}

function nearestStop(height: number): Stop {
  const distance = (stop: Stop) => Math.abs(heightOf(stop) - height);
  return STOPS.reduce((nearest, stop) => (distance(stop) < distance(nearest) ? stop : nearest));
}

/** Pixels below which a drag was a tap. */
const TAP = 6;

/** Where a press leads from a stop: on in the way that the sheet went last, and back at the end of it. */
function leadsTo(stop: Stop, isRising: boolean): Stop {
  if (stop !== 'half') return 'half';
  return isRising ? 'full' : 'peek';
}

/**
 * A bottom sheet with three stops: its handle is dragged, or pressed to go to the next one. A press skips none, up or down:
 * from all of the panel to half, where the map is seen again, then to the heading.
 */
export function useSheet() {
  const [stop, setStop] = useState<Stop>('half');
  // From half it is opened, unless it has just come down.
  const [isRising, setRising] = useState(true);
  const [height, setHeight] = useState<number | null>(null);
  const start = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const hasDragged = useRef(false);
  const next = leadsTo(stop, isRising);
  const rest = (at: Stop) => {
    setStop(at);
    if (at !== 'half') setRising(at === 'peek');
  };
  return {
    stop,
    next,
    height,
    handle: {
      onClick: () => {
        if (!hasDragged.current) rest(next);
      },
      onPointerDown: (event: React.PointerEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { y: event.clientY, height: heightOf(stop) };
      },
      onPointerMove: ({ clientY }: React.PointerEvent) => {
        if (!start.current || Math.abs(clientY - start.current.y) < TAP) return;
        setHeight(start.current.height + start.current.y - clientY);
      },
      onPointerUp: () => {
        start.current = null;
        if (height === null) return;
        // The click of a mouse that follows a drag at once is none; a finger’s drag has no click.
        hasDragged.current = true;
        setTimeout(() => {
          hasDragged.current = false;
        });
        rest(nearestStop(height));
        setHeight(null);
      },
      onPointerCancel: () => {
        start.current = null;
        setHeight(null);
      },
    },
  };
}
