import { describe, expect, it } from 'vitest';
import { type Fault, LIMITS } from './fault.ts';
import { checkGeometries, isFeatureCollection, isOwnCollection, propertiesOf } from './geojson.ts';

const RING = [
  [0, 0],
  [9, 0],
  [9, 9],
  [0, 0],
];
const HOLE = [
  [2, 1],
  [8, 7],
  [8, 1],
  [2, 1],
];

/** What is told of features with these geometries. */
function faultsOf(...geometries: readonly unknown[]): readonly Fault[] {
  const faults = checkGeometries({ features: geometries.map((geometry) => ({ geometry })) });
  if (typeof faults === 'string') throw new Error(faults);
  return faults;
}

/** What is told of one geometry: the code, and what stands there. */
function toldOf(type: string, coordinates: unknown): readonly string[] {
  return faultsOf({ type, coordinates }).map(({ code, value }) => `${code} ${value}`);
}

describe('a collection of features', () => {
  it('is one by its type and its list of objects', () => {
    expect(isFeatureCollection({ type: 'FeatureCollection', features: [] })).toBe(true);
    expect(isFeatureCollection({ type: 'FeatureCollection', features: [{}, {}] })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'FeatureCollection'],
    ['a list', [{ type: 'FeatureCollection', features: [] }]],
    ['of another type', { type: 'Feature', features: [] }],
    ['without a list', { type: 'FeatureCollection' }],
    ['of an object', { type: 'FeatureCollection', features: {} }],
    ['of numbers', { type: 'FeatureCollection', features: [{}, 1] }],
    ['of lists', { type: 'FeatureCollection', features: [[]] }],
    ['of null', { type: 'FeatureCollection', features: [null] }],
  ])('is not one that is %s', (_, value) => {
    expect(isFeatureCollection(value)).toBe(false);
  });

  it.each(['intervention', 'event', 'attestation', 'series'])(
    'is in the form of this atlas where one feature is of the type %s',
    (type) => {
      const features = [{ properties: null }, { properties: { type } }];
      expect(isOwnCollection({ features })).toBe(true);
    },
  );

  it('is not so where none is', () => {
    expect(isOwnCollection({ features: [] })).toBe(false);
    expect(isOwnCollection({ features: [{}, { properties: { type: 'river' } }] })).toBe(false);
    expect(isOwnCollection({ features: [{ type: 'event' }] })).toBe(false);
  });

  it('has a row of each feature, an empty one of what has no properties', () => {
    const features = [
      { properties: { year: 1988 } },
      { properties: null },
      { properties: [1] },
      {},
    ];
    expect(propertiesOf({ features })).toEqual([{ year: 1988 }, {}, {}, {}]);
  });
});

