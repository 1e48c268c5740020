/** Calls back when the browser has nothing better to do, after `timeout` milliseconds at the latest. Returns what calls it off. */
export function whenIdle(callback: () => void, timeout = 2_000): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, Math.min(timeout, 200));
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout });
  return () => cancelIdleCallback(handle);
}
