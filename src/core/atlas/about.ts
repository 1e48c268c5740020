import * as v from 'valibot';
import { type Issue, issuesOf } from '../sound/issue.ts';
import { type Localized, localized, nonEmpty } from '../text/text.ts';

const PassagesSchema = v.array(v.object({ title: nonEmpty, text: nonEmpty }));

/** `data/about.json`: by which rules figures are chosen and borders are drawn. */
export const AboutSchema = localized(v.object({ rules: PassagesSchema, borders: PassagesSchema }));

export interface Passage {
  readonly title: string;
  readonly text: string;
}

export type About = Localized<{
  readonly rules: readonly Passage[];
  readonly borders: readonly Passage[];
}>;

const AboutFileSchema = v.object({ passages: AboutSchema });

/** Reads `about.json` as it is published. Never throws; null where it is unsound: half a rule is none. */
export function parseAbout(value: unknown): {
  readonly about: About | null;
  readonly issues: readonly Issue[];
} {
  const parsed = v.safeParse(AboutFileSchema, value);
  return parsed.success
    ? { about: parsed.output.passages, issues: [] }
    : { about: null, issues: issuesOf(parsed.issues, '') };
}
