import { basename } from 'node:path';
import * as v from 'valibot';
import { checkPosition } from '../../../src/core/dataset/checkPosition.ts';
import type { Known } from '../../../src/core/dataset/draft.ts';
import { createIssue, type Issue, issuesOf } from '../../../src/core/sound/issue.ts';
import { idOf } from '../edited/found.ts';
import { remembered } from '../edited/remembered.ts';
import { asText, type Entry, isRaw } from '../inputs/collection.ts';
import { checkBackground } from './checkBackground.ts';
import { EditedInterventionSchema } from './editedSchema.ts';
import { unknownFields } from './fields.ts';

type Edited = v.InferOutput<typeof EditedInterventionSchema>;

/** What an entry may refer to besides what every dataset may. */
export interface Surroundings {
  readonly known: Known;
  readonly claims: ReadonlySet<string>;
  readonly weakSources: ReadonlySet<string>;
  /** Whose interventions the atlas tells; undefined where it does not say so soundly. */
  readonly actor: string | undefined;
  /** Of each measure, whether it is a number at a time, a loss or a total. */
  readonly measures: unknown;
}

/** Degrees by which a station of a march may lie outside the country it led to. */
const MARCH = 30;

/** More than any army or any people lost has numbered, and more than any total of the field. */
const BOUNDS: Readonly<Record<string, number>> = {
  stock: 1_000_000,
  toll: 1_000_000,
  total: 100_000_000,
};

function checkBounds({ claims }: Edited, { measures }: Surroundings): readonly Issue[] {
  return claims.flatMap((claim, index) => {
    const measure = isRaw(measures) ? measures[claim.measure] : undefined;
    const bound = BOUNDS[isRaw(measure) ? asText(measure.type) : ''] ?? Number.POSITIVE_INFINITY;
    const field = (['best', 'low', 'high'] as const).find((one) => (claim[one] ?? 0) > bound);
    return field ? [createIssue('beyond-any', `claims[${index}].${field}`, claim[field])] : [];
  });
}

/** A claim’s id tells its intervention: `ago1975_91.12`. */
function checkClaimIds(value: Entry['value'], id: string): readonly Issue[] {
  const claims: readonly unknown[] = Array.isArray(value.claims) ? value.claims : [];
  return claims.flatMap((claim, index) => {
    const own = isRaw(claim) ? claim.id : undefined;
    const isOwn = typeof own !== 'string' || (own.startsWith(`${id}.`) && /\.\d+$/.test(own));
    return isOwn ? [] : [createIssue('bad-claim-id', `claims[${index}].id`, own)];
  });
}

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

/** What the schema alone says of an entry. */
const readEntry = remembered((value) => {
  const parsed = v.safeParse(EditedInterventionSchema, value);
  const unknown = unknownFields(EditedInterventionSchema, value, '');
  return { parsed, refused: [...unknown, ...issuesOf(parsed.issues ?? [], '')] };
});

/** Checks a file of `data/interventions/` by itself: its fields, its words, and what the published files leave out. */
export function checkEntry({ file, value }: Entry, surroundings: Surroundings): readonly Issue[] {
  const { actor } = surroundings;
  if (!isRaw(value)) return [createIssue('wrong-type', '', value)];
  const { parsed, refused } = readEntry(value);
  const issues = [...refused];
  if (typeof value.id === 'string' && `${value.id}.json` !== basename(file)) {
    issues.push(createIssue('id-mismatch', 'id', value.id));
  }
  issues.push(...checkClaimIds(value, idOf(file)));
  if (typeof value.actor === 'string' && actor !== undefined && value.actor !== actor) {
    issues.push({ ...createIssue('another-actor', 'actor', value.actor), meant: actor });
  }
  if (!parsed.success) return issues;
  return [
    ...issues,
    ...checkPath(parsed.output, surroundings.known),
    ...checkBackground(parsed.output.background ?? [], 'background', surroundings.known),
    ...checkReferences(parsed.output, surroundings),
    ...checkWeak(parsed.output, surroundings),
    ...checkBounds(parsed.output, surroundings),
  ];
}
