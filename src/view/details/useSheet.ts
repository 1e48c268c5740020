import { useRef, useState } from 'react';

/** Where a phone’s panel rests: a heading, half of the screen, or most of it. */
export const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/** Shares of the screen’s height, as in the style sheet. */
const SHARES: Readonly<Record<Stop, number>> = { peek: 0.14, half: 0.5, full: 0.92 };

function nearestStop(share: number): Stop {
  return STOPS.reduce((nearest, stop) =>
    Math.abs(SHARES[stop] - share) < Math.abs(SHARES[nearest] - share) ? stop : nearest,
  );
}

/** Pixels below which a drag was a tap. */
const TAP = 6;

/** A bottom sheet with three stops: its handle is dragged, or pressed to go to the next stop. */
export function useSheet() {
  const [stop, setStop] = useState<Stop>('half');
  const [height, setHeight] = useState<number | null>(null);
  const start = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const next = () => setStop(STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length] ?? 'half');
  return {
    stop,
    setStop,
    height,
    handle: {
      onClick: next,
      onPointerDown: (event: React.PointerEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { y: event.clientY, height: SHARES[stop] * innerHeight };
      },
      onPointerMove: ({ clientY }: React.PointerEvent) => {
        if (!start.current || Math.abs(clientY - start.current.y) < TAP) return;
        setHeight(start.current.height + start.current.y - clientY);
      },
      onPointerUp: (event: React.PointerEvent) => {
        start.current = null;
        if (height === null) return;
        // The click that follows a drag is none.
        event.currentTarget.addEventListener('click', (click) => click.stopPropagation(), {
          capture: true,
          once: true,
        });
        setStop(nearestStop(height / innerHeight));
        setHeight(null);
      },
    },
  };
}
