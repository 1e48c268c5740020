import { describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../atlas/testing/cuba.ts';
import { createFlatBorders } from '../geography/testing/flatBorders.ts';
import { finish } from '../paced.ts';
import { paceTableAtlas } from './tableAtlas.ts';
import { paceDescription } from './tableDescription.ts';
import { ownTable } from './testing/ownTable.ts';

const BORDERS = createFlatBorders();
const TEXTS = {
  subtitle: (rows: number) => ({ en: `${rows} rows`, es: `${rows} filas` }),
  side: { en: 'your table', es: 'su tabla' },
  layer: () => DESCRIPTION.layers[0]?.words ?? ({} as never),
};

function workOn(...rows: Parameters<typeof ownTable>[0]) {
  const table = ownTable(rows);
  return paceTableAtlas(table, finish(paceDescription(table, DESCRIPTION, TEXTS)), BORDERS);
}

describe('paceTableAtlas()', () => {
  it('finds each claim by its id, and none by any other', () => {
    const { dataset, claimById } = finish(
      workOn(
        { polity: 'AGO', from: 1975, value: 5 },
        { polity: 'AGO', from: 1976, value: 6 },
        { polity: 'MOZ', from: 1976, value: 7, measure: 'Dead' },
      ),
    );
    const claims = dataset.series.flatMap((series) => series.claims);
    expect(claims).toHaveLength(3);
    for (const claim of claims) {
      expect(claimById.get(claim.id)).toBe(claim);
      expect(claimById.has(claim.id)).toBe(true);
    }
    for (const id of ['m1-AGO.9', 'm1-AGO', 'm9-AGO.0', 'AGO', '']) {
      expect(claimById.get(id)).toBeUndefined();
      expect(claimById.has(id)).toBe(false);
    }
  });

  it('knows its largest number, whichever end of a claim and on whichever side of nought', () => {
    const largest = (...numbers: readonly { value?: number; low?: number; high?: number }[]) =>
      finish(workOn(...numbers.map((own, at) => ({ polity: 'AGO', from: 1975 + at, ...own }))))
        .largestCount;
    expect(largest({ value: 5 }, { value: 9 }, { value: 7 })).toBe(9);
    expect(largest({ value: 5, high: 40 }, { value: 9 })).toBe(40);
    expect(largest({ value: 5 }, { low: 12 })).toBe(12);
    expect(largest({ value: 5 }, { value: -30 })).toBe(30);
    expect(largest({ value: 0.5 }, {})).toBe(1);
  });

  it('rests after each year of its first view', () => {
    const stepsUntil = (until: number) =>
      [...workOn({ polity: 'AGO', from: 1975, until, value: 5 })].length;
    expect(stepsUntil(1987) - stepsUntil(1977)).toBe(10);
  });

  it('paints its figures', () => {
    const { painter, index } = finish(workOn({ polity: 'AGO', from: 1975, value: 5 }));
    expect(painter.cellsAt('m1', 'best', 1975).get('AGO')).toMatchObject({ value: 5 });
    expect(painter.cellsAt('m1', 'best', 1977).size).toBe(0);
    expect(index.unplaced).toEqual([]);
  });
});
