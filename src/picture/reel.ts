/** The years of a film: in all of its pictures map and legend stand still. */
export interface Reel {
  readonly years: readonly number[];
  /** The most that a measure comes to in any of the years; pictures of one film measure the same, which is done once. */
  mostOf(measure: (year: number) => number): number;
}

export function createReel(years: readonly number[]): Reel {
  let most: number | null = null;
  return {
    years,
    mostOf(measure) {
      most ??= Math.max(...years.map(measure));
      return most;
    },
  };
}
