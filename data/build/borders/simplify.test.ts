import { describe, expect, it } from 'vitest';
import { atomsOf } from './atoms.ts';
import { readInputs } from './inputs.ts';
import { simplifyAtoms } from './simplify.ts';
import { topologyOf } from './topology.ts';

const fine = topologyOf(atomsOf(readInputs()));
const coarse = simplifyAtoms(fine);
const pointsOf = ({ arcs }: typeof fine) => arcs.reduce((sum, arc) => sum + arc.length, 0);

describe('simplifyAtoms()', () => {
  it('keeps every atom', () => {
    const ids = ({ objects }: typeof fine) => objects.atoms.geometries.map(({ id }) => id);
    expect(ids(coarse)).toEqual(ids(fine));
  });

  it('drops between a tenth and a third of the points', () => {
    const share = pointsOf(coarse) / pointsOf(fine);
    expect(share).toBeGreaterThan(0.66);
    expect(share).toBeLessThan(0.9);
  });

  it('keeps the two ends of every arc and at least a triangle in closed ones, the Vatican apart', () => {
    const poor = coarse.arcs.filter((arc) => {
      const closed = arc[0]?.join() === arc.at(-1)?.join();
      return arc.length < (closed ? 4 : 2);
    });
    expect(poor.map(([start]) => start?.map(Math.round))).toEqual([[12, 42]]);
  });
});
