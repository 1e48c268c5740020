import type { Dataset } from '../dataset/dataset.ts';

/** Whom an intervention names, by its id. */
export type People = Readonly<Record<string, readonly string[] | undefined>>;

/** A dataset whose interventions name their people also where the page has these from another file. */
export function withPeople(dataset: Dataset, people: People): Dataset {
  const interventions = dataset.interventions.map((one) => {
    const named = people[one.id];
    return named ? { ...one, people: named } : one;
  });
  return { ...dataset, interventions };
}
