import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtBorders } from '../../../data/build/borders/testing/builtBorders.ts';
import { createBorders, type Polity } from './borders.ts';
import { equalEarth } from './equalEarth.ts';
import { type Middle, meantAt, type Speck } from './meant.ts';
import { mercator } from './mercator.ts';
import { createOutlines, UNITS_PER_RADIAN } from './outline.ts';
import { WEST_EDGE } from './projection.ts';
import { isSpeck, SPECK_RADIUS } from './speck.ts';

const FINGER = 22;
/** Places across and down the box of a polity. */
const GRID = 7;
/** What around its very middle is a country’s own, whatever is drawn there. */
const PIXEL = 0.75;
const speck = (id: string, x: number, y: number, radius = 2): Speck => ({ id, x, y, radius });

describe('meantAt()', () => {
  const far = (id: string) => ({ id, x: 100, y: 100 });

  it('is the land under the finger, whatever speck is near', () => {
    expect(meantAt({ x: 0, y: 0 }, far('BRA'), [speck('CHL', 5, 0)], FINGER)).toBe('BRA');
  });

  it('is a speck whose disc lies on the land, but for the middle of that land', () => {
    expect(meantAt({ x: 1, y: 0 }, far('ZAF'), [speck('LSO', 0, 0)], FINGER)).toBe('LSO');
    const around = [speck('BER', 4, 0, 4.5)];
    const germany = { id: 'DDR', x: 0, y: 0 };
    expect(meantAt({ x: 0, y: 0 }, germany, around, FINGER)).toBe('DDR');
    expect(meantAt({ x: 1.5, y: 0 }, germany, around, FINGER)).toBe('BER');
    expect(meantAt({ x: 3, y: 0 }, germany, around, FINGER)).toBe('BER');
  });

  it('is on land a speck without a disc at its very middle, and nowhere else', () => {
    const switzerland = far('CHE');
    const bare = [speck('LIE', 0, 0, 0)];
    expect(meantAt({ x: 0.5, y: 0.5 }, switzerland, bare, FINGER)).toBe('LIE');
    expect(meantAt({ x: 1, y: 0 }, switzerland, bare, FINGER)).toBe('CHE');
  });

  it('is of two specks under the finger the one whose middle is nearer', () => {
    const specks = [speck('GRD', 0, 0, 4.5), speck('VCT', 1, 0)];
    expect(meantAt({ x: 0.4, y: 0 }, null, specks, FINGER)).toBe('GRD');
    expect(meantAt({ x: 0.6, y: 0 }, null, specks, FINGER)).toBe('VCT');
    expect(meantAt({ x: 3.5, y: 0 }, null, specks, FINGER)).toBe('GRD');
  });

  it('is at sea the speck whose disc is nearest, within reach', () => {
    const specks = [speck('CPV', 0, 0, 4.5), speck('GMB', 20, 0)];
    expect(meantAt({ x: 10, y: 0 }, null, specks, FINGER)).toBe('CPV');
    expect(meantAt({ x: 17, y: 0 }, null, specks, FINGER)).toBe('GMB');
    expect(meantAt({ x: 0, y: 8 }, null, specks, 8)).toBeNull();
    expect(meantAt({ x: 0, y: 7.9 }, null, specks, 8)).toBe('CPV');
    expect(meantAt({ x: 0, y: 0 }, null, [], FINGER)).toBeNull();
  });

  it('never takes from land on which no disc lies', () => {
    const specks = fc.array(
      fc.record({
        id: fc.constantFrom('A', 'B', 'C'),
        x: fc.double({ min: 5, max: 40, noNaN: true }),
        y: fc.double({ min: 5, max: 40, noNaN: true }),
        radius: fc.double({ min: 0, max: 4.9, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(specks, fc.integer({ min: 0, max: 60 }), (some, reach) => {
        expect(meantAt({ x: 0, y: 0 }, far('LAND'), some, reach)).toBe('LAND');
      }),
    );
  });
});

/** The land at a place, or the discs upon it: in the middle of the land either. */
function seenAt(
  { x, y }: Pick<Middle, 'x' | 'y'>,
  land: Middle,
  specks: readonly Speck[],
  drawn: number,
): readonly (string | null)[] {
  const isWithin = (one: Middle, radius: number) => Math.hypot(one.x - x, one.y - y) <= radius;
  const above = specks.filter((speck) => isWithin(speck, Math.max(drawn, PIXEL)));
  const isLand = above.length === 0 || isWithin(land, PIXEL);
  return [...above, ...(isLand ? [land] : [])].map(({ id }) => id);
}

describe('a tap on a polity', () => {
  const borders = createBorders(builtBorders(), '2026-12-31');
  const years = Array.from({ length: 68 }, (_, index) => 1959 + index);
  const worlds = [...new Set(years.map((year) => borders.at(year)))];

  /** How many pixels a unit of the drawing has where the world is as wide as this. */
  const scaleOf = (width: number, { project }: typeof equalEarth) =>
    width / (2 * project({ lng: WEST_EDGE + 360, lat: 0 }).x * UNITS_PER_RADIAN);

  for (const projection of [equalEarth, mercator]) {
    const outlines = createOutlines(borders, projection);
    const middleOf = ({ id, label }: Polity, scale: number) => {
      const [x, y] = outlines.pointOf(...label);
      return { id, x: x * scale, y: y * scale };
    };
    const specksOf = (polities: readonly Polity[], scale: number, radius: number) =>
      polities
        .filter((polity) => isSpeck(polity, scale))
        .map((polity): Speck => ({ ...middleOf(polity, scale), radius }));
    const landOf = (polity: Polity, polities: readonly Polity[]) => {
      const middle = outlines.pointOf(...polity.label);
      return polities.find((one) => outlines.covers(one, middle));
    };
    const maps = worlds.map((polities) => ({
      polities,
      lands: new Map(polities.map((polity) => [polity, landOf(polity, polities)])),
    }));
    const missed = (width: number, radius: number) => {
      const scale = scaleOf(width, projection);
      const wrong = new Set<string>();
      for (const { polities, lands } of maps) {
        const specks = specksOf(polities, scale, radius);
        for (const polity of polities) {
          const land = lands.get(polity);
          const point = middleOf(polity, scale);
          const meant = meantAt(point, land ? middleOf(land, scale) : null, specks, FINGER);
          if (meant !== polity.id) wrong.add(`${polity.id} → ${meant}`);
        }
      }
      return [...wrong];
    };

    /** Places all over its land. */
    const groundOf = (polity: Polity): readonly (readonly [x: number, y: number])[] => {
      const [west, north, east, south] = outlines.boxOf(polity);
      const places = Array.from({ length: GRID * GRID }, (_, index) => {
        const [column, row] = [(index % GRID) + 0.5, Math.floor(index / GRID) + 0.5];
        const [across, down] = [column / GRID, row / GRID];
        return [west + across * (east - west), north + down * (south - north)] as const;
      });
      return places.filter((place) => outlines.covers(polity, place));
    };
    const grounds = new Map([...new Set(worlds.flat())].map((one) => [one, groundOf(one)]));
    const specksNear = (polity: Polity, specks: readonly Speck[], scale: number) => {
      const box = outlines.boxOf(polity);
      const [west, north, east, south] = [box[0], box[1], box[2], box[3]];
      return specks.filter(({ x, y }) => {
        const [across, down] = [x / scale, y / scale];
        const beside = Math.max(west - across, across - east, north - down, down - south);
        return beside * scale < 2 * FINGER;
      });
    };
    /** Each polity with the specks around it, once: most sets of borders have the same. */
    const landsWith = (scale: number, radius: number) => {
      const lands = new Map<string, readonly [land: Polity, specks: readonly Speck[]]>();
      for (const polities of worlds) {
        const specks = specksOf(polities, scale, radius);
        for (const polity of polities) {
          const near = specksNear(polity, specks, scale);
          lands.set([polity.row, ...near.map(({ id }) => id)].join(), [polity, near]);
        }
      }
      return [...lands.values()];
    };
    /** What opens otherwise than what is drawn there. */
    const taken = (width: number, radius: number, drawn: number) => {
      const scale = scaleOf(width, projection);
      const wrong = new Set<string>();
      for (const [polity, specks] of landsWith(scale, radius)) {
        const land = middleOf(polity, scale);
        for (const [x, y] of grounds.get(polity) ?? []) {
          const point = { x: x * scale, y: y * scale };
          const meant = meantAt(point, land, specks, FINGER);
          if (!seenAt(point, land, specks, drawn).includes(meant)) {
            wrong.add(`${polity.id} → ${meant}`);
          }
        }
      }
      return [...wrong];
    };

    const widths = [300, 375, 760, 1180];
    const where = `in every set of borders (${projection.id}, world of %i pixels)`;
    it.each(widths)(`in its middle opens it, ${where}`, (width) => {
      expect(missed(width, SPECK_RADIUS.plain)).toEqual([]);
      expect(missed(width, SPECK_RADIUS.marked)).toEqual([]);
    });
    it.each([375, 1180])(
      `opens what is drawn there, its land or a disc on it, ${where}`,
      (width) => {
        expect(taken(width, SPECK_RADIUS.plain, 0)).toEqual([]);
        expect(taken(width, SPECK_RADIUS.marked, SPECK_RADIUS.marked)).toEqual([]);
      },
    );
  }
});
