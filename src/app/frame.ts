import { whenIdle } from './idle.ts';

/** Milliseconds after a frame for which the browser may go on with what matters more. */
const PATIENCE = 100;

/**
 * Calls back once the frame that shows what has just changed is drawn, and no input waits. A page that is hidden draws
 * none, and does not wait for one. Returns what calls it off.
 */
export function afterFrame(callback: () => void): () => void {
  if (document.hidden) {
    const timer = setTimeout(callback);
    return () => clearTimeout(timer);
  }
  let forget = () => cancelAnimationFrame(frame);
  const frame = requestAnimationFrame(() => {
    forget = whenIdle(callback, PATIENCE);
  });
  return () => forget();
}

/** Calls back in the next frame, between its layout and its drawing: whoever measures then lays out nothing. */
export function whenLaidOut(element: Element, callback: () => void): () => void {
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    callback();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
