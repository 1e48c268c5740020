import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtBorders } from '../../../data/build/borders/testing/builtBorders.ts';
import { createBorders, type Polity } from './borders.ts';
import { equalEarth } from './equalEarth.ts';
import { meantAt, type Speck } from './meant.ts';
import { mercator } from './mercator.ts';
import { createOutlines, UNITS_PER_RADIAN } from './outline.ts';
import { WEST_EDGE } from './projection.ts';
import { isSpeck, SPECK_RADIUS } from './speck.ts';

const FINGER = 22;
const speck = (id: string, x: number, y: number, radius = 2): Speck => ({ id, x, y, radius });

describe('meantAt()', () => {
  const far = (id: string) => ({ id, x: 100, y: 100 });

  it('is the land under the finger, whatever speck is near', () => {
    expect(meantAt({ x: 0, y: 0 }, far('BRA'), [speck('CHL', 5, 0)], FINGER)).toBe('BRA');
  });

  it('is a speck whose disc lies on the land, but for the middle of that land', () => {
    expect(meantAt({ x: 1, y: 0 }, far('ZAF'), [speck('LSO', 0, 0)], FINGER)).toBe('LSO');
    const around = [speck('BER', 4, 0, 4.5)];
    expect(meantAt({ x: 0, y: 0 }, { id: 'DDR', x: 0, y: 0 }, around, FINGER)).toBe('DDR');
    expect(meantAt({ x: 3, y: 0 }, { id: 'DDR', x: 0, y: 0 }, around, FINGER)).toBe('BER');
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

describe('a tap in the middle of a polity', () => {
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
        const specks = polities
          .filter((polity) => isSpeck(polity, scale))
          .map((polity): Speck => ({ ...middleOf(polity, scale), radius }));
        for (const polity of polities) {
          const land = lands.get(polity);
          const point = middleOf(polity, scale);
          const meant = meantAt(point, land ? middleOf(land, scale) : null, specks, FINGER);
          if (meant !== polity.id) wrong.add(`${polity.id} → ${meant}`);
        }
      }
      return [...wrong];
    };
    it.each([300, 375, 760, 1180])(
      `opens it, in every set of borders (${projection.id}, world of %i pixels)`,
      (width) => {
        expect(missed(width, SPECK_RADIUS.plain)).toEqual([]);
        expect(missed(width, SPECK_RADIUS.marked)).toEqual([]);
      },
    );
  }
});
