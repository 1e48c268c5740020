import type { Position, Ring } from './shape.ts';

/** An arc of a quantized topology in whole steps of its grid: TopoJSON writes each point as the way from the one before. */
export function stepsOf(arc: readonly (readonly number[])[]): Ring {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]): Position => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

/** The way back: each point as the way from the one before. */
export function arcOfSteps(steps: Ring): number[][] {
  return steps.map(([x, y], index) => {
    const [beforeX, beforeY] = steps[index - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
}

export const isClosed = (steps: Ring): boolean => steps[0]?.join() === steps.at(-1)?.join();
