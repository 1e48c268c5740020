import { describe, expect, it } from 'vitest';
import { spanOf } from './tableDescription.ts';
import { ownTable } from './testing/ownTable.ts';

const BORDERS = { from: 1959, to: 2026 };
const spanFor = (...years: readonly number[]) =>
  spanOf(
    ownTable(years.map((from) => ({ polity: 'AGO', from, value: 3, measure: 'A' }))).placed,
    BORDERS,
  );

describe('spanOf()', () => {
  it('goes from the first year of the figures to the last', () => {
    expect(spanFor(1976, 1988, 1981)).toEqual({ from: 1976, to: 1988 });
  });

  it('gives one year another on either side, as far as there are borders', () => {
    expect(spanFor(1976)).toEqual({ from: 1975, to: 1977 });
    expect(spanFor(2026)).toEqual({ from: 2025, to: 2026 });
  });

  it('stays within the years of which there are borders, also where no figure does', () => {
    expect(spanFor(1900, 1988)).toEqual({ from: 1959, to: 1988 });
    expect(spanFor(0)).toEqual({ from: 1959, to: 1960 });
    expect(spanFor(3000)).toEqual({ from: 2025, to: 2026 });
  });
});
