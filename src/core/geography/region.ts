import type { Text } from '../text/text.ts';

/** A part of the world by which the table is filtered, and the present-day ISO 3166-1 alpha-3 codes in it. */
export interface Region {
  readonly id: string;
  readonly name: Text;
  readonly codes: readonly string[];
}

/** The regions of present-day codes, each once, in the order of the list: the Soviet Union lay in two. */
export function regionsOf(codes: readonly string[], regions: readonly Region[]): readonly Region[] {
  return regions.filter((region) => region.codes.some((code) => codes.includes(code)));
}
