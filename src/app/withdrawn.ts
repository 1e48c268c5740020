import { parseWithdrawn, type Withdrawn } from '../core/version/withdrawn.ts';
import { loadSound } from './load.ts';

/** Rejects with a `LoadError`. */
export async function loadWithdrawn(): Promise<Withdrawn> {
  return (await loadSound('withdrawn.json', parseWithdrawn)).value;
}
