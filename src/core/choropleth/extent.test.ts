import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../atlas/testing/cuba.ts';
import type { Intervention } from '../dataset/dataset.ts';
import { claimOf } from '../dataset/testing/claimArbitrary.ts';
import { interventionOf } from '../dataset/testing/interventionOf.ts';
import { largestCountOf } from './extent.ts';

function warWith(claims: readonly Parameters<typeof claimOf>[0][]): Intervention {
  return interventionOf({
    claims: claims.map((fields, index) => claimOf({ id: `war.${index}`, ...fields })),
  });
}

const largest = (...claims: Parameters<typeof warWith>[0]) =>
  largestCountOf({ interventions: [warWith(claims)], series: [] }, DESCRIPTION.layers);

describe('largestCountOf()', () => {
  it('is the largest number that a claim on one country gives on any layer', () => {
    expect(largest({ best: 700 }, { measure: 'cuban_killed', best: 2_000 })).toBe(2_000);
  });

  it('leaves out sums over several countries and what no layer counts', () => {
    expect(
      largest(
        { best: 5 },
        { country: 'ZZZ', best: 70_000 },
        { measure: 'arms_rifles', best: 9_999 },
      ),
    ).toBe(5);
  });

  it('counts a plain series as it counts an intervention', () => {
    const dataset = { interventions: [], series: [warWith([{ best: 90 }])] };
    expect(largestCountOf(dataset, DESCRIPTION.layers)).toBe(90);
  });

  it('is at least 1, so that nothing is divided by nothing', () => {
    expect(largest()).toBe(1);
  });
});
