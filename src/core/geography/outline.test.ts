import { describe, expect, it } from 'vitest';
import type { Polity } from './borders.ts';
import { equalEarth } from './equalEarth.ts';
import { createOutlines } from './outline.ts';
import type { Projection } from './projection.ts';
import { createFlatBorders } from './testing/flatBorders.ts';

/** Two squares side by side: the arc between them is 0 for one and ~0, backwards, for the other. */
const ARCS = [
  [
    [0, 0],
    [1, 5],
    [0, 10],
  ],
  [
    [0, 10],
    [-10, 10],
    [-10, 0],
    [0, 0],
  ],
  [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ],
] as const;
const [ANY] = createFlatBorders().polities;

function square(id: string, ...ring: readonly number[]): Polity {
  if (!ANY) throw new Error('no polity');
  return { ...ANY, id, polygons: [[ring]] };
}

const WEST = square('WEST', 0, 1);
const EAST = square('EAST', 2, ~0);
const BORDERS = { ...createFlatBorders(), arcs: ARCS };

function counting() {
  const projected: string[] = [];
  const projection: Projection = {
    ...equalEarth,
    project(position) {
      projected.push(`${position.lng} ${position.lat}`);
      return equalEarth.project(position);
    },
  };
  return { projected, projection };
}

const pointsOf = (path: string) => path.replace(/^M|Z$/g, '').split('L');

describe('the outline of a polity', () => {
  it('meets its neighbour’s along the whole of their border', () => {
    const outlines = createOutlines(BORDERS, equalEarth);
    const [west, east] = [WEST, EAST].map((polity) => pointsOf(outlines.pathOf(polity)));
    const border = ARCS[0].map(([lng, lat]) => outlines.pointOf(lng, lat).join(' '));
    expect(west?.slice(0, 3)).toEqual(border);
    // The other way round, and closed by its own first point.
    expect([...(east ?? []).slice(3), east?.[0]]).toEqual([...border].reverse());
  });

  it('projects no arc twice, whoever shares it', () => {
    const { projected, projection } = counting();
    const outlines = createOutlines(BORDERS, projection);
    outlines.pathOf(WEST);
    outlines.pathOf(EAST);
    outlines.pathOf(WEST);
    expect(projected).toHaveLength(ARCS.flat().length);
  });

  it('is nothing where a ring has less than three points', () => {
    expect(
      createOutlines(
        {
          ...BORDERS,
          arcs: [
            [
              [0, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        },
        equalEarth,
      ).pathOf(square('X', 0)),
    ).toBe('');
  });
});
