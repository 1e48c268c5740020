import type { PointEvent } from '../dataset/dataset.ts';
import { yearOf } from '../dataset/span.ts';
import type { Text } from '../text/text.ts';
import type { Moment } from './moment.ts';

/** A mark above a year: what happened in it, or the moments that begin in it. */
export interface Flag {
  readonly type: 'event' | 'moment';
  readonly year: number;
  readonly names: readonly Text[];
}

function flagsOf(
  type: Flag['type'],
  named: readonly { readonly year: number; readonly name: Text }[],
): readonly Flag[] {
  const years = new Map<number, Text[]>();
  for (const { year, name } of named) years.set(year, [...(years.get(year) ?? []), name]);
  return [...years].map(([year, names]) => ({ type, year, names }));
}

/** One flag a year for its events, and one for its moments. */
export function createFlags(
  events: readonly PointEvent[],
  moments: readonly Moment[],
): readonly Flag[] {
  return [
    ...flagsOf(
      'event',
      events.map(({ from, name }) => ({ year: yearOf(from), name })),
    ),
    ...flagsOf(
      'moment',
      moments.map(({ year, title }) => ({ year, name: title })),
    ),
  ];
}
