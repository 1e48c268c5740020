type Pair = readonly [key: string, text: string];

/** A renamed key keeps working for ever: each rename is one pure step, oldest first. */
type Migration = (pair: Pair) => Pair;

const MIGRATIONS: readonly Migration[] = [];

export function migratePairs(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.map((pair) => MIGRATIONS.reduce((current, migrate) => migrate(current), pair));
}
