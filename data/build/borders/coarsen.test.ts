import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createBorders } from '../../../src/core/geography/borders.ts';
import { coarsenBorders } from './coarsen.ts';
import { crossingsOf } from './crossings.ts';
import { polygonContains, turnOfRing } from './shape.ts';
import { stepsOf } from './steps.ts';
import { builtBorders } from './testing/builtBorders.ts';
import { locatedIn } from './testing/locate.ts';

const fine = builtBorders();
const coarse = coarsenBorders(fine);
const rows = locatedIn(coarse);
const lines = coarse.arcs.map(stepsOf);

describe('coarsenBorders()', () => {
  it('has the same polities, of the same arcs by number', () => {
    expect(coarse.objects).toEqual(fine.objects);
    expect(coarse.transform).toEqual(fine.transform);
    expect(coarse.arcs).toHaveLength(fine.arcs.length);
  });

  it('leaves points out of each arc, and moves none', () => {
    const moved = lines.filter((line, index) => {
      const places = (fine.arcs[index] ? stepsOf(fine.arcs[index]) : []).map(String);
      let from = 0;
      for (const point of line) {
        from = places.indexOf(String(point), from) + 1;
        if (from === 0) return true;
      }
      return String(line[0]) !== places[0] || String(line.at(-1)) !== places.at(-1);
    });
    expect(moved).toEqual([]);
  });

  it('keeps every ring a ring that runs its way', () => {
    const lost = rows.filter(({ polygons }) =>
      polygons.some((polygon) =>
        polygon.some((ring, index) => ring.length < 4 || turnOfRing(ring) > 0 !== (index === 0)),
      ),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
    expect(rows.map(({ polygons }) => polygons.length)).toEqual(
      locatedIn(fine).map(({ polygons }) => polygons.length),
    );
  });

  it('has no segment that crosses another, or belongs to two arcs', () => {
    expect(crossingsOf(lines, 200)).toEqual([]);
    const segments = lines.flatMap((line) =>
      line.slice(1).map((end, index) => [String(line[index]), String(end)].sort().join(' ')),
    );
    expect(new Set(segments).size).toBe(segments.length);
  });

  it('has the label of every large polity within its outline', () => {
    const astray = rows.filter(
      ({ properties, polygons }) =>
        properties.area > 5000 &&
        !polygons.some((polygon) => polygonContains(polygon, properties.label)),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('is joined at 180° by the same arcs: the fine ones take their place on the map', () => {
    const [near, far] = [fine, coarse].map((borders) => createBorders(borders, '2026-11-21'));
    expect(far?.polities).toEqual(near?.polities);
  });

  it('weighs at most 61 kB with gzip', () => {
    expect(gzipSync(JSON.stringify(coarse), { level: 9 }).length).toBeLessThan(61_000);
  });
});
