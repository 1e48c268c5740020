import { EMBED_PAGE } from '../core/state/embedPage.ts';
import { isPageReachable } from './reachable.ts';

/** The program of this page, which has its content in its name. */
function ownProgram(): string | undefined {
  return document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? undefined;
}

/**
 * Whether the host has another build than the one that is shown: what has not been loaded of this one may be gone.
 * Never rejects; what cannot be asked has not been renewed.
 */
export async function isRenewed(): Promise<boolean> {
  const own = ownProgram();
  if (own === undefined) return false;
  try {
    // Of the two names of the page it is the one that a worker does not keep: the host itself answers.
    const answer = await fetch(new URL(EMBED_PAGE, document.baseURI), { cache: 'no-store' });
    return answer.ok && !(await answer.text()).includes(own);
  } catch {
    return false;
  }
}

/** Lets go of the worker that keeps the former build, and would answer with that. The next page has its own. */
async function releaseWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
}

/** Loads the page that the host has by now; its address brings the view back. */
export async function loadNewest(): Promise<void> {
  // What is kept is all there is while the host cannot be reached.
  if ('serviceWorker' in navigator && (await isPageReachable())) {
    await releaseWorker().catch(() => undefined);
  }
  location.reload();
}
