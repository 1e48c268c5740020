import { describe, expect, it } from 'vitest';
import type { Polity } from './borders.ts';
import { mercator } from './mercator.ts';
import { neighbourOf } from './neighbour.ts';

function at(id: string, lng: number, lat: number): Polity {
  return {
    id,
    row: 0,
    polygons: [],
    name: { en: id, es: id },
    from: null,
    to: null,
    status: 'sovereign',
    owner: null,
    iso: [],
    label: [lng, lat],
    area: 1,
  };
}

const home = at('HOM', 0, 0);
const near = at('NEA', 10, 0);
const far = at('FAR', 20, 0);
const north = at('NOR', 0, 10);
const west = at('WES', -10, 0);
const go = (direction: Parameters<typeof neighbourOf>[1], ...others: readonly Polity[]) =>
  neighbourOf(home, direction, [home, ...others], mercator)?.id;

describe('neighbourOf()', () => {
  it('is the nearest in the direction of the arrow', () => {
    const all = [far, near, north, west];
    expect(go('right', ...all)).toBe('NEA');
    expect(go('left', ...all)).toBe('WES');
    expect(go('up', ...all)).toBe('NOR');
  });

  it('is so in whatever order they stand, and of two as near the first', () => {
    expect(go('right', near, far)).toBe('NEA');
    const [above, below] = [at('ABO', 10, 5), at('BEL', 10, 5)];
    expect(go('right', above, below)).toBe('ABO');
    expect(go('right', below, above)).toBe('BEL');
  });

  it('is looked for from where one stands', () => {
    const here = at('HER', 10, 40);
    const step = (direction: Parameters<typeof neighbourOf>[1]) =>
      neighbourOf(here, direction, [here, home, near, north, at('TOP', 12, 60)], mercator)?.id;
    expect([step('up'), step('down'), step('right')]).toEqual(['TOP', 'NEA', undefined]);
  });

  it('is none at the edge of the world, and never what lies behind', () => {
    expect(go('down', far, near, north, west)).toBeUndefined();
    expect(go('right', west)).toBeUndefined();
  });

  it('is none that lies more aside than two to one', () => {
    expect(go('right', at('STE', 10, 19))).toBe('STE');
    expect(go('right', at('ASI', 10, 30))).toBeUndefined();
  });

  it('is rather the one ahead than a nearer one aside', () => {
    expect(go('right', at('ASI', 8, 8), far)).toBe('FAR');
  });
});
