import { describe, expect, it } from 'vitest';
import { createFlatBorders } from './testing/flatBorders.ts';
import { type Trail, walk } from './trail.ts';

const [one, two, three] = createFlatBorders().at(1976);
if (!one || !two || !three) throw new Error('too few polities');

/** One and two lie west of three: from there, left is two. */
const next = (polity: typeof one, direction: string) => {
  if (direction === 'right') return polity === three ? undefined : three;
  return direction === 'left' && polity === three ? two : undefined;
};
const from = (trail: Trail, at: typeof one, direction: 'left' | 'right' | 'up') =>
  walk(trail, at, direction, next);

describe('walk()', () => {
  it('goes to who is next, and stays at the edge of the world', () => {
    expect(from([], one, 'right').to).toBe(three);
    expect(from([], one, 'up').to).toBeUndefined();
  });

  it('leads back where one was, whoever else lies in that direction', () => {
    const { trail } = from([], one, 'right');
    expect(from(trail, three, 'left')).toEqual({ to: one, trail: [] });
    expect(from([], three, 'left').to).toBe(two);
  });

  it('forgets the way of one who stands elsewhere', () => {
    const { trail } = from([], one, 'right');
    expect(from(trail, two, 'right').trail).toEqual([{ from: two, to: three, direction: 'right' }]);
    expect(from(trail, two, 'left').to).toBeUndefined();
  });
});
