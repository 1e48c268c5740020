import * as v from 'valibot';
import { isPartialDate } from '../../../src/core/dataset/span.ts';
import { createIssue, type Issue, issuesOf } from '../../../src/core/sound/issue.ts';
import { nonEmpty, TextSchema } from '../../../src/core/text/text.ts';
import { STATUSES } from '../borders/polityRow.ts';
import { remembered } from '../edited/remembered.ts';
import { unknownFields } from './fields.ts';

const day = v.pipe(
  v.string(),
  v.check((text) => text.length === 10 && isPartialDate(text), 'date'),
);
const code = v.pipe(v.string(), v.regex(/^[A-Z]{3,4}(?:-[A-Z]{1,3})?$/, 'country'));
const atoms = v.pipe(v.array(nonEmpty), v.minLength(1));

/** `data/polities.json`: who held which land, under which name, from the first day to the one after the last. */
const PolitiesSchema = v.pipe(
  v.array(
    v.object({
      id: code,
      name: TextSchema,
      change: v.optional(TextSchema),
      from: v.nullable(day),
      to: v.nullable(day),
      status: v.picklist(STATUSES),
      owner: v.nullable(code),
      atoms,
      iso: v.array(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'country'))),
    }),
  ),
  v.minLength(1),
);
type Row = v.InferOutput<typeof PolitiesSchema>[number];

/** `data/split-lines.json`: where today’s land is cut. What else a line holds, the build of the borders reads. */
const LinesSchema = v.array(
  v.looseObject({
    name: nonEmpty,
    atom: nonEmpty,
    origin: nonEmpty,
    line: v.pipe(v.array(v.pipe(v.array(v.number()), v.length(2))), v.minLength(2)),
  }),
);

function start({ from }: Row): string {
  return from ?? '0000-01-01';
}

function end({ to }: Row): string {
  return to ?? '9999-12-31';
}

function checkRow(row: Row, index: number, rows: readonly Row[]): readonly Issue[] {
  const path = `[${index}]`;
  if (start(row) >= end(row)) {
    return [createIssue('reversed-span', `${path}.to`, `${row.from} – ${row.to}`)];
  }
  const isOwned = row.owner === null || rows.some(({ id }) => id === row.owner);
  const rival = rows
    .slice(0, index)
    .find(
      (other) =>
        start(row) < end(other) &&
        start(other) < end(row) &&
        (other.id === row.id || other.atoms.some((atom) => row.atoms.includes(atom))),
    );
  return [
    ...(isOwned ? [] : [createIssue('unknown-country', `${path}.owner`, row.owner)]),
    ...(rival ? [createIssue('same-land', path, `${row.id} and ${rival.id}`)] : []),
  ];
}

/** Checks the table of polities, of which the borders are built: its form, and that no two rows hold one piece of land. */
export const checkPolities = remembered((value): readonly Issue[] => {
  const parsed = v.safeParse(PolitiesSchema, value);
  const form = [...unknownFields(PolitiesSchema, value, ''), ...issuesOf(parsed.issues ?? [], '')];
  return parsed.success ? [...form, ...parsed.output.flatMap(checkRow)] : form;
});

/** Checks the lines along which land is cut, as far as their form goes. */
export function checkLines(value: unknown): readonly Issue[] {
  return issuesOf(v.safeParse(LinesSchema, value).issues ?? [], '');
}
