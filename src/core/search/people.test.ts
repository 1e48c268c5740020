import { expect, it } from 'vitest';
import { presence } from '../choropleth/testing/presence.ts';
import { datasetOf } from '../dataset/testing/datasetOf.ts';
import { withPeople } from './people.ts';

it('withPeople() gives an intervention the people of its id, and leaves those of the others', () => {
  const named = [presence('war', []), presence('mission', [], { people: ['Víctor Dreke'] })];
  const dataset = datasetOf({ interventions: named.map(({ intervention }) => intervention) });
  const people = withPeople(dataset, { war: ['Agostinho Neto'] }).interventions.map(
    (one) => one.people,
  );
  expect(people).toEqual([['Agostinho Neto'], ['Víctor Dreke']]);
});
