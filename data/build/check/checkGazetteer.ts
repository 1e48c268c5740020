import * as v from 'valibot';
import { AliasesSchema, checkRegions, RegionsSchema } from '../../../src/core/atlas/gazetteer.ts';
import { createIssue, type Issue } from '../../../src/core/sound/issue.ts';
import type { Found } from '../edited/found.ts';
import { type Entry, isRaw } from '../inputs/collection.ts';
import { type Inputs, NO_REGIONS } from '../inputs/inputs.ts';

type Edited = Pick<Inputs, 'regions' | 'aliases' | 'entries' | 'known'>;

/** Territories that our outlines do not have. */
const NOT_DRAWN: ReadonlySet<string> = new Set(['CCK', 'CXR', 'GIB', 'SJM', 'TKL']);

function peopleOf(entries: readonly Entry[]): ReadonlySet<unknown> {
  return new Set(
    entries.flatMap(({ value }): readonly unknown[] =>
      isRaw(value) && Array.isArray(value.people) ? value.people : [],
    ),
  );
}

function unknownCodes({ regions, known }: Edited): readonly Issue[] {
  if (!v.is(RegionsSchema, regions)) return [];
  return regions.flatMap(({ codes }, row) =>
    codes.flatMap((code, index) =>
      known.countries.has(code) || NOT_DRAWN.has(code)
        ? []
        : [createIssue('unknown-country', `[${row}].codes[${index}]`, code)],
    ),
  );
}

/** A file without regions, and regions without places. */
function emptyRegions({ regions }: Edited): readonly Issue[] {
  if (regions === NO_REGIONS || !v.is(RegionsSchema, regions)) return [];
  if (regions.length === 0) return [createIssue('empty-file', '')];
  return regions.flatMap(({ codes }, row) =>
    codes.length > 0 ? [] : [createIssue('empty', `[${row}].codes`)],
  );
}

function unknownNames({ aliases, entries, known }: Edited): readonly Issue[] {
  if (!v.is(AliasesSchema, aliases)) return [];
  const people = peopleOf(entries);
  return [
    ...Object.keys(aliases.countries)
      .filter((code) => !known.countries.has(code))
      .map((code) => createIssue('unknown-country', `countries.${code}`, code)),
    ...Object.keys(aliases.people)
      .filter((name) => !people.has(name))
      .map((name) => createIssue('unknown-person', `people.${name}`)),
  ];
}

/** Regions and other names speak of countries and of people that there are, and each country lies in one region. */
export function checkGazetteer(edited: Edited): readonly Found[] {
  const { regions } = edited;
  const shared = v.is(RegionsSchema, regions) ? checkRegions(regions) : [];
  return [
    ...[...shared, ...emptyRegions(edited), ...unknownCodes(edited)].map((issue) => ({
      file: 'data/regions.json',
      issue,
    })),
    ...unknownNames(edited).map((issue) => ({ file: 'data/aliases.json', issue })),
  ];
}
