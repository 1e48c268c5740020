import { describe, expect, it } from 'vitest';
import { mendArcs } from './mend.ts';
import type { Ring } from './shape.ts';
import { arcOfSteps, stepsOf } from './steps.ts';

function mend(line: Ring): Ring | undefined {
  const objects = { atoms: { type: 'GeometryCollection' as const, geometries: [] } };
  const { arcs } = mendArcs({ type: 'Topology', arcs: [arcOfSteps(line)], objects });
  return arcs.map(stepsOf)[0];
}

describe('mendArcs()', () => {
  it('makes a square of a ring that collapsed to a point', () => {
    const square = [
      [3, 4],
      [3, 5],
      [4, 5],
      [4, 4],
      [3, 4],
    ];
    const collapsed: Ring = [
      [3, 4],
      [3, 4],
    ];
    expect(mend(collapsed)).toEqual(square);
  });

  it('has that square run clockwise round its own land, and the other way as a hole: a point had no direction', () => {
    const collapsed = arcOfSteps([
      [3, 4],
      [3, 4],
    ]);
    const whole = arcOfSteps([
      [0, 0],
      [0, 9],
      [9, 9],
      [9, 0],
      [0, 0],
    ]);
    const { objects } = mendArcs({
      type: 'Topology',
      arcs: [collapsed, whole],
      objects: {
        atoms: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', id: 'enclave', arcs: [[0]] },
            { type: 'MultiPolygon', id: 'around', arcs: [[[1], [0]]] },
          ],
        },
      },
    });
    expect(objects.atoms.geometries).toEqual([
      { type: 'Polygon', id: 'enclave', arcs: [[0]] },
      { type: 'MultiPolygon', id: 'around', arcs: [[[1], [~0]]] },
    ]);
  });

  it('takes out a vertex from which the line goes back the way it came', () => {
    const spike: Ring = [
      [0, 1],
      [0, 0],
      [0, 7],
      [2, 3],
      [0, 1],
    ];
    expect(mend(spike)).toEqual(spike.toSpliced(1, 1));
  });

  it('leaves a line that goes on straight, or turns', () => {
    const line: Ring = [
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 1],
    ];
    expect(mend(line)).toEqual(line);
  });
});
