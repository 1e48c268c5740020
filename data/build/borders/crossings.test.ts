import { describe, expect, it } from 'vitest';
import { crossingsOf } from './crossings.ts';

describe('crossingsOf()', () => {
  it('finds two lines that cross, in whatever cells they lie', () => {
    expect(
      crossingsOf(
        [
          [
            [0, 0],
            [10, 10],
          ],
          [
            [0, 10],
            [10, 0],
          ],
        ],
        3,
      ),
    ).toMatchObject([
      [
        { line: 0, index: 0 },
        { line: 1, index: 0 },
      ],
    ]);
  });

  it('finds a line that crosses itself', () => {
    expect(
      crossingsOf(
        [
          [
            [0, 0],
            [10, 10],
            [10, 0],
            [0, 10],
          ],
        ],
        100,
      ),
    ).toHaveLength(1);
  });

  it('allows lines that meet at a vertex or touch', () => {
    expect(
      crossingsOf(
        [
          [
            [0, 0],
            [5, 5],
          ],
          [
            [5, 5],
            [10, 0],
          ],
          [
            [0, 5],
            [10, 5],
          ],
        ],
        4,
      ),
    ).toEqual([]);
  });
});
