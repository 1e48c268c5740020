import type { Box } from '../chart/placeTexts.ts';
import type { Side } from './side.ts';

/** How far from its label’s place a country goes on the screen, in pixels; `free` of it to the nearer edge. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly above: number;
  readonly below: number;
  readonly free: number;
}

/** A name that wants a place, around the place of its country’s label, in pixels. */
export interface Wish {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly extent: Extent;
  /** Whether words can be read within the country. */
  readonly isLegible: boolean;
  /** Where it stands if it can, the best side first. */
  readonly sides: readonly Side[];
}

/** Where a name stands: within its country, or at a side of it. */
export interface Spot extends Box {
  readonly at: Side | 'within';
}
