import { describe, expect, it } from 'vitest';
import { existsOn } from '../../../src/core/geography/borders.ts';
import { outerRing } from './shape.ts';
import { builtBorders } from './testing/builtBorders.ts';
import { locatedIn } from './testing/locate.ts';

const rows = locatedIn(builtBorders());

/** Vertices of each island, the largest first. */
function verticesOf(polity: string, day: string): readonly number[] {
  const row = rows.find(({ id, properties }) => id === polity && existsOn(properties, day));
  return (row?.polygons ?? [])
    .map((polygon) => outerRing(polygon).length - 1)
    .toSorted((one, other) => other - one);
}

describe('small islands keep a shape that can be recognised', () => {
  it.each([
    ['GRD', 1, 7],
    ['STP', 2, 6],
    ['CPV', 8, 5],
    ['SYC', 1, 6],
    ['COM', 3, 6],
    ['BRB', 1, 5],
    ['LCA', 1, 5],
    ['MLT', 2, 4],
    ['MUS', 1, 8],
    ['BHR', 1, 5],
    ['SGP', 1, 5],
    ['CUB', 2, 8],
    ['SPM', 2, 3],
    ['BHS', 12, 4],
  ])('%s: %i islands with at least %i vertices', (id, islands, vertices) => {
    const counts = verticesOf(id, '1985-12-31');
    expect(counts.length).toBeGreaterThanOrEqual(islands);
    expect(counts[islands - 1]).toBeGreaterThanOrEqual(vertices);
  });

  it('Zanzibar: Unguja and Pemba, ten vertices or more each', () => {
    expect(verticesOf('EAZ', '1960-12-31').map((count) => count >= 10)).toEqual([true, true]);
  });

  it('has a label point and an area for every row, however small', () => {
    const bare = rows.filter(
      ({ id, properties: { area, label } }) =>
        !label.every(Number.isFinite) || (area === 0 && id !== 'VAT'),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
