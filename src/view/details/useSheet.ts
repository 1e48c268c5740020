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

/** A bottom sheet with three stops: its handle is dragged, or pressed to go to the next stop. */
export function useSheet() {
  const [stop, setStop] = useState<Stop>('half');
  const [height, setHeight] = useState<number | null>(null);
  const start = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const hasDragged = useRef(false);
  const next = () => setStop(STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length] ?? 'half');
  return {
    stop,
    setStop,
    height,
    handle: {
      onClick: () => {
        if (!hasDragged.current) next();
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
        setStop(nearestStop(height));
        setHeight(null);
      },
      onPointerCancel: () => {
        start.current = null;
        setHeight(null);
      },
    },
  };
}
