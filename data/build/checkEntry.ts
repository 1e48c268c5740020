import { basename } from 'node:path';
import * as v from 'valibot';
import { checkPosition } from '../../src/core/dataset/checkPosition.ts';
import type { Known } from '../../src/core/dataset/draft.ts';
import { createIssue, type Issue, issuesOf } from '../../src/core/dataset/issue.ts';
import { checkBackground } from './checkBackground.ts';
import { type Entry, isRaw } from './collection.ts';
import { EditedInterventionSchema } from './editedSchema.ts';
import { unknownFields } from './fields.ts';

type Edited = v.InferOutput<typeof EditedInterventionSchema>;

/** What an entry may refer to besides what every dataset may. */
export interface Surroundings {
  readonly known: Known;
  readonly claims: ReadonlySet<string>;
  readonly weakSources: ReadonlySet<string>;
}

/** Degrees by which a station of a march may lie outside the country it led to. */
const MARCH = 30;

function checkPath({ path, countries }: Edited, { countries: boxes }: Known): readonly Issue[] {
  const bounds = countries.map((code) => boxes.get(code)).filter((box) => box !== undefined);
  return (path ?? []).flatMap(({ coordinates: [lng = 0, lat = 0] }, index) =>
    checkPosition({ lng, lat }, `path[${index}].coordinates`, bounds, MARCH),
  );
}

function checkReferences({ contradictions }: Edited, { claims }: Surroundings): readonly Issue[] {
  return (contradictions ?? []).flatMap((contradiction, row) =>
    (contradiction.claims ?? []).flatMap((id, index) => {
      const path = `contradictions[${row}].claims[${index}]`;
      return claims.has(id) ? [] : [createIssue('unknown-claim', path, id)];
    }),
  );
}

function checkWeak({ claims }: Edited, { weakSources }: Surroundings): readonly Issue[] {
  return claims.flatMap(({ source, weak }, index) =>
    weak || !weakSources.has(source)
      ? []
      : [createIssue('unmarked-weak', `claims[${index}]`, source)],
  );
}

/** Checks a file of `data/interventions/` by itself: its fields, its words, and what the published files leave out. */
export function checkEntry({ file, value }: Entry, surroundings: Surroundings): readonly Issue[] {
  if (!isRaw(value)) return [createIssue('wrong-type', '', value)];
  const parsed = v.safeParse(EditedInterventionSchema, value);
  const issues = [
    ...unknownFields(EditedInterventionSchema, value, ''),
    ...issuesOf(parsed.issues ?? [], ''),
  ];
  if (typeof value.id === 'string' && `${value.id}.json` !== basename(file)) {
    issues.push(createIssue('id-mismatch', 'id', value.id));
  }
  if (!parsed.success) return issues;
  return [
    ...issues,
    ...checkPath(parsed.output, surroundings.known),
    ...checkBackground(parsed.output.background ?? [], 'background', surroundings.known),
    ...checkReferences(parsed.output, surroundings),
    ...checkWeak(parsed.output, surroundings),
  ];
}
