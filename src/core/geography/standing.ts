import type { Named, Standing } from './borders.ts';

/** Who held, in a year, the land that a code of any time names. */
export function standingIn<P extends Named>(
  code: string,
  year: number,
  borders: Standing<P>,
): readonly P[] {
  const direct = borders.standingAt(code, year);
  if (direct.length > 0) return direct;
  const land = new Set(borders.polities.filter(({ id }) => id === code).flatMap(({ iso }) => iso));
  return borders.at(year).filter(({ iso }) => iso.some((present) => land.has(present)));
}

/** What a polity of any time is in a year: itself, or the only one that stood in its place. */
export function counterpartOf<P extends Named>(
  id: string,
  year: number,
  borders: Standing<P>,
): P | null {
  const [only, ...others] = standingIn(id, year, borders);
  return only && others.length === 0 ? only : null;
}

/** Whether a code names a polity of any year, or a country of today that one of them held. */
export function isKnownCode(code: string, { polities }: Pick<Standing, 'polities'>): boolean {
  return polities.some(({ id, iso }) => id === code || iso.includes(code));
}
