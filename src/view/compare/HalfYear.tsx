import { useRef } from 'react';
import { type Half, yearOf } from '../../core/state/years.ts';
import { useLive } from '../page/context.ts';

/** The year of one of two maps, on it: where the two sentences do not stand above their own. */
export function HalfYear({ half }: { readonly half: Half }) {
  const text = useRef<HTMLParagraphElement>(null);
  useLive((state) => {
    if (text.current) text.current.textContent = String(yearOf(half, state));
  });
  return <p ref={text} className="half-year" aria-hidden="true" data-over-map />;
}
