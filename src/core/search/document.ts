import { claimsOf, type Dataset } from '../dataset/dataset.ts';
import type { Source } from '../dataset/source.ts';
import type { Borders } from '../geography/borders.ts';
import { formsOf, type Text } from '../text/text.ts';
import { type Aliases, namesByPolity } from './names.ts';

export const TARGET_TYPES = [
  'country',
  'intervention',
  'event',
  'person',
  'figure',
  'source',
] as const;
export type TargetType = (typeof TARGET_TYPES)[number];

/** What a search leads to. `id` is its own in the data, that of a polity or a claim too; for a person it is the name. */
export type Target =
  | { readonly type: 'country'; readonly id: string }
  | { readonly type: 'intervention'; readonly id: string }
  | { readonly type: 'event'; readonly id: string }
  | { readonly type: 'figure'; readonly id: string }
  | { readonly type: 'source'; readonly id: string }
  | { readonly type: 'person'; readonly id: string; readonly intervention: string };

/** One name by which a target can be found; a target has as many documents as names. */
export interface SearchDocument {
  readonly name: string;
  readonly target: Target;
}

export function keyOf(target: Target): string {
  return target.type === 'person'
    ? `person ${target.id} ${target.intervention}`
    : `${target.type} ${target.id}`;
}

function countriesOf(
  { firstYear, lastYear }: Dataset,
  borders: Borders,
  aliases: Aliases,
): readonly SearchDocument[] {
  const standing = new Set<string>();
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const { id } of borders.at(year)) standing.add(id);
  }
  return [...namesByPolity(borders, aliases)]
    .filter(([id]) => standing.has(id))
    .flatMap(([id, names]) => names.map((name) => ({ name, target: { type: 'country', id } })));
}

function authorsOf({ author = [] }: Source): readonly string[] {
  return author.map(({ literal, given = '', family = '' }) => literal ?? `${given} ${family}`);
}

/** The names by which a source is found: its title and its authors. */
export function namesOfSource(source: Source): readonly string[] {
  return [source.title ?? source.id, ...authorsOf(source)];
}

/** Titles and authors of the sources on which something of the atlas rests. */
export function documentsOfSources(
  dataset: Dataset,
  sources: Iterable<Source>,
): readonly SearchDocument[] {
  const cited = new Set([
    ...claimsOf(dataset).map(({ source }) => source),
    ...dataset.interventions.flatMap((intervention) => intervention.sources),
  ]);
  return [...sources]
    .filter(({ id }) => cited.has(id))
    .flatMap((source) =>
      namesOfSource(source).map((name): SearchDocument => {
        return { name, target: { type: 'source', id: source.id } };
      }),
    );
}

/** Everything that can be searched for: countries of any year, interventions, events, people named in the data. */
export function createDocuments(
  dataset: Dataset,
  borders: Borders,
  aliases: Aliases,
): readonly SearchDocument[] {
  const named = (name: Text, target: Target) =>
    formsOf(name).map((form): SearchDocument => ({ name: form, target }));
  return [
    ...countriesOf(dataset, borders, aliases),
    ...dataset.interventions.flatMap(({ id, name }) => named(name, { type: 'intervention', id })),
    ...dataset.events.flatMap(({ id, name }) => named(name, { type: 'event', id })),
    ...dataset.interventions.flatMap(({ id: intervention, people = [] }) =>
      people.flatMap((person) =>
        [person, ...(aliases.people[person] ?? [])].map((name): SearchDocument => {
          return { name, target: { type: 'person', id: person, intervention } };
        }),
      ),
    ),
  ];
}
