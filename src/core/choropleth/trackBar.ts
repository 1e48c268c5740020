import { linearShare } from '../chart/scale.ts';
import type { TrackYear } from './track.ts';

/** The height of the bars of all years. */
export const TRACK_HEIGHT = 100;
/** Of the height: a year with anything at all is seen. */
const LEAST = 3;

/** Heights of a year’s bar among years of which the largest has the sum `most`: all of it, and the part that is stated for the year. */
export function trackBar(
  { stated, carried }: Pick<TrackYear, 'stated' | 'carried'>,
  most: number,
): { readonly whole: number; readonly solid: number } {
  const sum = stated + carried;
  if (sum === 0) return { whole: 0, solid: 0 };
  const whole = Math.max(LEAST, linearShare(sum, most) * TRACK_HEIGHT);
  return { whole, solid: (whole * stated) / sum };
}

/** Of a year’s room, and of the whole axis: bars of few years are no broader than those of many. */
const BREADTH = { year: 0.8, axis: 1 / 40 };

/** How broad a bar is among so many years, where a year is 1. */
export function barBreadth(years: number): number {
  return Math.min(BREADTH.year, BREADTH.axis * (years - 1));
}
