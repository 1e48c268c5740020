import { pacePieces } from '../core/intake/jsonPieces.ts';
import { runPaced } from './runPaced.ts';

/** What a long list or collection says, read in spells; undefined where a text is neither, or is unsound. */
export function readLong(text: string): Promise<unknown> {
  return runPaced(pacePieces(text, () => undefined));
}
