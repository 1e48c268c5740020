import type { Moment } from '../core/moment/moment.ts';
import { parseMoments } from '../core/moment/parse.ts';
import type { Scope } from '../core/state/state.ts';
import { loadJson, unsoundFile } from './load.ts';

const MOMENTS = 'moments.json';

/** Rejects with a `LoadError`. */
export async function loadMoments(scope: Scope): Promise<readonly Moment[]> {
  const { moments, issues } = parseMoments(await loadJson(MOMENTS), scope);
  if (moments.length === 0) throw unsoundFile(MOMENTS, issues);
  return moments;
}

/** Whether a link names a moment, so that the page cannot open without knowing which. */
export function asksForMoment(search: string): boolean {
  return new URLSearchParams(search).has('moment');
}
