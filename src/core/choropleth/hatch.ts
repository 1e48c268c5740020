import type { Fill } from './fill.ts';

/** Pixels between the lines of a hatch, at every zoom. */
export const HATCH_PERIOD = 6;

/** Pixels: thin enough to be a tone from afar, and lines from near. */
export const HATCH_LINE = 0.8;

/** The lines of each hatch in one square of its pattern. */
export const HATCHES: Readonly<Record<Exclude<Fill['texture'], 'solid'>, string>> = {
  rising: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5',
  falling: 'M-1 -1L7 7M5 -1L7 1M-1 5L1 7',
  cross: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5M-1 -1L7 7M5 -1L7 1M-1 5L1 7',
  level: 'M0 3H6',
  upright: 'M3 0V6',
  dash: 'M0 3H3M3 0H6M3 6H6',
};
