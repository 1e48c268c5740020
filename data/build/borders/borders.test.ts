import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildBorders, type PolityGeometry } from './borders.ts';
import { readInputs } from './inputs.ts';
import { existsOn } from './polity.ts';
import { type Position, polygonContains, type Ring } from './shape.ts';
import { builtBorders } from './testing/builtBorders.ts';
import { crossingsOf } from './testing/crossings.ts';
import { locatedIn } from './testing/locate.ts';
import { arcOf } from './topology.ts';

const inputs = readInputs();
const borders = builtBorders();
const rows = locatedIn(borders);
const { geometries } = borders.objects.polities;

const days = [
  ...new Set(['1959-01-01', ...inputs.polities.flatMap(({ from, to }) => [from ?? [], to ?? []])]),
].flat();

function arcsOf(geometry: PolityGeometry): readonly number[] {
  return geometry.type === 'Polygon' ? geometry.arcs.flat() : geometry.arcs.flat(2);
}

/** Arcs in whole steps of the published grid, so that crossings are computed exactly. */
const steps: readonly Ring[] = borders.arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]): Position => {
    x += dx;
    y += dy;
    return [x, y];
  });
});

describe('buildBorders()', () => {
  it('makes one geometry a row of the table, in its order', () => {
    expect(geometries.map(({ id, properties: { from, to } }) => ({ id, from, to }))).toEqual(
      inputs.polities.map(({ id, from, to }) => ({ id, from, to })),
    );
  });

  it('publishes names, span, status, owner, ISO codes, label point and area', () => {
    const yemen = rows.find(({ id, properties }) => id === 'YMD' && properties.to === '1990-05-22');
    expect(yemen?.properties).toMatchObject({
      name: { en: 'South Yemen', es: 'Yemen del Sur' },
      from: '1970-12-01',
      status: 'sovereign',
      owner: null,
      iso: ['YEM'],
    });
  });

  it('gives the same borders for the same inputs', () => {
    expect(JSON.stringify(buildBorders(inputs))).toBe(JSON.stringify(borders));
  });

  it('weighs at most 130 kB with gzip', () => {
    expect(gzipSync(JSON.stringify(borders), { level: 9 }).length).toBeLessThan(130_000);
  });
});

describe('the topology', () => {
  it('uses no arc more than twice on any day', () => {
    const wrong = days.flatMap((day) => {
      const uses = new Map<number, number>();
      for (const geometry of geometries) {
        if (!existsOn(geometry.properties, day)) continue;
        for (const arc of arcsOf(geometry).map(arcOf)) uses.set(arc, (uses.get(arc) ?? 0) + 1);
      }
      return [...uses].filter(([, count]) => count > 2).map(([arc]) => `${day} ${arc}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has neighbours share their border: Angola’s land borders are used twice', () => {
    const standing = geometries.filter(({ properties }) => existsOn(properties, '1980-12-31'));
    const uses = standing.flatMap((geometry) => arcsOf(geometry).map(arcOf));
    const angola = standing.filter(({ id }) => id === 'AGO');
    const shared = angola
      .flatMap(arcsOf)
      .filter((arc) => uses.filter((used) => used === arcOf(arc)).length === 2);
    expect(shared.length).toBeGreaterThanOrEqual(4);
  });

  it('has no segment that crosses another', () => {
    expect(crossingsOf(steps, 40)).toEqual([]);
  });

  it('has at least four points in every closed arc, but for the Vatican', () => {
    const small = geometries.filter((geometry) =>
      arcsOf(geometry).some((index) => {
        const arc = steps[arcOf(index)] ?? [];
        return arc[0]?.join() === arc.at(-1)?.join() && arc.length < 4;
      }),
    );
    expect([...new Set(small.map(({ id }) => id))].toSorted()).toEqual(['ITA', 'VAT']);
  });

  it('reaches from the Bering Strait to the Bering Strait, without Antarctica', () => {
    const points = rows.flatMap(({ polygons }) => polygons.flat(2));
    const longitudes = points.map(([longitude]) => longitude);
    const latitudes = points.map(([, latitude]) => latitude);
    const least = (values: readonly number[]) =>
      values.reduce((one, other) => Math.min(one, other));
    const most = (values: readonly number[]) => values.reduce((one, other) => Math.max(one, other));
    expect(least(longitudes)).toBeGreaterThanOrEqual(-169.1);
    expect(most(longitudes)).toBeLessThanOrEqual(191.5);
    expect(least(latitudes)).toBeGreaterThan(-56.5);
    expect(most(latitudes)).toBeLessThan(83.7);
  });

  it('has no ring that runs across the map’s edge', () => {
    const leaps = (ring: Ring) =>
      ring.some(([longitude], index) => {
        const [before] = ring[index - 1] ?? [longitude];
        return Math.abs(longitude - before) > 20;
      });
    const wide = rows.filter(({ polygons }) => polygons.some((polygon) => polygon.some(leaps)));
    expect(wide).toEqual([]);
  });
});

describe('label points', () => {
  it('lie inside the outline of everything larger than 2,000 km²', () => {
    const astray = rows.filter(
      ({ properties, polygons }) =>
        properties.area > 2000 &&
        !polygons.some((polygon) => polygonContains(polygon, properties.label)),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });
});
