import { describe, expect, it } from 'vitest';
import { createBorders, readArcs } from './borders.ts';

const properties = {
  name: { en: 'A', es: 'A' },
  status: 'sovereign',
  owner: null,
  label: [0, 0],
  area: 1,
};
const row = (id: string, from: string | null, to: string | null, iso: readonly string[]) => ({
  type: 'Polygon',
  id,
  arcs: [[0]],
  properties: { ...properties, from, to, iso },
});

/** A state that gives way to two in December of the newest year, after the last day of the dataset. */
function bordersAsOf(asOf: string) {
  const geometries = [
    row('OLD', null, '2026-12-01', ['AAA', 'BBB']),
    row('AAA', '2026-12-01', null, ['AAA']),
    row('BBB', '2026-12-01', null, ['BBB']),
  ];
  const objects = { polities: { type: 'GeometryCollection', geometries } };
  return createBorders({ type: 'Topology', arcs: [[[0, 0]]], objects }, asOf);
}
const idsAt = (asOf: string, year: number) =>
  bordersAsOf(asOf)
    .at(year)
    .map(({ id }) => id);

describe('createBorders()', () => {
  it('draws a year as of its last day, and the newest as of the last day of the dataset', () => {
    expect(idsAt('2026-11-21', 2026)).toEqual(['OLD']);
    expect(idsAt('2027-01-31', 2026)).toEqual(['AAA', 'BBB']);
    expect(idsAt('2026-12-01', 2026)).toEqual(['AAA', 'BBB']);
  });

  it('shares one array among years with the same borders', () => {
    const borders = bordersAsOf('2027-01-31');
    expect(borders.at(1990)).toBe(borders.at(2025));
    expect(borders.changeAt(2025)).toEqual({ added: [], removed: [] });
    expect(borders.changeAt(2026).added.map(({ id }) => id)).toEqual(['AAA', 'BBB']);
    expect(borders.changeAt(2026).removed.map(({ id }) => id)).toEqual(['OLD']);
  });

  it('finds a polity by its id, and whoever stood on the land of a code', () => {
    const borders = bordersAsOf('2027-01-31');
    expect(borders.polityAt('OLD', 2000)?.id).toBe('OLD');
    expect(borders.polityAt('AAA', 2000)).toBeUndefined();
    expect(borders.standingAt('AAA', 2000).map(({ id }) => id)).toEqual(['OLD']);
    expect(borders.standingAt('AAA', 2026).map(({ id }) => id)).toEqual(['AAA']);
  });

  it.each<[string, unknown]>([
    [
      'a word for a number',
      [
        [0, 0],
        [1, 'east'],
        [1, 1],
      ],
    ],
    ['a number for a position', [[0, 0], 1, [1, 1]]],
    ['one number for two', [[0, 0], [1], [1, 1]]],
    [
      'a position off the globe',
      [
        [0, 0],
        [1e308, 1],
        [1, 1],
      ],
    ],
    ['no positions', {}],
  ])('leaves out the polities whose outline has %s, and names them', (_, arc) => {
    const geometries = [
      { ...row('BAD', null, null, []), arcs: [[1]] },
      { ...row('HOLED', null, null, []), arcs: [[0], [~1]] },
      row('A', null, null, []),
    ];
    const objects = { polities: { type: 'GeometryCollection', geometries } };
    const { polities, issues } = createBorders(
      { type: 'Topology', arcs: [[[0, 0]], arc], objects },
      '2026-11-21',
    );
    expect(polities.map(({ id }) => id)).toEqual(['A']);
    expect(issues).toEqual([
      { code: 'bad-geometry', path: 'objects.polities.geometries[0]', value: 'BAD' },
      { code: 'bad-geometry', path: 'objects.polities.geometries[1]', value: 'HOLED' },
    ]);
  });

  it.each([[[['x']]], [[['0']]], [[[7]]], [[0]], ['0'], [null], [[[]]], [[]]])(
    'leaves out a polity whose rings are %j',
    (arcs) => {
      const geometries = [{ ...row('BAD', null, null, []), arcs }, row('A', null, null, [])];
      const objects = { polities: { type: 'GeometryCollection', geometries } };
      const borders = createBorders({ type: 'Topology', arcs: [[[0, 0]]], objects }, '2026-11-21');
      expect(borders.polities.map(({ id }) => id)).toEqual(['A']);
      expect(borders.issues).toHaveLength(1);
    },
  );

  it.each([{}, { scale: [1, null], translate: [0, 0] }, { scale: [1, 1], translate: 'x' }, 5])(
    'refuses arcs that are counted by %j',
    (transform) => {
      const objects = {
        polities: { type: 'GeometryCollection', geometries: [row('A', null, null, [])] },
      };
      const topology = { type: 'Topology', arcs: [[[0, 0]]], objects, transform };
      expect(() => createBorders(topology, '2026-11-21')).toThrow('invalid borders; ');
    },
  );

  it('refuses what is no topology of polities', () => {
    expect(() => createBorders({}, '2026-11-21')).toThrow('invalid borders; not a TopoJSON');
    const empty = { type: 'Topology', arcs: [], objects: {} };
    expect(() => createBorders(empty, '2026-11-21')).toThrow('no object “polities”');
    const geometries = [{ ...row('BAD', null, null, []), arcs: [[1]] }];
    const undrawn = { ...empty, objects: { polities: { type: 'GeometryCollection', geometries } } };
    expect(() => createBorders(undrawn, '2026-11-21')).toThrow('no outline');
  });

  it('reads land of several pieces, and lines as steps from point to point', () => {
    const geometries = [
      { ...row('ONE', null, null, ['AAA']), arcs: [[0], [1]] },
      { ...row('TWO', null, null, ['BBB']), type: 'MultiPolygon', arcs: [[[0]], [[1]]] },
    ];
    const borders = createBorders(
      {
        type: 'Topology',
        transform: { scale: [0.5, 2], translate: [10, 20] },
        arcs: [
          [
            [2, 1],
            [2, 1],
          ],
          [[4, 4]],
        ],
        objects: { polities: { type: 'GeometryCollection', geometries } },
      },
      '2026-11-21',
    );
    expect(borders.arcs).toEqual([
      [
        [11, 22],
        [12, 24],
      ],
      [[12, 28]],
    ]);
    expect(borders.polities.map(({ polygons }) => polygons)).toEqual([
      [[[0], [1]]],
      [[[0]], [[1]]],
    ]);
  });

  it('counts the place of a name beyond the antimeridian as the map does', () => {
    const fiji = row('FJI', null, null, ['FJI']);
    const geometries = [{ ...fiji, properties: { ...fiji.properties, label: [-179, -17] } }];
    const objects = { polities: { type: 'GeometryCollection', geometries } };
    const world = { type: 'Topology', arcs: [[[0, 0]]], objects };
    expect(createBorders(world, '2026-11-21').polities[0]?.label).toEqual([181, -17]);
  });
});

describe('readArcs()', () => {
  const objects = {
    polities: { type: 'GeometryCollection', geometries: [row('A', null, null, [])] },
  };
  const topology = {
    type: 'Topology',
    objects,
    arcs: [
      [
        [-170, 0],
        [-169, 1],
      ],
    ],
  };

  it('gives the arcs as the map has them, beyond 180° in one piece', () => {
    const arcs = [[[190, 0]]] as const;
    expect(readArcs(topology, { arcs })).toEqual([
      [
        [190, 0],
        [191, 1],
      ],
    ]);
  });

  it('throws where there are more arcs or fewer, and where there are no borders', () => {
    expect(() => readArcs(topology, { arcs: [] })).toThrow('invalid borders; other arcs');
    expect(() => readArcs({}, { arcs: [] })).toThrow('invalid borders; not a TopoJSON topology');
  });

  it('throws where a sound arc would give way to a broken one', () => {
    const arcs = [[[190, 0]]] as const;
    const broken = { ...topology, arcs: [[[-170, 0], [-169]]] };
    expect(() => readArcs(broken, { arcs })).toThrow('invalid borders; arc 0');
    expect(readArcs(broken, { arcs: [[]] })).toEqual([[]]);
  });
});
