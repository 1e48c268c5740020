import type { Dataset, Intervention } from '../../../src/core/dataset/dataset.ts';
import { yearOf } from '../../../src/core/dataset/span.ts';
import { SEVERAL_COUNTRIES } from '../../../src/core/dataset/vocabulary.ts';
import type { YearIndex } from '../../../src/core/dataset/yearIndex.ts';
import type { Borders, Polity } from '../../../src/core/geography/borders.ts';
import { inEach, type Language, readIn, type Text } from '../../../src/core/text/text.ts';
import { PLAIN } from '../inputs/words.ts';

/** What the dataset is made of, as far as pages are named by it. */
export interface Spoken {
  readonly dataset: Dataset;
  readonly borders: Borders;
  readonly index: YearIndex;
}

/** A country of its time of which the dataset speaks, and the years of which it does, ascending. */
export interface Country {
  readonly polity: Polity;
  readonly years: readonly number[];
}

/** The last part of a page’s address in each language, by the id of its country or intervention. */
export type Addresses = Readonly<Record<string, Text>>;

/** A name as an address has it: small Latin letters, digits and hyphens. */
export function slugOf(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** Polities attested without a year, as they stand at the end. */
function undatedOf({ dataset, borders }: Spoken): readonly Polity[] {
  return dataset.attestations
    .filter(({ from, to, country }) => (from ?? to) === undefined && country !== SEVERAL_COUNTRIES)
    .flatMap(({ country, polity = country }) => borders.standingAt(polity, dataset.lastYear));
}

/** Every country of its time that any record speaks of, by its last name of those years; the actor is none. */
export function countriesOf(spoken: Spoken, actor: string | undefined): readonly Country[] {
  const { dataset, borders, index } = spoken;
  const years = new Map<string, number[]>();
  for (let year = dataset.firstYear; year <= dataset.lastYear; year += 1) {
    for (const id of index.at(year).keys()) years.set(id, [...(years.get(id) ?? []), year]);
  }
  for (const { id } of undatedOf(spoken)) years.set(id, years.get(id) ?? []);
  if (actor !== undefined) years.delete(actor);
  return [...years].flatMap(([id, own]) => {
    const polity = borders.polityAt(id, own.at(-1) ?? dataset.lastYear);
    return polity ? [{ polity, years: own }] : [];
  });
}

/** The years of an intervention as its address has them. */
function yearsOf({ from, to }: Intervention): string {
  const [first, last] = [yearOf(from), to === null ? null : yearOf(to)];
  return last === null || last === first ? String(first) : `${first}-${last}`;
}

/** The page of all interventions, beside that of all countries. */
export function interventionsSlug(language: Language): string {
  return slugOf(readIn(language, PLAIN).interventions);
}

function addressesIn(
  language: Language,
  countries: readonly Country[],
  interventions: readonly Intervention[],
): ReadonlyMap<string, string> {
  const taken = new Set([interventionsSlug(language)]);
  const found = new Map<string, string>();
  const take = (id: string, ...wishes: readonly string[]) => {
    const slug = wishes.find((wish) => wish !== '' && !taken.has(wish)) ?? slugOf(id);
    taken.add(slug);
    found.set(id, slug);
  };
  for (const { polity } of countries) {
    const slug = slugOf(readIn(language, polity.name));
    take(polity.id, slug, `${slug}-${slugOf(polity.id)}`);
  }
  for (const one of interventions) {
    const slug = slugOf(readIn(language, one.name));
    take(one.id, slug, `${slug}-${yearsOf(one)}`, `${slug}-${slugOf(one.id)}`);
  }
  return found;
}

/** Where the page of each country and each intervention lies; series, which no reader is told of, have none. */
export function createAddresses(spoken: Spoken, actor: string | undefined): Addresses {
  const countries = countriesOf(spoken, actor);
  const found = inEach((language) =>
    addressesIn(language, countries, spoken.dataset.interventions),
  );
  return Object.fromEntries(
    [...found.en].map(([id, slug]): [string, Text] => [
      id,
      inEach((language) => readIn(language, found).get(id) ?? slug),
    ]),
  );
}
