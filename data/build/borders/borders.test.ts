import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createBorders, existsOn } from '../../../src/core/geography/borders.ts';
import { buildBorders } from './borders.ts';
import { crossingsOf } from './crossings.ts';
import { readInputs } from './inputs.ts';
import type { PolityGeometry } from './polityTopology.ts';
import { polygonContains, type Ring, turnOfRing } from './shape.ts';
import { stepsOf } from './steps.ts';
import { builtBorders } from './testing/builtBorders.ts';
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

/** How many geometries of a day use an arc. */
function usesOn(day: string): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  for (const geometry of geometries) {
    if (!existsOn(geometry.properties, day)) continue;
    for (const arc of arcsOf(geometry).map(arcOf)) uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  return uses;
}

/** Arcs in whole steps of the published grid, so that crossings are computed exactly. */
const steps: readonly Ring[] = borders.arcs.map(stepsOf);

const leaps = (ring: Ring) =>
  ring.some(([longitude], index) => {
    const [before] = ring[index - 1] ?? [longitude];
    return Math.abs(longitude - before) > 20;
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
    const wrong = days.flatMap((day) =>
      [...usesOn(day)].filter(([, count]) => count > 2).map(([arc]) => `${day} ${arc}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has the same land on every day: the first view draws it once', () => {
    const coastOn = (day: string) =>
      [...usesOn(day)].flatMap(([arc, count]) => (count === 1 ? [arc] : [])).toSorted();
    const coasts = new Set(days.map((day) => coastOn(day).join()));
    expect(coasts.size).toBe(1);
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

  it('has no segment that belongs to two arcs', () => {
    const segments = steps.flatMap((line) =>
      line.slice(1).map((end, index) => [String(line[index]), String(end)].sort().join(' ')),
    );
    const known = new Set<string>();
    const again = segments.filter((segment) => known.has(segment) || !known.add(segment));
    expect(again).toEqual([]);
  });

  it('has no segment that crosses another', () => {
    expect(crossingsOf(steps, 40)).toEqual([]);
  });

  it('has at least four positions in every ring, the Vatican’s too', () => {
    const short = rows.filter(({ polygons }) => polygons.flat().some((ring) => ring.length < 4));
    expect(short.map(({ id }) => id)).toEqual([]);
    expect(rows.filter(({ polygons }) => polygons.length === 0)).toEqual([]);
  });

  it('has no ring that comes back to a point before it closes, or goes back the way it came', () => {
    const touching = rows.filter(({ polygons }) =>
      polygons.flat().some((ring) => {
        const places = ring
          .slice(1)
          .map((position) => position.map((one) => one.toFixed(4)).join());
        return new Set(places).size < places.length;
      }),
    );
    expect(touching.map(({ id }) => id)).toEqual([]);
    const doubled = steps.flatMap((line, arc) =>
      line.flatMap(([x, y], index) => {
        const [[fromX, fromY] = [x, y], [toX, toY] = [x, y]] = [line[index - 1], line[index + 1]];
        const [inX, inY, outX, outY] = [x - fromX, y - fromY, toX - x, toY - y];
        return inX * outY === inY * outX && inX * outX + inY * outY < 0 ? [arc] : [];
      }),
    );
    expect(doubled).toEqual([]);
  });

  it('stays within 180° and reaches both its ends, without Antarctica', () => {
    const points = rows.flatMap(({ polygons }) => polygons.flat(2));
    const longitudes = points.map(([longitude]) => longitude);
    const latitudes = points.map(([, latitude]) => latitude);
    const least = (values: readonly number[]) =>
      values.reduce((one, other) => Math.min(one, other));
    const most = (values: readonly number[]) => values.reduce((one, other) => Math.max(one, other));
    expect([least(longitudes), most(longitudes)]).toEqual([-180, 180]);
    expect(least(latitudes)).toBeGreaterThan(-56.5);
    expect(most(latitudes)).toBeLessThan(83.7);
    for (const { id, properties } of rows) {
      expect(Math.abs(properties.label[0]), id).toBeLessThanOrEqual(180);
    }
  });

  it('closes every ring, and has outer rings run clockwise and holes the other way, as d3-geo wants them', () => {
    const rings = rows.flatMap(({ id, polygons }) =>
      polygons.flatMap((polygon) => polygon.map((ring, index) => ({ id, ring, index }))),
    );
    const open = rings.filter(({ ring }) => ring[0]?.join() !== ring.at(-1)?.join());
    expect(open.map(({ id }) => id)).toEqual([]);
    const wrong = rings.filter(({ ring, index }) => turnOfRing(ring) > 0 !== (index === 0));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has no ring that runs across the antimeridian', () => {
    expect(rows.filter(({ polygons }) => polygons.flat().some(leaps))).toEqual([]);
  });

  it('is whole again on the map: one outline of Siberia, and none along 180°', () => {
    const map = createBorders(borders, '2026-11-21');
    const outlines = map.polities.map(({ id, polygons }) => ({
      id,
      rings: polygons.flat().map((ring) =>
        ring.flatMap((index) => {
          const arc = map.arcs[arcOf(index)] ?? [];
          return index < 0 ? arc.toReversed() : arc;
        }),
      ),
    }));
    const along = (ring: Ring) =>
      ring.some(([x], index) => {
        const [before, y] = ring[index - 1] ?? [0, 0];
        return x === 180 && before === 180 && ring[index]?.[1] !== y;
      });
    const leaping = outlines.filter(({ rings }) =>
      rings.some((ring) => leaps(ring) || along(ring)),
    );
    expect(leaping.map(({ id }) => id)).toEqual([]);
    const russia = outlines.findLast(({ id }) => id === 'RUS');
    const longest = russia?.rings.toSorted((one, other) => other.length - one.length)[0] ?? [];
    expect(Math.min(...longest.map(([x]) => x))).toBeLessThan(30);
    expect(Math.max(...longest.map(([x]) => x))).toBeGreaterThan(190);
  });

  it('says the last day of each span too, as the other files count', () => {
    for (const { id, properties } of rows) {
      const { to, validUntil } = properties;
      expect(validUntil === null, id).toBe(to === null);
      expect(existsOn(properties, validUntil ?? '2026-11-21'), id).toBe(true);
      expect(validUntil === to && to !== null, id).toBe(false);
    }
    const german = rows.find(({ id, properties }) => id === 'DDR' && properties.to !== null);
    expect(german?.properties).toMatchObject({ to: '1990-10-03', validUntil: '1990-10-02' });
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
