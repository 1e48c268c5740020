import { expect, it } from 'vitest';
import { compactPath } from './gridPath.ts';

const SQUARE = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
] as const;

it('compactPath() writes each point as the way from the one before, on its grid', () => {
  expect(compactPath([SQUARE], 10, true)).toBe('m0 0l10 0 0 10-10 0z');
  const moved = SQUARE.map(([x, y]) => [x + 50, y - 20] as const);
  expect(compactPath([SQUARE, moved], 10, true)).toBe('m0 0l10 0 0 10-10 0zm5-2l10 0 0 10-10 0z');
});

it('compactPath() goes on from the end of a line, and from the start of a ring', () => {
  const line = [
    [0, 0],
    [20, 0],
  ] as const;
  expect(compactPath([line, line], 10, false)).toBe('m0 0l2 0m-2 0l2 0');
});

it('compactPath() leaves out what its grid is too coarse for', () => {
  const near = [
    [0, 0],
    [4, 0],
    [20, 0],
  ] as const;
  expect(compactPath([near], 10, false)).toBe('m0 0l2 0');
  expect(compactPath([SQUARE], 100, true)).toBe('');
  expect(compactPath([[[0, 0]]], 10, false)).toBe('');
});

it('compactPath() leaves out an islet of less than six squares of its grid, wherever it lies', () => {
  const islet = (width: number, height: number) => (x: number, y: number) =>
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ] as const;
  const [five, six] = [islet(5, 1), islet(3, 2)];
  for (const [x, y] of [
    [0, 0],
    [70, 40],
    [-70, 40],
    [-3, -2],
  ] as const) {
    expect(compactPath([five(x, y), five(x, y).toReversed()], 1, true)).toBe('');
    expect(compactPath([six(x, y)], 1, true)).not.toBe('');
    expect(compactPath([six(x, y).toReversed()], 1, true)).not.toBe('');
  }
});
