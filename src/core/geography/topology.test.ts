import { describe, expect, it } from 'vitest';
import { issuesOfTopology } from './topology.ts';

const POLITY = {
  type: 'Polygon',
  id: 'AGO',
  arcs: [[0]],
  properties: {
    name: { en: 'Angola', es: 'Angola' },
    from: null,
    to: '1975-11-11',
    status: 'sovereign',
    owner: null,
    iso: ['AGO'],
    label: [17, -12],
    area: 1,
  },
};

function topologyOf(...geometries: readonly unknown[]) {
  return {
    type: 'Topology',
    arcs: [[[0, 0]]],
    objects: { polities: { type: 'GeometryCollection', geometries } },
  };
}

function read(...geometries: readonly unknown[]) {
  const found = issuesOfTopology(topologyOf(...geometries));
  return 'problem' in found ? found.problem : found.geometries.map(([, { id }]) => id);
}

describe('issuesOfTopology()', () => {
  it('reads polities of one piece of land or of several', () => {
    expect(read(POLITY, { ...POLITY, type: 'MultiPolygon', id: 'CPV' })).toEqual(['AGO', 'CPV']);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a line', { ...POLITY, type: 'LineString' }],
    ['a polity without an id', { ...POLITY, id: 7 }],
    ['a polity without properties', { ...POLITY, properties: undefined }],
    [
      'a name in one language',
      { ...POLITY, properties: { ...POLITY.properties, name: { en: 'A' } } },
    ],
    ['no codes', { ...POLITY, properties: { ...POLITY.properties, iso: 'AGO' } }],
    ['no place for its name', { ...POLITY, properties: { ...POLITY.properties, label: null } }],
    ['a place of words', { ...POLITY, properties: { ...POLITY.properties, label: ['x', 'y'] } }],
    ['a code that is none', { ...POLITY, properties: { ...POLITY.properties, iso: [7] } }],
    ['a first day of no form', { ...POLITY, properties: { ...POLITY.properties, from: 1975 } }],
    ['an owner of no form', { ...POLITY, properties: { ...POLITY.properties, owner: {} } }],
    ['no area', { ...POLITY, properties: { ...POLITY.properties, area: null } }],
  ])('leaves out %s and names it', (_, geometry) => {
    expect(read(geometry, POLITY)).toEqual(['AGO']);
    expect(issuesOfTopology(topologyOf(geometry, POLITY))).toMatchObject({
      issues: [{ code: 'bad-geometry', path: 'objects.polities.geometries[0]' }],
    });
    expect(read(geometry)).toBe('no polity');
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, 'not a TopoJSON topology'],
    ['another type', { ...topologyOf(POLITY), type: 'Feature' }, 'not a TopoJSON topology'],
    ['no arcs', { ...topologyOf(POLITY), arcs: undefined }, 'not a TopoJSON topology'],
    ['no objects', { ...topologyOf(POLITY), objects: undefined }, 'no object “polities”'],
    ['other objects', { ...topologyOf(POLITY), objects: { land: {} } }, 'no object “polities”'],
    ['a single polity', { ...topologyOf(), objects: { polities: POLITY } }, 'no object “polities”'],
    ['no polity', topologyOf(), 'no polity'],
    ...[
      [0, 0],
      [1, 0],
      [0, 1],
      [-1, 1],
    ].map((scale): [string, unknown, string] => [
      `a scale of ${scale}`,
      { ...topologyOf(POLITY), transform: { scale, translate: [0, 0] } },
      'no transform',
    ]),
  ])('says what is wrong with %s', (_, value, problem) => {
    expect(issuesOfTopology(value)).toEqual({ problem });
  });
});
