import type { Moment } from '../core/moment/moment.ts';
import { parseMoments } from '../core/moment/parse.ts';
import type { Scope } from '../core/state/scope.ts';
import { loadJson, unsoundFile } from './load.ts';

const MOMENTS = 'moments.json';

/** Rejects with a `LoadError`. */
export async function loadMoments(scope: Scope): Promise<readonly Moment[]> {
  const { moments, issues } = parseMoments(await loadJson(MOMENTS), scope);
  if (moments.length === 0) throw unsoundFile(MOMENTS, issues);
  return moments;
}
