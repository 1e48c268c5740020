/** Milliseconds for which a server may think about it. */
const PATIENCE = 10_000;

/** Whether the page could be had anew. Where it could not, a reload would destroy what is shown. */
export async function isPageReachable(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const { ok } = await fetch(location.href, { method: 'HEAD', cache: 'no-store', signal });
    return ok;
  } catch {
    return false;
  }
}
