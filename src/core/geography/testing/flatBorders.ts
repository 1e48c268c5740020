import polities from '../../../../data/polities.json';
import { type Borders, createBorders } from '../borders.ts';

/** For tests: the real table of polities on a world without shapes. */
export function createFlatBorders(): Borders {
  const geometries = polities.map(({ id, ...properties }) => {
    return {
      type: 'Polygon',
      id,
      arcs: [[0]],
      properties: { ...properties, label: [0, 0], area: 1 },
    };
  });
  const arc = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  const objects = { polities: { type: 'GeometryCollection', geometries } };
  return createBorders({ type: 'Topology', arcs: [arc], objects }, '2026-11-21');
}
