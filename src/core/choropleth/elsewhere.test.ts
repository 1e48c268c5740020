import { describe, expect, it } from 'vitest';
import type { Claim, Intervention } from '../dataset/dataset.ts';
import { elsewhereAt } from './elsewhere.ts';

function claim(year: string, best: number, measure = 'personnel'): Claim {
  return {
    id: `${measure}.${year}`,
    intervention: 's',
    country: 'ZZZ',
    measure,
    from: year,
    to: year,
    best,
    qualifier: 'about',
    source: 'S',
    claimant: 'C',
    side: 'host',
  };
}

function series(name: string, countries: readonly string[], ...claims: readonly Claim[]) {
  const one: Intervention = {
    id: name,
    name: { en: name, es: name },
    actor: 'ZZZ',
    countries,
    from: '1959',
    to: '2024',
    active: [],
    kinds: [],
    standing: 'documented',
    sources: [],
    claims,
  };
  return one;
}

const LAYER = { measures: ['personnel'] };

describe('what is counted beside the map', () => {
  it('is what has no shape, in its year and on its layer, the largest first', () => {
    const dataset = {
      series: [
        series('Wake', ['ZZZ'], claim('1968', 8), claim('1969', 9)),
        series('Midway', ['ZZZ'], claim('1968', 300), claim('1968', 999, 'doctors')),
        series('Korea', ['KOR'], claim('1968', 62_416)),
      ],
    };
    const found = elsewhereAt(dataset, LAYER, 1968);
    expect(found.map(({ place, claim: { best } }) => [place.en, best])).toEqual([
      ['Midway', 300],
      ['Wake', 8],
    ]);
  });
});
