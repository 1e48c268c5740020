import { describe, expect, it } from 'vitest';
import { withRoom } from './room.ts';

const box = (x: number, y: number) => ({ x, y, width: 20, height: 10 });

describe('withRoom()', () => {
  it('keeps boxes beside and above each other', () => {
    const boxes = [box(0, 0), box(20, 0), box(0, 10)];
    expect(withRoom(boxes)).toEqual(boxes);
  });

  it('drops a box over an earlier one, not one over a dropped one', () => {
    const [first, second, third] = [box(0, 0), box(15, 0), box(30, 0)];
    expect(withRoom([first, second, third])).toEqual([first, third]);
  });
});
