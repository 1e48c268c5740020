import type { Wish } from '../wish.ts';

/** For tests: a name of two lines that wants a place in the middle of a map of 800 by 400 pixels. */
export function wish(changes: Partial<Wish> = {}): Wish {
  return {
    x: 400,
    y: 200,
    width: 50,
    height: 27,
    extent: { left: 20, right: 30, above: 25, below: 25, free: 20 },
    isLegible: true,
    sides: ['right', 'left', 'below', 'above'],
    ...changes,
  };
}
