import { describe, expect, it } from 'vitest';
import { divideRing, runsOf } from './runs.ts';
import type { Ring } from './shape.ts';

const divide = (ring: Ring) =>
  divideRing(runsOf(ring, 10), 10).map(({ side, runs }) => ({
    side,
    line: runs.flatMap(({ points }) => points.slice(1)).join(' '),
  }));

describe('divideRing()', () => {
  it('leaves a ring on one side whole', () => {
    const square: Ring = [
      [1, 1],
      [1, 2],
      [2, 2],
      [1, 1],
    ];
    expect(divide(square)).toEqual([{ side: 'west', line: '1,2 2,2 1,1' }]);
  });

  it('divides a ring across the meridian, each half closed along it', () => {
    const square: Ring = [
      [8, 0],
      [8, 4],
      [12, 4],
      [12, 0],
      [8, 0],
    ];
    expect(divide(square)).toEqual([
      { side: 'west', line: '8,0 8,4 10,4 10,0' },
      { side: 'east', line: '12,4 12,0 10,0 10,4' },
    ]);
  });

  it('gives a bay across the meridian two lands beyond it', () => {
    const bay: Ring = [
      [8, 0],
      [8, 6],
      [12, 6],
      [12, 4],
      [9, 4],
      [9, 2],
      [12, 2],
      [12, 0],
      [8, 0],
    ];
    expect(divide(bay).map(({ side }) => side)).toEqual(['west', 'east', 'east']);
  });

  it('knows an edge that lies along the meridian already', () => {
    const east: Ring = [
      [10, 0],
      [10, 4],
      [12, 4],
      [10, 0],
    ];
    expect(divide(east)).toEqual([{ side: 'east', line: '12,4 10,0 10,4' }]);
  });
});
