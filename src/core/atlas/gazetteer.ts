import * as v from 'valibot';
import type { Region } from '../geography/region.ts';
import type { Aliases } from '../search/names.ts';
import type { People } from '../search/people.ts';
import { createIssue, type Issue, issuesOf, joinPath } from '../sound/issue.ts';
import { nonEmpty, TextSchema } from '../text/text.ts';

const codes = v.array(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'country')));

/** `data/regions.json`: parts of the world and what lies in them. */
export const RegionsSchema = v.array(v.object({ id: nonEmpty, name: TextSchema, codes }));

const names = v.record(v.string(), v.array(nonEmpty));

/** `data/aliases.json`: how else readers call a polity or a person. */
export const AliasesSchema = v.object({ countries: names, people: names });

/** What places and people are called besides, and where they belong: for search and table. */
export interface Gazetteer {
  readonly regions: readonly Region[];
  readonly aliases: Aliases;
  /** Those whom the page does not have from the interventions themselves. */
  readonly people: People;
}

/** Regions that share an id or a code: a country would be in two, or in none that can be named. */
export function checkRegions(regions: readonly Region[]): readonly Issue[] {
  const [ids, taken] = [new Set<string>(), new Set<string>()];
  return regions.flatMap((region, row) => {
    const path = `[${row}]`;
    const issues = ids.has(region.id)
      ? [createIssue('duplicate-id', joinPath(path, 'id'), region.id)]
      : [];
    ids.add(region.id);
    region.codes.forEach((code, index) => {
      if (taken.has(code))
        issues.push(createIssue('duplicate-id', `${path}.codes[${index}]`, code));
      taken.add(code);
    });
    return issues;
  });
}

const GazetteerSchema = v.object({
  regions: RegionsSchema,
  aliases: AliasesSchema,
  people: v.optional(names, {}),
});

/** Reads `gazetteer.json`. Never throws; what cannot be read is left empty and named. */
export function parseGazetteer(value: unknown): {
  readonly gazetteer: Gazetteer;
  readonly issues: readonly Issue[];
} {
  const parsed = v.safeParse(GazetteerSchema, value);
  if (parsed.success)
    return { gazetteer: parsed.output, issues: checkRegions(parsed.output.regions) };
  const none: Gazetteer = { regions: [], aliases: { countries: {}, people: {} }, people: {} };
  return { gazetteer: none, issues: issuesOf(parsed.issues, '') };
}
