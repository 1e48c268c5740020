import type { FindGroups } from '../../../core/classing/method.ts';
import { inTime } from '../../inTime.ts';

/** Loads what finds natural groups: few readers ask for them. */
export async function loadNaturalGroups(): Promise<FindGroups> {
  return (await inTime(import('simple-statistics'))).ckmeans;
}
