import type { MeasureType } from '../kept/placed.ts';
import { fold } from '../search/fold.ts';

/** Words of what happens and is added up, in English, Spanish, French and Portuguese; all else is counted at one time. */
const TOLL =
  /\b(?:killed|kills|dead|deaths?|fatalit\w*|casualt\w*|wounded|injured|losses|battle ?deaths?|muert\w*|caid\w*|bajas|herid\w*|morts?|tues|blesses|pertes|mortes|mortos|ferid\w*|victim\w*|victimas)\b/;

/** Whether a measure is a stock, counted at a time, or a toll, that grows over time: by its name. */
export function guessMeasureType(name: string): MeasureType {
  return TOLL.test(fold(name)) ? 'toll' : 'stock';
}
