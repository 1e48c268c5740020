import { useEffect, useState } from 'react';

/** Milliseconds after which a page says what it waits for. */
export const BRIEF = 300;

/** Whether something has been shown for so long that a reader wonders. */
export function useLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(function wait() {
    const timer = setTimeout(() => setLate(true), BRIEF);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
