import type { Scope } from '../core/atlas/scope.ts';
import { type ParsedMoments, parseStory } from '../core/moment/parse.ts';
import { loadSound } from './load.ts';

/** Rejects with a `LoadError`. */
export async function loadMoments(scope: Scope): Promise<ParsedMoments> {
  const { value: moments, issues } = await loadSound('moments.json', (value) => {
    const parsed = parseStory(value, scope);
    const isLost = parsed.moments.length === 0 && parsed.issues.length > 0;
    return { value: isLost ? null : parsed.moments, issues: parsed.issues };
  });
  return { moments, issues };
}
