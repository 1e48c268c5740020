/** How many letters have to be changed, left out, put in or swapped with their neighbour to turn one word into another. */
export function distance(one: string, other: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const [letter, rival] = [one[row - 1], other[column - 1]];
      const isSwapped = letter === other[column - 2] && one[row - 2] === rival;
      const steps = [
        (above[column - 1] ?? 0) + Number(letter !== rival),
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        ...(isSwapped ? [(before[column - 2] ?? 0) + 1] : []),
      ];
      line.push(Math.min(...steps));
    }
    [before, above] = [above, line];
  }
  return above[other.length] ?? 0;
}

/** The known word that a mistyped one comes nearest to, if one comes near and no other as near. */
export function meantBy(word: string, known: Iterable<string>): string | undefined {
  const limit = word.length < 5 ? 1 : 2;
  const [nearest, second] = [...known]
    // None that differs more in length is near; what is pasted into a field may be very long.
    .filter((one) => Math.abs(one.length - word.length) <= limit)
    .map((one) => ({ one, off: distance(word.toLowerCase(), one.toLowerCase()) }))
    .filter(({ off }) => off <= limit)
    .sort((one, other) => one.off - other.off);
  return nearest && nearest.off !== second?.off ? nearest.one : undefined;
}