describe('checkGeometries(collection)', () => {
  it.each<[string, unknown]>([
    ['Point', [180, 90]],
    ['Point', [-180, -90, 250]],
    [
      'MultiPoint',
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'LineString',
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'MultiLineString',
      [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    ],
    ['Polygon', [RING]],
    ['Polygon', [RING, HOLE]],
    ['MultiPolygon', [[RING, HOLE], [RING]]],
  ])('has nothing against a sound %s', (type, coordinates) => {
    expect(toldOf(type, coordinates)).toEqual([]);
  });

  it('has nothing against features without a geometry', () => {
    expect(faultsOf(null, undefined)).toEqual([]);
    expect(checkGeometries({ features: [{}] })).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['Point', [1], 'bad-position [1]'],
    ['Point', ['1', 2], 'bad-position ["1",2]'],
    ['Point', [1, 2, null], 'bad-position [1,2,null]'],
    ['Point', [1, Number.NaN], 'bad-position [1,null]'],
    ['Point', null, 'bad-position null'],
    ['Point', undefined, 'bad-position '],
    ['MultiPoint', [0, 0], 'bad-position 0'],
    ['LineString', [[0, 0], 'x'], 'bad-position "x"'],
    ['MultiLineString', [[0, 0]], 'bad-position 0'],
    ['LineString', 7, 'bad-geometry 7'],
    ['MultiPoint', { a: 1 }, 'bad-geometry {"a":1}'],
    ['MultiPolygon', [RING], 'bad-position 0'],
    ['MultiPolygon', { a: 1 }, 'bad-geometry {"a":1}'],
    ['Polygon', [RING, 7], 'bad-geometry 7'],
    ['Polygon', { a: 1 }, 'bad-geometry {"a":1}'],
    ['Point', [13, 91], 'swapped-position 13, 91'],
    ['Point', [90, -180], 'swapped-position 90, -180'],
    ['Point', [91, 100], 'outside-globe 91, 100'],
    ['Point', [13, -181], 'outside-globe 13, -181'],
    ['Point', [181, 0], 'outside-globe 181, 0'],
    ['Point', [-181, 90], 'outside-globe -181, 90'],
    ['Polygon', [[...RING].reverse().slice(0, 3)], 'open-ring [[0,0],[9,9],[9,0]]'],
    ['Polygon', [[...RING.slice(0, 3), [0, 1]]], 'open-ring [[0,0],[9,0],[9,9],[0,1]]'],
    ['Polygon', [[...RING.slice(0, 3), [1, 0]]], 'open-ring [[0,0],[9,0],[9,9],[1,0]]'],
    [
      'Polygon',
      [
        [
          [0, 0],
          [9, 0],
          [0, 0],
        ],
      ],
      'open-ring [[0,0],[9,0],[0,0]]',
    ],
    ['Polygon', [[]], 'open-ring []'],
    ['Polygon', [[...RING].reverse()], 'wrong-winding [[0,0],[9,9],[9,0],[0,0]]'],
    ['Polygon', [RING, RING], 'wrong-winding [[0,0],[9,0],[9,9],[0,0]]'],
    ['MultiPolygon', [[RING], [HOLE]], 'wrong-winding [[2,1],[8,7],[8,1],[2,1]]'],
    ['Circle', [0, 0], 'bad-geometry Circle'],
    ['GeometryCollection', [0, 0], 'bad-geometry GeometryCollection'],
    ['x'.repeat(50), [0, 0], `bad-geometry ${'x'.repeat(40)}`],
  ])('tells of a %s of %j: %s', (type, coordinates, told) => {
    expect(toldOf(type, coordinates)).toEqual([told]);
  });

  it('shows four positions of a ring at most', () => {
    const long = [
      [0, 0],
      [0, 1],
      [1, 1],
      [2, 2],
      [3, 1],
      [0, 0],
    ];
    expect(toldOf('Polygon', [long])).toEqual(['wrong-winding [[0,0],[0,1],[1,1],[2,2]]']);
  });

  it('takes a ring far from zero for what it is', () => {
    const far = RING.map(([x = 0, y = 0]) => [x - 100, y - 50]);
    expect(toldOf('Polygon', [far])).toEqual([]);
    expect(toldOf('Polygon', [[...far].reverse()])).toHaveLength(1);
  });

  it('tells what is no geometry, and what has no type', () => {
    expect(faultsOf('x', [1], {}, { type: 3 })).toEqual([
      { code: 'bad-geometry', line: 1, unit: 'record', value: '"x"' },
      { code: 'bad-geometry', line: 2, unit: 'record', value: '[1]' },
      { code: 'bad-geometry', line: 3, unit: 'record', value: 'undefined' },
      { code: 'bad-geometry', line: 4, unit: 'record', value: '3' },
    ]);
  });

  it('looks into what a collection of geometries holds', () => {
    const bad = { type: 'Point', coordinates: [500, 500] };
    const inner = { type: 'GeometryCollection', geometries: [bad] };
    const sound = { type: 'Point', coordinates: [1, 1] };
    expect(faultsOf({ type: 'GeometryCollection', geometries: [sound, inner] })).toMatchObject([
      { code: 'outside-globe' },
    ]);
    expect(faultsOf({ type: 'GeometryCollection', geometries: 3 })).toMatchObject([
      { code: 'bad-geometry', value: 'GeometryCollection' },
    ]);
    expect(faultsOf({ ...sound, geometries: [bad] })).toEqual([]);
  });

  it('tells one kind once for a feature, and for each feature anew', () => {
    const off = [500, 500];
    const points = { type: 'MultiPoint', coordinates: [off, off, [1], off] };
    expect(faultsOf(points, points).map(({ code, line }) => `${line} ${code}`)).toEqual([
      '1 outside-globe',
      '1 bad-position',
      '1 outside-globe',
      '2 outside-globe',
      '2 bad-position',
      '2 outside-globe',
    ]);
  });

  it('looks at so many positions, and refuses a collection of more', () => {
    const points = (count: number) => ({
      geometry: { type: 'MultiPoint', coordinates: Array(count).fill([0, 0]) },
    });
    const half = LIMITS.positions / 2;
    expect(checkGeometries({ features: [points(half), points(half)] })).toEqual([]);
    const features = [points(half), points(half), points(1)];
    expect(checkGeometries({ features })).toBe('too-many-positions');
  });
});
