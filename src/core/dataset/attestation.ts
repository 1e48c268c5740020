import type { Borders, Polity } from '../geography/borders.ts';
import type { Attestation } from './dataset.ts';
import type { Span } from './span.ts';

/** When it was so; where the source gives one date only, then. Null where it gives none. */
export function spanOf({ from, to }: Attestation): Span | null {
  const [start, end] = [from ?? to, to ?? from];
  return start === undefined || end === undefined ? null : { from: start, to: end };
}

/** What is attested of a polity without a year: nothing on the map shows it. */
export function undatedOf(
  polity: Polity,
  year: number,
  attestations: readonly Attestation[],
  borders: Pick<Borders, 'standingAt'>,
): readonly Attestation[] {
  return attestations.filter((one) => {
    if (spanOf(one) !== null) return false;
    const meant = borders.standingAt(one.polity ?? one.country, year);
    const standing = meant.length > 0 ? meant : borders.standingAt(one.country, year);
    return standing.includes(polity);
  });
}
