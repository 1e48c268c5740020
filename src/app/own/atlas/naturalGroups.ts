import type { FindGroups } from '../../../core/classing/method.ts';

/** Loads what finds natural groups: few readers ask for them. */
export async function loadNaturalGroups(): Promise<FindGroups> {
  return (await import('simple-statistics')).ckmeans;
}
