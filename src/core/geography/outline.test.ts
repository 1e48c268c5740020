import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBorders } from './borders.ts';
import { mercator } from './mercator.ts';
import { createOutlines, UNITS_PER_RADIAN } from './outline.ts';

const properties = {
  name: { en: 'A', es: 'A' },
  from: null,
  to: null,
  status: 'sovereign',
  owner: null,
  iso: [],
  label: [0, 0],
  area: 1,
};

/** Two neighbours, west and east of a border from south to north, which the eastern one walks backwards. */
const arcs = [
  [
    [0, 0],
    [2, 5],
    [0, 10],
  ],
  [
    [0, 10],
    [-10, 5],
    [0, 0],
  ],
  [
    [0, 10],
    [10, 5],
    [0, 0],
  ],
];
const geometries = [
  { type: 'Polygon', id: 'WES', arcs: [[0, 1]], properties },
  { type: 'Polygon', id: 'EAS', arcs: [[2, 0]], properties },
  { type: 'Polygon', id: 'BAC', arcs: [[~2, ~0]], properties },
  { type: 'MultiPolygon', id: 'TWO', arcs: [[[0, 1]], [[2, 0]]], properties },
  { type: 'Polygon', id: 'DOT', arcs: [[3]], properties },
];
const objects = { polities: { type: 'GeometryCollection', geometries } };
const borders = createBorders(
  {
    type: 'Topology',
    arcs: [
      ...arcs,
      [
        [1, 1],
        [1, 1],
      ],
    ],
    objects,
  },
  '2026-11-21',
);
/** Drawn anew by each test: what is made while a file is loaded is no part of a run of mutants. */
const draw = () => createOutlines(borders, mercator);
const pathOf = (id: string) => {
  const polity = borders.polities.find((one) => one.id === id);
  return polity ? draw().pathOf(polity) : '';
};
const at = (lng: number, lat: number) => draw().pointOf(lng, lat).join(' ');

describe('createOutlines()', () => {
  it('walks the arcs of a ring in turn and closes it', () => {
    expect(pathOf('WES')).toBe(`M${[at(0, 0), at(2, 5), at(0, 10), at(-10, 5)].join('L')}Z`);
  });

  it('walks an arc backwards where the ring does', () => {
    expect(pathOf('BAC')).toBe(`M${[at(0, 0), at(10, 5), at(0, 10), at(2, 5)].join('L')}Z`);
  });

  it('draws neighbours with the same points along their border', () => {
    for (const id of ['WES', 'EAS']) expect(pathOf(id)).toContain(at(2, 5));
  });

  it('draws each piece of a polity as a path of its own', () => {
    expect(pathOf('TWO')).toBe(pathOf('WES') + pathOf('EAS'));
  });

  it('draws nothing of a ring of fewer than three points', () => {
    expect(pathOf('DOT')).toBe('');
  });

  it('counts in whole units, x eastwards and y southwards', () => {
    const outlines = draw();
    const [[west], [east]] = [outlines.pointOf(20, 0), outlines.pointOf(110, 0)];
    expect(Math.abs(east - west - (Math.PI / 2) * UNITS_PER_RADIAN)).toBeLessThanOrEqual(1);
    const place = fc.record({
      lng: fc.integer({ min: -160, max: 160 }),
      lat: fc.integer({ min: 1, max: 80 }),
    });
    fc.assert(
      fc.property(place, ({ lng, lat }) => {
        const [x, y] = outlines.pointOf(lng, lat);
        expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
        expect(outlines.pointOf(lng + 1, lat)[0]).toBeGreaterThan(x);
        expect(y).toBeLessThan(0);
      }),
    );
  });

  it('puts a box around all pieces of a polity', () => {
    const outlines = draw();
    const [two] = borders.polities.filter(({ id }) => id === 'TWO');
    const [[west], [east]] = [outlines.pointOf(-10, 5), outlines.pointOf(10, 5)];
    const [[, north], [, south]] = [outlines.pointOf(0, 10), outlines.pointOf(0, 0)];
    expect(two && outlines.boxOf(two)).toEqual([west, north, east, south]);
  });

  it('covers what lies within a polity, and neither what lies beside it nor in a hole of it', () => {
    const square = (half: number) => [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
      [-half, -half],
    ];
    const [land] = borders.polities;
    if (!land) throw new Error('no polity');
    const { covers, pointOf } = createOutlines(
      { arcs: [square(20), square(5)] as never },
      mercator,
    );
    const whole = { ...land, polygons: [[[0]]] };
    const ring = { ...land, polygons: [[[0], [1]]] };
    expect(covers(whole, pointOf(0, 0))).toBe(true);
    expect(covers(ring, pointOf(0, 0))).toBe(false);
    expect(covers(ring, pointOf(10, 10))).toBe(true);
    const beside = [pointOf(30, 0), pointOf(-30, 0), pointOf(0, 30), pointOf(0, -30)];
    expect(beside.map((point) => covers(ring, point))).toEqual(Array(4).fill(false));
    const [diamond] = borders.polities.filter(({ id }) => id === 'EAS');
    expect(diamond && draw().covers(diamond, pointOf(9, 9))).toBe(false);
    expect(diamond && draw().covers(diamond, pointOf(4, 5))).toBe(true);
  });
});
