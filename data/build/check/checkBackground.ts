import type * as v from 'valibot';
import type { Known } from '../../../src/core/dataset/draft.ts';
import type { BackgroundSchema } from '../../../src/core/dataset/notes.ts';
import { checkSource } from '../../../src/core/dataset/reference.ts';
import { type Issue, joinPath } from '../../../src/core/sound/issue.ts';

/** Each sentence of a background text, at `base` in its file, names a source that is there. */
export function checkBackground(
  background: v.InferOutput<typeof BackgroundSchema>,
  base: string,
  known: Known,
): readonly Issue[] {
  return background.flatMap(({ source }, index) =>
    checkSource(source, joinPath(joinPath(base, index), 'source'), known),
  );
}
