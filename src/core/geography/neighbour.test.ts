import { describe, expect, it } from 'vitest';
import { builtBorders } from '../../../data/build/borders/testing/builtBorders.ts';
import { createBorders, type Polity } from './borders.ts';
import { equalEarth } from './equalEarth.ts';
import { mercator } from './mercator.ts';
import { createNeighbours, type Direction } from './neighbour.ts';

const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;

function at(id: string, lng: number, lat: number): Polity {
  return {
    id,
    row: 0,
    polygons: [],
    name: { en: id, es: id },
    from: null,
    to: null,
    status: 'sovereign',
    owner: null,
    iso: [],
    label: [lng, lat],
    area: 1,
  };
}

/** Where the next land lies beyond an ocean. */
const OCEANS = [
  ['MEX', 'left'],
  ['CAN', 'left'],
  // Mexico is below, and nothing of it is farther left.
  ['USA', 'left'],
  ['BRA', 'right'],
  ['PER', 'left'],
  ['ZAF', 'left'],
  ['SOM', 'right'],
  ['PRT', 'left'],
] as const;

const home = at('HOM', 0, 0);
const near = at('NEA', 10, 0);
const far = at('FAR', 20, 0);
const north = at('NOR', 0, 10);
const west = at('WES', -10, 0);
const go = (direction: Direction, ...others: readonly Polity[]) =>
  createNeighbours({ arcs: [] }, mercator)(home, direction, [home, ...others])?.id;

describe('neighbours', () => {
  it('are the nearest in the direction of the arrow', () => {
    const all = [far, near, north, west];
    expect(go('right', ...all)).toBe('NEA');
    expect(go('left', ...all)).toBe('WES');
    expect(go('up', ...all)).toBe('NOR');
  });

  it('are none at the edge of the world, and never what lies behind', () => {
    expect(go('down', far, near, north, west)).toBeUndefined();
    expect(go('right', west)).toBeUndefined();
  });

  it('are none that lie more aside than two to one', () => {
    expect(go('right', at('STE', 5, 9.5))).toBe('STE');
    expect(go('right', at('ASI', 5, 15))).toBeUndefined();
  });

  it('are beyond the edge of the world where nothing else leads', () => {
    expect(go('right', at('ISL', 90, 0))).toBe('ISL');
    expect(go('right', near, at('ISL', 90, 0))).toBe('NEA');
  });
});

describe('the neighbours of the world', () => {
  const borders = createBorders(builtBorders(), '2026-12-31');
  const years = Array.from({ length: 68 }, (_, index) => 1959 + index);
  const worlds = [...new Set(years.map((year) => borders.at(year)))];
  const nextTo = createNeighbours(borders, equalEarth);
  const named = (id: string, direction: Direction, year = 1988) => {
    const polity = borders.polityAt(id, year);
    return polity && nextTo(polity, direction, borders.at(year))?.id;
  };

  it.each([
    ['MEX', 'up', 'USA'],
    ['USA', 'up', 'CAN'],
    ['USA', 'down', 'MEX'],
    ['SOM', 'left', 'ETH'],
    ['ETH', 'right', 'SOM'],
    ['IND', 'left', 'PAK'],
    ['IND', 'right', 'BGD'],
    ['AGO', 'right', 'ZMB'],
    ['ZMB', 'left', 'AGO'],
    ['CUB', 'right', 'HTI'],
    ['EGY', 'down', 'SDN'],
    // The large neighbour, not the speck that lies nearer.
    ['CHN', 'up', 'MNG'],
    ['CAN', 'right', 'GRL'],
    ['EGY', 'right', 'SAU'],
    ['FRA', 'left', 'ESP'],
    ['FRA', 'up', 'GBR'],
    ['ESP', 'right', 'FRA'],
    ['ITA', 'right', 'YUG'],
    ['YUG', 'left', 'ITA'],
    ['POL', 'left', 'DDR'],
    ['DDR', 'right', 'POL'],
    ['DEU-FRG', 'down', 'CHE'],
    ['AUT', 'left', 'DEU-FRG'],
    ['TUR', 'down', 'SYR'],
    ['MOZ', 'right', 'MDG'],
    ['IRQ', 'down', 'SAU'],
    ['UGA', 'left', 'COD'],
  ] as const)('%s, %s: %s', (id, direction, next) => {
    expect(named(id, direction)).toBe(next);
  });

  it('are not across an ocean for what lies at its coast, in any year', () => {
    for (const year of years) {
      expect(named('MEX', 'right', year)).toBe('GTM');
      for (const [id, direction] of OCEANS) {
        expect(named(id, direction, year), `${id} ${direction} ${year}`).toBeUndefined();
      }
    }
  });

  it('can all be reached, in every set of borders, from wherever one begins to walk', () => {
    for (const polities of worlds) {
      const [first] = polities;
      const reached = new Set(first ? [first] : []);
      for (const polity of reached) {
        for (const direction of DIRECTIONS) {
          const next = nextTo(polity, direction, polities);
          if (next) reached.add(next);
        }
      }
      const missed = polities.filter((polity) => !reached.has(polity)).map(({ id }) => id);
      expect(missed).toEqual([]);
    }
  });

  it('of large countries are hardly ever specks', () => {
    const polities = borders.at(1988);
    const large = polities.filter(({ area }) => area > 300_000);
    const specks = large.flatMap((from) =>
      DIRECTIONS.flatMap((direction) => {
        const to = nextTo(from, direction, polities);
        return to && to.area < from.area / 500 ? [`${from.id} ${direction} ${to.id}`] : [];
      }),
    );
    expect(specks.length / (large.length * DIRECTIONS.length), specks.join()).toBeLessThan(0.06);
  });

  it('lead back from seven of ten, without any memory of where one was', () => {
    const opposite = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;
    const polities = borders.at(1988);
    const steps = polities.flatMap((from) =>
      DIRECTIONS.flatMap((direction) => {
        const to = nextTo(from, direction, polities);
        return to ? [nextTo(to, opposite[direction], polities) === from] : [];
      }),
    );
    expect(steps.filter(Boolean).length / steps.length).toBeGreaterThan(0.7);
  });
});
