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
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    return answer.ok && !(await answer.text()).includes(own);
  } catch {
    return false;
  }
}
