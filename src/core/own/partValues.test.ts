import { describe, expect, it } from 'vitest';
import { ownTable } from './testing/ownTable.ts';
import { valuesOf } from './valuesOf.ts';

describe('valuesOf()', () => {
  it('parts the figures of a table by their measure, in their order, unknown ones among them', () => {
    const { placed } = ownTable([
      { polity: 'AGO', from: 1975, value: 40 },
      { polity: 'AGO', from: 1975, value: 3, measure: 'Dead' },
      { polity: 'MOZ', from: 1988 },
      { polity: 'ETH', from: 1988, value: 0, measure: 'Dead' },
    ]);
    expect([...valuesOf(placed, 0)]).toEqual([40, Number.NaN]);
    expect([...valuesOf(placed, 1)]).toEqual([3, 0]);
    expect([...valuesOf(placed, 2)]).toEqual([]);
  });

  it('goes over the rows once for all measures', () => {
    const { placed } = ownTable([
      { polity: 'AGO', from: 1975, value: 40 },
      { polity: 'AGO', from: 1975, value: 3, measure: 'Dead' },
    ]);
    expect(valuesOf(placed, 1)).toBe(valuesOf(placed, 1));
  });
});
